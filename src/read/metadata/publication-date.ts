/**
 * The date of publication that a text states: in a line with a date ("Published: 3 March 2014"), in a wire archive's
 * document number ("APW19990412.0123"), in the dateline ("LISBON, May 9, 2001 (AFP)"). A line that says "published" goes
 * before one that says "updated", and both before the dateline, which is when the story was filed.
 */
import { Anchor } from "../../../schema/anchor.ts"
import type { SourceText, Span } from "../../../schema/source-text.ts"
import type { Known } from "../article.ts"
import type { Layout } from "../regions/layout.ts"
import { DOCUMENT_NUMBER } from "../regions/wire-header.ts"
import { type WrittenDate, writtenDates } from "./written-date.ts"

/** How far into the text a header's junk may reach. */
const HEADER = 600
/** Words before a date that make it the date of a change, not of publication. */
const UPDATED = /\b(?:updated|modified|edited)\b[^\n]{0,20}$/iu

export function publicationDate(source: SourceText, layout: Layout): Known<string> | null {
  const lines = datesIn(source, layout, "byline")
  const junk = datesIn(source, layout, "boilerplate").filter(({ start }) => start < HEADER)
  const isUpdate = (date: WrittenDate) => UPDATED.test(source.text.slice(Math.max(0, date.start - 40), date.start))
  const date =
    archiveDate(source) ??
    lines.find((line) => !isUpdate(line)) ??
    lines[0] ??
    junk.find((line) => !isUpdate(line)) ??
    junk[0] ??
    datelineDate(source, layout.dateline?.date ?? null)
  return date ? { value: date.value, anchors: [Anchor.at(source, date)] } : null
}

function datesIn(source: SourceText, { regions }: Layout, kind: "byline" | "boilerplate"): ReadonlyArray<WrittenDate> {
  return regions
    .filter((region) => region.kind === kind && (kind === "byline" || region.start < HEADER))
    .flatMap((region) =>
      writtenDates(source.text.slice(region.start, Math.min(region.end, region.start + HEADER)), region.start),
    )
}

function archiveDate(source: SourceText): WrittenDate | null {
  const start = source.text.search(/\S/u)
  const match = DOCUMENT_NUMBER.exec(source.text.slice(start, start + 40))
  const digits = match?.[2]
  if (!match || digits === undefined) return null
  return writtenDates(digits, start + match[0].indexOf(digits))[0] ?? null
}

const datelineDate = (source: SourceText, span: Span | null): WrittenDate | null =>
  span === null ? null : (writtenDates(source.slice(span), span.start)[0] ?? null)
