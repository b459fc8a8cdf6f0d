/**
 * Dates as bylines, datelines and page headers write them: "2014-11-28 03:41", "27-07-2016", "15.04.2017",
 * "Sun 16 Apr 2017", "July 27 2016", "Nov. 22 , 2006", "9 JAN 90", "19980807". Only full dates with a year are read.
 */
import { isCalendarDate } from "../../../schema/iso-date.ts"
import type { Span } from "../../../schema/source-text.ts"
import { months } from "../lexicon/months.ts"

/** A date in a text. `start`..`end` are the words that say it. */
export interface WrittenDate extends Span {
  /** ISO 8601: YYYY-MM-DD. */
  readonly value: string
}

const DATE = new RegExp(
  [
    // 2014-11-28, 2014/11/28, 2014.11.28 and the year first in basic form, 19980807
    String.raw`(?<![\d.])(?<y1>(?:19|20)\d\d)(?<sep>[-/.])(?<m1>\d\d?)\k<sep>(?<d1>\d\d?)(?!\d)`,
    String.raw`(?<!\d)(?<y2>(?:19|20)\d\d)(?<m2>[01]\d)(?<d2>[0-3]\d)(?!\d)`,
    // 27-07-2016, 15.04.2017, 08/07/1998
    String.raw`(?<![\d.])(?<a3>\d\d?)(?<sep3>[-/.])(?<b3>\d\d?)\k<sep3>(?<y3>(?:19|20)\d\d)(?!\d)`,
    // 16 Apr 2017, 3rd of March 2014, 9 JAN 90
    String.raw`(?<!\d)(?<d4>\d\d?)(?:st|nd|rd|th)?[ -](?:of )?(?<m4>[A-Za-z]{3,9})\.? ?,?[ -](?<y4>(?:19|20)\d\d|[3-9]\d)(?![\d:])`,
    // July 27 2016, Nov. 22 , 2006
    String.raw`(?<![A-Za-z])(?<m5>[A-Za-z]{3,9})\.? (?<d5>\d\d?)(?:st|nd|rd|th)?(?: ?, ?| )(?<y5>(?:19|20)\d\d)(?!\d)`,
  ].join("|"),
  "gu",
)

/** The full dates in a short text, in order. Offsets count from `offset`. */
export function writtenDates(words: string, offset = 0): ReadonlyArray<WrittenDate> {
  const found: Array<WrittenDate> = []
  for (const match of words.matchAll(DATE)) {
    const value = valueOf(match.groups ?? {})
    if (value !== null) found.push({ value, start: offset + match.index, end: offset + match.index + match[0].length })
  }
  return found
}

/** The date that words give; null when they give none. What `check` recomputes a date of publication with. */
export const readWrittenDate = (words: string): string | null => writtenDates(words)[0]?.value ?? null

function valueOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { y1, m1, d1, y2, m2, d2, a3, b3, sep3, y3, d4, m4, y4, m5, d5, y5 } = groups
  if (y1) return iso(y1, Number(m1), Number(d1))
  if (y2) return iso(y2, Number(m2), Number(d2))
  if (y3) return dayAndMonth(y3, Number(a3), Number(b3), sep3 ?? "")
  if (y4) return iso(y4.length === 2 ? `19${y4}` : y4, months[m4?.toLowerCase() ?? ""], Number(d4))
  return y5 ? iso(y5, months[m5?.toLowerCase() ?? ""], Number(d5)) : null
}

/** Dashes and dots put the day first; a slash does not say which, so 08/07/1998 is no date unless one is above 12. */
function dayAndMonth(year: string, first: number, second: number, separator: string): string | null {
  if (first > 12) return iso(year, second, first)
  if (second > 12 || first === second) return iso(year, first, second)
  return separator === "/" ? null : iso(year, second, first)
}

function iso(year: string, month: number | undefined, day: number): string | null {
  if (month === undefined) return null
  const value = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
  return isCalendarDate(value) ? value : null
}
