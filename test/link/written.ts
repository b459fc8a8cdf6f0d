/**
 * Hand-written claims: an article is a text in which claims point at words, so that a test of linking needs no extractor.
 * Words are found by their first occurrence after `from`.
 */
import { createHash } from "node:crypto"
import { Anchor } from "../../schema/anchor.ts"
import { Grounded } from "../../schema/grounded.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { Claim } from "../../schema/table.ts"
import type { ActorMention, AnnotatedArticle, PlaceMention } from "../../src/annotate/annotated-article.ts"
import type { ArticleClaims } from "../../src/extract/extractor.ts"

export interface WrittenClaim {
  readonly table: string
  readonly local: string
  readonly quote: string
  /** Values; each rests on the quote, or on the words of it that `words` has for its column. */
  readonly fields: Readonly<Record<string, string | number | null | ReadonlyArray<string>>>
  readonly words?: Readonly<Record<string, string>>
  readonly refs?: Readonly<Record<string, string>>
}

export interface WrittenArticle {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly publisher?: string
  readonly claims?: ReadonlyArray<WrittenClaim>
  readonly places?: ReadonlyArray<{ readonly words: string } & Partial<PlaceMention>>
  readonly actors?: ReadonlyArray<{ readonly words: string; readonly antecedentWords?: string } & Partial<ActorMention>>
}

/** The article with its claims, as the extract stage hands them on. */
export function written(article: WrittenArticle): ArticleClaims {
  const source = new SourceText(article.id, article.text)
  const sha256 = createHash("sha256").update(article.text).digest("hex")
  const span = (words: string) => {
    const start = article.text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in ${article.id}`)
    return { start, end: start + words.length }
  }
  const annotated: AnnotatedArticle = {
    article: {
      source,
      file: `${article.id}.txt`,
      media_type: "text/plain",
      sha256,
      text_sha256: sha256,
      title: null,
      publisher: article.publisher === undefined ? null : { value: article.publisher, anchors: [] },
      author: null,
      published: article.published === undefined ? null : { value: article.published, anchors: [] },
      published_basis: article.published === undefined ? "unknown" : "manifest",
      url: null,
      language: "en",
      regions: [{ start: 0, end: article.text.length, kind: "body" }],
    },
    paragraphs: [],
    sentences: [],
    tokens: [],
    quotations: [],
    numbers: [],
    dates: [],
    places: (article.places ?? []).map(({ words, ...facts }) => ({
      ...span(words),
      name: words,
      precision: "locality",
      country: null,
      admin1: null,
      locality: words,
      latitude: null,
      longitude: null,
      isDemonym: false,
      ...facts,
    })),
    actors: (article.actors ?? []).map(({ words, antecedentWords, ...facts }) => ({
      ...span(words),
      name: words,
      kind: "person",
      country: null,
      via: "name",
      antecedent: antecedentWords === undefined ? null : span(antecedentWords),
      role: null,
      organization: null,
      members: [],
      ...facts,
    })),
  }
  const claims = (article.claims ?? []).map((claim): Claim => {
    const whole = span(claim.quote)
    const quote = Anchor.at(source, whole)
    const anchorOf = (name: string): Anchor => {
      const words = claim.words?.[name]
      if (words === undefined) return quote
      const start = whole.start + claim.quote.indexOf(words)
      return Anchor.at(source, { start, end: start + words.length })
    }
    const fields = Object.entries(claim.fields).map(([name, value]) => {
      if (value === null) return [name, null]
      const ground = (each: string | number) => Grounded.stated(each, "verbatim", anchorOf(name))
      return [name, typeof value === "string" || typeof value === "number" ? ground(value) : value.map(ground)]
    })
    const { table, local, refs = {} } = claim
    return { table, local, quote, fields: Object.fromEntries(fields), refs, confidence: 0.9, extractor: "test/written" }
  })
  return { article: annotated, claims }
}
