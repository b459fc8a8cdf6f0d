/** Dates as the tables write them: ISO 8601 calendar dates of reduced precision, `2014`, `2014-03` or `2014-03-01`. */
import { Schema } from "effect"

/** What such a date looks like; `isCalendarDate` also knows how long a month is. */
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

/** Is it a date that the calendar has? 2014-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  if (!DATE.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const IsoDate = Schema.String.check(
  Schema.isPattern(DATE),
  Schema.makeFilter((text: string) => isCalendarDate(text) || `${text} is not a day of the calendar`),
).annotate({ identifier: "IsoDate", title: "ISO 8601 date of reduced precision" })
