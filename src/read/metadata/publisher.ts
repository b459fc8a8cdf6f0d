/** The publisher by the agency in the dateline, in the byline's brackets, or in a wire archive's document number. */
import type { SourceText, Span } from "../../../schema/source-text.ts"
import { Anchor } from "../../../schema/anchor.ts"
import type { Known } from "../article.ts"
import { agencies, archiveCodes } from "../lexicon/agencies.ts"
import type { Layout } from "../regions/layout.ts"
import { DOCUMENT_NUMBER } from "../regions/wire-header.ts"

/** Lines of the header are looked at, never the whole text. */
const HEADER = 400

export function publisherOf(source: SourceText, layout: Layout): Known<string> | null {
  const agency = layout.dateline?.agency
  return (agency && named(source, agency)) ?? byline(source, layout) ?? archive(source)
}

/** The publisher that these words name, for example "AP" → Associated Press; null when they name none. */
function readPublisher(words: string): string | null {
  const mark = words.trim().toLowerCase()
  return Object.hasOwn(agencies, mark) ? (agencies[mark] ?? null) : null
}

function named(source: SourceText, span: Span): Known<string> | null {
  const words = source.slice(span)
  const value = readPublisher(words)
  if (value === null) return null
  const start = span.start + (words.length - words.trimStart().length)
  return { value, anchors: [Anchor.at(source, { start, end: start + words.trim().length })] }
}

/** "By ANA LOPEZ (China Daily)", "The Associated Press" on a line of its own. */
function byline(source: SourceText, { regions }: Layout): Known<string> | null {
  for (const region of regions) {
    if (region.kind !== "byline") continue
    const words = source.slice(region)
    for (const match of words.matchAll(/\(([^()\n]{2,40})\)|(?<=^|\n|\bby |\bBy )([^()\n,|]{2,40})(?=$|\n)/gu)) {
      const name = match[1] ?? match[2] ?? ""
      const start = region.start + match.index + match[0].indexOf(name)
      const found = named(source, { start, end: start + name.length })
      if (found) return found
    }
  }
  return null
}

function archive(source: SourceText): Known<string> | null {
  const start = source.text.search(/\S/u)
  const code = DOCUMENT_NUMBER.exec(source.text.slice(start, start + HEADER))?.[1]
  const value = code === undefined ? undefined : archiveCodes[code]
  if (code === undefined || value === undefined) return null
  return { value, anchors: [Anchor.at(source, { start, end: start + code.length })] }
}
