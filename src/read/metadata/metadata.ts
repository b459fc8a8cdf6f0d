/** What a text says of itself: title, author, publisher, date of publication, each with the words that say it. */
import { oneLine } from "../../one-line.ts"
import { Anchor } from "../../../schema/anchor.ts"
import type { SourceText, Span } from "../../../schema/source-text.ts"
import type { Known } from "../article.ts"
import { agencies } from "../lexicon/agencies.ts"
import type { Layout } from "../regions/layout.ts"
import { authors } from "./authors.ts"
import { publicationDate } from "./publication-date.ts"
import { publisherOf } from "./publisher.ts"

export interface Metadata {
  readonly title: Known<string> | null
  readonly author: Known<string> | null
  readonly publisher: Known<string> | null
  readonly published: Known<string> | null
}

export function metadataOf(source: SourceText, layout: Layout): Metadata {
  return {
    title: titleOf(source, layout),
    author: authorOf(source, layout),
    publisher: publisherOf(source, layout),
    published: publicationDate(source, layout),
  }
}

function titleOf(source: SourceText, { title }: Layout): Known<string> | null {
  return title && known(oneLine(source.slice(title)), source, [title])
}

function authorOf(source: SourceText, { regions }: Layout): Known<string> | null {
  for (const region of regions) {
    if (region.kind !== "byline") continue
    const names = authors(source, region).filter((span) => !Object.hasOwn(agencies, source.slice(span).toLowerCase()))
    if (names.length > 0) return known(names.map((span) => source.slice(span)).join("; "), source, names)
  }
  return null
}

/** A value and the anchors of the words that say it. */
const known = <A>(value: A, source: SourceText, spans: ReadonlyArray<Span>): Known<A> => ({
  value,
  anchors: spans.map((span) => Anchor.at(source, span)),
})
