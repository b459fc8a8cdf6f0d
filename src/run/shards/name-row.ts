/**
 * Names as rows of `names/HASH.parquet`, one for each mention that names an actor: what puts mentions of several articles
 * together as one actor. What a name means within its article is decided here, since no other article has a say in it.
 */
import type { LinkedArticle } from "../../annotate/annotated-article.ts"
import { wordsOf } from "../../annotate/ground.ts"
import { nameWords } from "../../link/actor-names.ts"
import { namedMentions, namesIn } from "../../link/actors.ts"
import { foldName } from "../../link/fold-name.ts"
import { marksOf } from "../../link/people-by-surname.ts"
import type { ShardColumns } from "./shard-file.ts"

/** A row. A cell that is not known is null. */
export interface NameRow {
  readonly source_id: string
  /** Number of the article in the corpus: of two with one source_id, the lower one counts. */
  readonly article: number
  /** Ordinal of the mention in its article, from 0. */
  readonly at: number
  /** What mentions of one actor share, but for surnames that join a full name. */
  readonly key: string
  readonly kind: string
  readonly name: string
  /** Words of the name, middle initials left out. */
  readonly words: number
  /** The article's words in one line, where they are a name. */
  readonly said: string | null
  readonly country: string | null
  /** What tells a person from others of the surname (`marksOf`), joined by line feeds. */
  readonly marks: string
  /** The folded name, where this mention is the first of the article to have it. */
  readonly named: string | null
  /** The folded words, where this mention is the first of the article to be called so and no name is the same. */
  readonly called: string | null
}

/** The columns in their order, and what they hold. */
export const nameColumns = {
  source_id: "text",
  article: "long",
  at: "integer",
  key: "text",
  kind: "text",
  name: "text",
  words: "integer",
  said: "text?",
  country: "text?",
  marks: "text",
  named: "text?",
  called: "text?",
} as const satisfies ShardColumns & Readonly<Record<keyof NameRow, unknown>>

/** The rows of one article. */
export function nameRows(annotated: LinkedArticle, article: number): ReadonlyArray<NameRow> {
  const { source } = annotated.article
  const mentions = namedMentions(annotated, source.source_id)
  const names = new Set(mentions.map(({ mention }) => foldName(mention.name)))
  const [named, called] = [new Set<string>(), new Set<string>(names)]
  return mentions.map((one, at) => {
    const { mention, key } = one
    const [name, words] = [foldName(mention.name), foldName(source.slice(mention))]
    const marks = marksOf(mention, mention.role === null ? null : wordsOf(annotated, mention.role))
    return {
      source_id: source.source_id,
      article,
      at,
      key,
      kind: mention.kind,
      name: mention.name,
      words: nameWords(mention.name).length,
      said: namesIn(one)[1] ?? null,
      country: mention.country,
      marks: mention.kind === "person" ? [...new Set(marks)].join("\n") : "",
      named: isNew(named, name) ? name : null,
      called: isNew(called, words) ? words : null,
    }
  })
}

/** Puts a name among those that were there; was it not yet? */
function isNew(known: Set<string>, name: string): boolean {
  if (known.has(name)) return false
  known.add(name)
  return true
}
