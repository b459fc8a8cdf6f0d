/** ISO dates of reduced precision as stretches of time and in words. */

const MONTHS = "January February March April May June July August September October November December".split(" ")

const DAY = 86_400_000

/** A stretch of time, half-open, in milliseconds since 1970 UTC. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The days that a date may mean: stretchOf("2014-03") is the whole of March 2014. */
export function stretchOf(date: string): Stretch {
  const [year = 0, month, day] = date.split("-").map(Number)
  const start = utc(year, month ?? 1, day ?? 1)
  if (day !== undefined) return { start, end: start + DAY }
  if (month !== undefined) return { start, end: utc(year, month + 1, 1) }
  return { start, end: utc(year + 1, 1, 1) }
}

/** The days from the start of one date to the end of another, which may be missing or (by mistake) earlier. */
export function stretchBetween(from: string, to: string | null): Stretch {
  const first = stretchOf(from)
  const last = to === null ? first : stretchOf(to)
  return { start: first.start, end: Math.max(first.end, last.end) }
}

export const middleOf = ({ start, end }: Stretch): number => (start + end) / 2

/** "2014-03-01" → "1 March 2014", "2014-03" → "March 2014", "2014" → "2014". */
export function dateInWords(date: string): string {
  const [year = "", month, day] = date.split("-")
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), named, year]
    .filter((part) => part !== undefined)
    .join(" ")
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year + Math.floor((month - 1) / 12))
  return date.getTime()
}

/** Days from one day to another; null where one of them is not known to the day. */
export function daysBetween(from: string, to: string): number | null {
  const isDay = (date: string): boolean => date.split("-").length === 3
  return isDay(from) && isDay(to) ? Math.round((stretchOf(to).start - stretchOf(from).start) / DAY) : null
}
