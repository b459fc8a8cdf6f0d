/** Reports of a synthetic corpus in which people, bodies and states are named too, in full and by surname. */
import * as fc from "fast-check"
import type { ArticleClaims } from "../../../src/extract/extractor.ts"
import { claimsOf } from "../../link/synthetic-claims.ts"
import { syntheticCorpus } from "../../link/synthetic-corpus.ts"
import { written, type WrittenArticle } from "../../link/written.ts"

type Actor = NonNullable<WrittenArticle["actors"]>[number]

/** Who is named, and how: surnames that one or several full names have, names in other spellings, states by other words. */
const CAST: ReadonlyArray<Actor> = [
  { words: "Ana Reyes", country: "XA" },
  { words: "ANA REYES", name: "Ana Reyes", country: "XA" },
  { words: "Ana B. Reyes", name: "Ana B. Reyes" },
  { words: "Minister Reyes", name: "Reyes", country: "XA" },
  { words: "Mr Reyes", name: "Reyes", country: "XB" },
  { words: "Jonas Marwen" },
  { words: "Marwen said", name: "Marwen" },
  { words: "Lin Torvik", country: "XC" },
  { words: "Torvik told", name: "Torvik", country: "XC" },
  { words: "Ole Torvik", country: "XD" },
  { words: "Kari Sønder", country: "XE" },
  { words: "Sonder", country: "XE" },
  { words: "Harbour Board", kind: "organisation" },
  { words: "the board", name: "Harbour Board", kind: "organisation", via: "alias" },
  { words: "HARBOUR BOARD", kind: "organisation" },
  { words: "Interior Ministry", kind: "government_body", country: "XA" },
  { words: "interior ministry", name: "Interior Ministry", kind: "government_body" },
  { words: "Northland", kind: "state", country: "XA" },
  { words: "Northlanders", name: "Northland", kind: "group", via: "demonym" },
  { words: "Port City", name: "Northland", kind: "state", country: "XA", via: "capital" },
  { words: "𝒜lpha Group", kind: "armed_group" },
  { words: "ﬁrst Group", kind: "armed_group" },
  { words: "he", name: "Ana Reyes", via: "pronoun" },
]

/** The articles of some dozens of reports, each of which names a few of the cast. */
export function namedNews(seed: number, articles = 60): ReadonlyArray<ArticleClaims> {
  const { reports } = syntheticCorpus({ articles, events: Math.ceil(articles / 3), seed, background: 0.4 })
  const picks = fc.sample(fc.array(fc.nat(CAST.length - 1), { maxLength: 6 }), { numRuns: articles, seed })
  return reports.map((report, i) => {
    const told = claimsOf(report)
    const cast = picks[i]!.map((at) => CAST[at]!)
    const names = cast.map(({ words }) => words).join(", ")
    const { text, source_id } = told.article.article.source
    const { article } = written({ id: source_id, text: `${text}\n${names}.`, actors: cast })
    const { source } = article.article
    return {
      claims: told.claims,
      article: { ...told.article, article: { ...told.article.article, source }, actors: article.actors },
    }
  })
}
