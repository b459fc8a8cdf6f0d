/** Dates of reduced precision, compared: 2014-03 holds 2014-03-01 and says less. */
import type { Cells } from "./claim-cells.ts"
import { textCell } from "./claim-cells.ts"

/** When an event happened, as one mention has it. */
export interface When {
  readonly start: string
  readonly end: string | null
  /** First and last day that the words allow, for comparing; a month ends on its 31st here, whatever the month. */
  readonly first: string
  readonly last: string
  readonly precision: "day" | "range" | "month" | "year"
}

/** The date of a mention's row; null where it has none. */
export function when(cells: Cells): When | null {
  const start = textCell(cells, "date_start")
  return start === null ? null : whenFrom(start, textCell(cells, "date_end"))
}

/** The date of these two cells: a day, month or year, and the last one of a range. */
export function whenFrom(start: string, end: string | null): When {
  const first = start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start
  const until = end ?? start
  const last = until.length === 4 ? `${until}-12-31` : until.length === 7 ? `${until}-31` : until
  return { start, end, first, last, precision: precisionOf(start, end) }
}

function precisionOf(start: string, end: string | null): When["precision"] {
  if (end !== null && end !== start) return "range"
  return start.length === 10 ? "day" : start.length === 7 ? "month" : "year"
}

/** Smaller is more precise. */
export const dateRank = (date: When | null): number =>
  date === null ? 4 : date.precision === "day" ? 0 : date.precision === "range" ? 1 : date.precision === "month" ? 2 : 3

/**
 * - `same`: the same day, month or range of days. Two mentions of one year only do not give the same date.
 * - `within`: one holds the other and says less.
 * - `apart`: they cannot be the same date.
 */
export function compareDates(a: When, b: When): "same" | "within" | "apart" {
  if (a.first === b.first && a.last === b.last) return a.precision === "year" ? "within" : "same"
  const holds = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
  return holds ? "within" : "apart"
}

/** Days from `a` to `b`, both taken at their first day. */
export const daysBetween = (a: string, b: string): number => (dayNumber(b) - dayNumber(a)) / 86_400_000

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return Date.UTC(year, month - 1, day)
}

/** The months, as `2014-03`, from the first to the last day: never more than two years of them. */
export function monthsOf(first: string, last: string): ReadonlyArray<string> {
  const months: Array<string> = []
  let [year = 0, month = 1] = first.split("-").map(Number)
  for (let name = first.slice(0, 7); name <= last.slice(0, 7) && months.length < 24;) {
    months.push(name)
    if (++month > 12) {
      month = 1
      year++
    }
    name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`
  }
  return months
}
