/**
 * Values that follow from others of the same record, and move with them when a person sets those: the bounds of a figure
 * follow from its number and qualifier, the precision of a date from how the date is written.
 */
import { Qualifier } from "../../schema/codes.ts"
import { isKeyOf } from "../../schema/keys-of.ts"
import { boundsOfNumber } from "../annotate/numbers/bounds.ts"
import type { Cell } from "../link/dataset.ts"

type Cells = Readonly<Record<string, Cell>>

/** Columns that one set of words says together: when one of them is set, all are grounded again. */
const GROUPS: ReadonlyArray<ReadonlyArray<string>> = [
  ["number", "low", "best", "high", "qualifier"],
  ["date_start", "date_end", "date_precision"],
  ["said_on", "said_on_precision"],
  ["date", "date_precision"],
  ["country", "admin1", "locality"],
  ["outcome", "who"],
  ["kind", "status"],
]

/** The columns among these of the table that go with the ones that were set, those first. */
export function settledWith(columns: ReadonlyArray<string>, set: ReadonlyArray<string>): ReadonlyArray<string> {
  const moved = new Set(set)
  for (const group of GROUPS) if (group.some((column) => set.includes(column))) for (const one of group) moved.add(one)
  return columns.filter((column) => moved.has(column))
}

/** The cells with those that follow from what was set; what a person has set is never changed. */
export function settled(table: string, cells: Cells, set: ReadonlyArray<string>): Cells {
  const next: Record<string, Cell> = { ...cells }
  const put = (column: string, cell: Cell): void => {
    if (column in cells && !set.includes(column)) next[column] = cell
  }
  if (table === "casualty_figures" && set.some((column) => column === "number" || column === "qualifier")) {
    const { number, qualifier } = next
    const isKnown = typeof number === "number" && typeof qualifier === "string" && isKeyOf(Qualifier.codes, qualifier)
    // Of a vague amount or a range the words give the bounds, which only a person can read: they stay, or are set too.
    if (isKnown && qualifier !== "vague" && qualifier !== "range")
      for (const [bound, value] of Object.entries(boundsOfNumber(number, null, qualifier))) put(bound, value)
  }
  for (const [start, precision] of DATES)
    if (set.includes(start) || (start === "date_start" && set.includes("date_end")))
      put(precision, precisionOf(next[start] ?? null, start === "date_start" ? (next["date_end"] ?? null) : null))
  return next
}

const DATES = [
  ["date_start", "date_precision"],
  ["said_on", "said_on_precision"],
  ["date", "date_precision"],
] as const

function precisionOf(start: Cell, end: Cell): string | null {
  if (typeof start !== "string") return null
  if (typeof end === "string" && end !== start) return "range"
  return start.length === 10 ? "day" : start.length === 7 ? "month" : "year"
}
