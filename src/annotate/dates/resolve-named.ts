/** Holidays and seasons as dates. */
import * as calendar from "./calendar.ts"
import type { Expression } from "./expression.ts"
import type { HolidayDate } from "./lexicon/holidays.ts"
import { type Resolved, unknown } from "./resolved.ts"

/** The day of a holiday in a year. */
export function holidayIn(date: HolidayDate, year: number): calendar.DayNumber {
  if ("easter" in date) return calendar.easterSunday(year) + date.easter
  if ("day" in date) return calendar.dayNumber(year, date.month, date.day)
  if (date.nth === -1) {
    const last = calendar.dayNumber(year, date.month + 1, 1) - 1
    return last - ((calendar.weekdayOf(last) - date.weekday + 7) % 7)
  }
  const first = calendar.dayNumber(year, date.month, 1)
  return first + ((date.weekday - calendar.weekdayOf(first) + 7) % 7) + 7 * (date.nth - 1) + (date.after ?? 0)
}

/** First months of the seasons of the northern hemisphere, which decide "last summer"; no table date follows of a season. */
const firstMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function resolveSeason(
  { season, year, step }: Extract<Expression, { kind: "season" }>,
  published: calendar.DayNumber | null,
): Resolved {
  if (year !== null) return unknown(`${calendar.isoYear(year)}-${season}`, "stated_date")
  if (published === null) return unknown(`XXXX-${season}`, "relative_date")
  const now = calendar.calendarDay(published)
  const first = firstMonths[season]!
  const isBegun = now.month >= first
  const isOver = now.month >= first + 3
  const inYear = step === 1 ? (isBegun ? 1 : 0) : step === -1 ? (isOver ? 0 : -1) : 0
  return unknown(`${calendar.isoYear(now.year + inYear)}-${season}`, "relative_date")
}
