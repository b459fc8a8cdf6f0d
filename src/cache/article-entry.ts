/**
 * What is kept of an article that was read, annotated and extracted: the article, its claims and those annotations that
 * linking asks for, as JSON. Anchors are kept as spans and cut out of the text again, so they cannot be of other words.
 */
import { Anchor } from "../../schema/anchor.ts"
import type { Finding } from "../../schema/finding.ts"
import { type Basis, Grounded } from "../../schema/grounded.ts"
import type { RuleName } from "../../schema/rules.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { Claim } from "../../schema/table.ts"
import type { LinkedArticle } from "../annotate/annotated-article.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import type { Article, Known } from "../read/article.ts"
import { sha256 } from "../sha256.ts"

/** An article with all that was made of it alone. */
export interface ArticleEntry extends ArticleClaims {
  /** What its reading found. */
  readonly findings: ReadonlyArray<Finding>
}

type Place = readonly [start: number, end: number]
type WrittenGround = readonly [value: unknown, basis: Basis, rule: RuleName, anchors: ReadonlyArray<Place>]
type WrittenKnown = { readonly value: string; readonly anchors: ReadonlyArray<Place> } | null
type KnownField = "title" | "publisher" | "author" | "published"

type WrittenField = WrittenGround | { readonly list: ReadonlyArray<WrittenGround> } | null

/** A claim as JSON has it. */
export interface WrittenClaim extends Omit<Claim, "quote" | "fields"> {
  readonly quote: Place
  readonly fields: Readonly<Record<string, WrittenField>>
}

/** An entry as JSON has it. */
export interface WrittenEntry {
  readonly source_id: string
  readonly text: string
  readonly article: Omit<Article, "source" | KnownField> & Readonly<Record<KnownField, WrittenKnown>>
  readonly annotations: Omit<LinkedArticle, "article">
  readonly claims: ReadonlyArray<WrittenClaim>
  readonly findings: ReadonlyArray<Finding>
}

/** The entry as text, its hash on the first line. */
export function encodeEntry(entry: ArticleEntry): string {
  const text = JSON.stringify(writtenEntry(entry))
  return `${sha256(text)}\n${text}`
}

/** The entry with spans for anchors. */
export function writtenEntry({ article: annotated, claims, findings }: ArticleEntry): WrittenEntry {
  const { source, title, publisher, author, published, ...rest } = annotated.article
  const { numbers, dates, places, actors } = annotated
  return {
    source_id: source.source_id,
    text: source.text,
    article: {
      ...rest,
      title: writtenKnown(title),
      publisher: writtenKnown(publisher),
      author: writtenKnown(author),
      published: writtenKnown(published),
    },
    annotations: { numbers, dates, places, actors },
    claims: claims.map(writtenClaim),
    findings,
  }
}

const placeOf = ({ span }: Anchor): Place => [span.start, span.end]

const writtenKnown = (known: Known<string> | null): WrittenKnown =>
  known && { value: known.value, anchors: known.anchors.map(placeOf) }

const writtenGround = ({ value, basis, rule, anchors }: Grounded<unknown>): WrittenGround => [
  value,
  basis,
  rule,
  anchors.map(placeOf),
]

const isGrounded = (item: unknown): item is Grounded<unknown> => item instanceof Grounded

function writtenClaim({ quote, fields, ...claim }: Claim): WrittenClaim {
  const known: Readonly<Record<string, unknown>> = fields
  const written = Object.entries(known).map(([name, field]): [string, WrittenField] => {
    if (field instanceof Grounded) return [name, writtenGround(field)]
    return [name, Array.isArray(field) ? { list: field.filter(isGrounded).map(writtenGround) } : null]
  })
  return { ...claim, quote: placeOf(quote), fields: Object.fromEntries(written) }
}

/** The entry of a text; null when it is not as it was written. */
export function decodeEntry(text: string): ArticleEntry | null {
  const end = text.indexOf("\n")
  const json = text.slice(end + 1)
  if (end < 0 || sha256(json) !== text.slice(0, end)) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the hash proves that `encodeEntry` wrote it, and the key that it was this version of it.
  return entryOf(JSON.parse(json) as WrittenEntry)
}

/** The entry with its anchors cut out of its text again. */
export function entryOf(written: WrittenEntry): ArticleEntry {
  const source = new SourceText(written.source_id, written.text)
  const anchorAt = ([start, end]: Place): Anchor => Anchor.at(source, { start, end })
  const known = (field: WrittenKnown): Known<string> | null =>
    field && { value: field.value, anchors: field.anchors.map(anchorAt) }
  const { title, publisher, author, published, ...rest } = written.article
  const article: Article = {
    source,
    ...rest,
    title: known(title),
    publisher: known(publisher),
    author: known(author),
    published: known(published),
  }
  const claims = written.claims.map(({ quote, fields, ...claim }): Claim => {
    const grounded = Object.entries(fields).map(([name, field]) => [name, fieldOf(field, anchorAt)])
    return { ...claim, quote: anchorAt(quote), fields: Object.fromEntries(grounded) }
  })
  return { article: { article, ...written.annotations }, claims, findings: written.findings }
}

function fieldOf(field: WrittenField, anchorAt: (place: Place) => Anchor) {
  if (field === null) return null
  return "list" in field ? field.list.map((item) => grounded(item, anchorAt)) : grounded(field, anchorAt)
}

function grounded([value, basis, rule, places]: WrittenGround, anchorAt: (place: Place) => Anchor): Grounded<unknown> {
  const [first, ...others] = places.map(anchorAt)
  if (first === undefined) throw new TypeError("a grounded value without words was kept: a fault of encodeEntry")
  return Grounded[basis](value, rule, first, ...others)
}
