/**
 * Matches the dateline at the start of a story: "NAIROBI, Kenya (AP) _", "JAKARTA, Nov. 22 , 2006 (Xinhua)",
 * "WASHINGTON -", "SAN SALVADOR, 3 JAN 90 (EFE) -- [TEXT]", "Cairo, 2 April 1997 (AFP) - ". A place in small letters needs
 * a date or an agency after it.
 */
import type { Span } from "../../../schema/source-text.ts"
import { agencies } from "../lexicon/agencies.ts"
import { months } from "../lexicon/months.ts"
import { isProse } from "./line-shape.ts"

export interface Dateline extends Span {
  /** The words of the place, with its region or country. */
  readonly place: Span
  /** The words of the date, where there is one. */
  readonly date: Span | null
  /** What stands in brackets: an agency, a radio station. */
  readonly agency: Span | null
}

/** No dateline is longer. */
const LONGEST = 160

const UNDATED = /^\(?undated\)?$/iu
const CAPITALS = /\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?![\p{Ll}\p{Lu}])/uy
const NAME = /\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|al|el|of|la)){0,4}/uy
const REGION = /,? ?,? ?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|of)){0,3}/uy
const MONTH_DAY = /(?: ?,)? ?([\p{Lu}\p{Ll}]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?,? ?(?:19|20)\d\d){0,2}(?!\d)/uy
const DAY_MONTH = /(?: ?,)? ?(\d{1,2}) ([\p{Lu}\p{Ll}]{3,9})\.?(?:,? (?:(?:19|20)?\d\d))?(?!\d)/uy
const AGENCY = /(?: ?,)? ?\(([^()\n]{2,60})\)/uy
const SEPARATOR = / ?,?\s{0,2}(?:--|[—–_-]|:)(?=\s|$|\p{Lu}|\[|["“])\s{0,2}/uy
const MARK = /\s{0,2}\[[^\][]{2,80}\]/uy

/** The dateline with which the words from `start` to `end` begin; null when they begin with none. */
export function datelineAt(text: string, start: number, end: number): Dateline | null {
  if (UNDATED.test(text.slice(start, Math.min(end, start + 20))))
    return { start, end, place: { start, end }, date: null, agency: null }
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const capitals = read(CAPITALS, head, 0)
  const isCapitals = capitals !== null && capitals.end >= 3
  const name = isCapitals ? capitals : read(NAME, head, 0)
  if (name === null) return null
  const { place, date, agency } = parts(head, name.end)
  const core = (agency ?? date ?? place).end
  const separator = read(SEPARATOR, head, core)
  const isWhole = start + core === end || (separator !== null && start + separator.end === end)
  const named = agency !== null || date !== null
  const rest = text.slice(start + (separator?.end ?? core), Math.min(end, start + LONGEST * 3))
  if (!named && !(isCapitals && separator !== null && (isWhole || isProse(rest)))) return null
  const isSigned =
    agency !== null &&
    (isWhole ||
      Object.hasOwn(
        agencies,
        head
          .slice(agency.start, agency.end)
          .replace(/[\s(),]/gu, "")
          .toLowerCase(),
      ))
  if (!isCapitals && separator === null && !isSigned) return null
  if (!isWhole && separator === null && agency === null) return null
  const stop = isWhole ? end - start : withMarks(head, separator?.end ?? core)
  const at = (span: Span | null): Span | null => span && { start: start + span.start, end: start + span.end }
  return {
    start,
    end: start + trimmedEnd(head, stop),
    place: { start, end: start + place.end },
    date: at(date && trimmed(head, date)),
    agency: at(agency && trimmed(head, agency, 1)),
  }
}

/** Place, date and agency; brackets before a date hold a country: "ROME (ITALY), 11 JAN 90". */
function parts(
  head: string,
  from: number,
): { readonly place: Span; readonly date: Span | null; readonly agency: Span | null } {
  const { place, date } = placeAndDate(head, from)
  const brackets = read(AGENCY, head, (date ?? place).end)
  const late = brackets && date === null ? dateFrom(head, brackets.end) : null
  if (brackets === null || late === null) return { place, date, agency: brackets }
  return { place: { start: 0, end: brackets.end }, date: late, agency: read(AGENCY, head, late.end) }
}

/** What follows the first name: regions, up to two, then a date. A month's name is no region. */
function placeAndDate(head: string, from: number): { readonly place: Span; readonly date: Span | null } {
  let end = from
  for (let regions = 0; ; regions++) {
    const date = dateFrom(head, end)
    if (date) return { place: { start: 0, end }, date }
    const region = regions < 2 && head[end] === "," ? read(REGION, head, end) : null
    if (region === null) return { place: { start: 0, end }, date: null }
    end = region.end
  }
}

function dateFrom(head: string, from: number): Span | null {
  for (const [pattern, group] of [
    [MONTH_DAY, 1],
    [DAY_MONTH, 2],
  ] as const) {
    pattern.lastIndex = from
    const match = pattern.exec(head)
    if (match && Object.hasOwn(months, (match[group] ?? "").toLowerCase()))
      return { start: from, end: from + match[0].length }
  }
  return null
}

/** "[REPORT] [TEXT]" after a monitored broadcast's dateline. */
function withMarks(head: string, from: number): number {
  let end = from
  for (let mark = read(MARK, head, end); mark; mark = read(MARK, head, end)) end = mark.end
  return end
}

function read(pattern: RegExp, words: string, from: number): Span | null {
  pattern.lastIndex = from
  const match = pattern.exec(words)
  return match ? { start: from, end: from + match[0].length } : null
}

const trimmedEnd = (words: string, end: number): number => words.slice(0, end).trimEnd().length

/** Without the commas and spaces before, and without brackets where `brackets` is 1. */
function trimmed(words: string, span: Span, brackets: 0 | 1 = 0): Span {
  let { start, end } = span
  while (start < end && /[\s,]/u.test(words[start] ?? "")) start++
  return { start: start + brackets, end: end - brackets }
}
