/** Arithmetic of the Gregorian calendar on day numbers: no clock, no time zone, no locale. */

/** Days since 1970-01-01. */
export type DayNumber = number

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_A_DAY = 86_400_000

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_A_DAY)
}

export function calendarDay(day: DayNumber): CalendarDay {
  const date = new Date(day * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 = Monday to 7 = Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** Is there such a day? 2014-02-30 is not. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** A month a number of months away. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

const two = (value: number): string => String(value).padStart(2, "0")
const four = (value: number): string => String(value).padStart(4, "0")

export const isoYear = (year: number): string => four(year)
export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = calendarDay(day)
  return `${four(year)}-${two(month)}-${two(date)}`
}

/** ISO 8601 week of a day: `2014-W10`. */
export function isoWeek(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = calendarDay(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}

/** Monday of the week of a day. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
