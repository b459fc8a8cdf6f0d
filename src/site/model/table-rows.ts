/** The rows of a table that a state asks for, in the order it asks for. Pure: the same state gives the same rows. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import type { Range, Sort, TableState } from "./address.ts"
import type { CsvRow } from "./csv-rows.ts"

/** The rows that the words of a search find, by row number; null where nothing is searched for. */
export type Found = ReadonlySet<number> | null

/** Row numbers, in order. */
export function rowsFor(
  table: PageTable,
  rows: ReadonlyArray<CsvRow>,
  state: TableState,
  found: Found,
): ReadonlyArray<number> {
  const kept = rowsKept(table, rows, state, found)
  return state.sort === null ? kept : sorted(table, rows, kept, state.sort)
}

function rowsKept(table: PageTable, rows: ReadonlyArray<CsvRow>, state: TableState, found: Found): Array<number> {
  const tests = testsOf(table, state)
  const kept: Array<number> = []
  for (let index = 0; index < rows.length; index++) {
    if (found !== null && !found.has(index)) continue
    const { cells } = rows[index]!
    if (tests.every((holds) => holds(cells))) kept.push(index)
  }
  return kept
}

type Test = (cells: ReadonlyArray<string>) => boolean

function testsOf({ columns }: PageTable, { is, within }: TableState): ReadonlyArray<Test> {
  const tests: Array<Test> = []
  columns.forEach((column, index) => {
    const values = is[column.name]
    if (values !== undefined && values.length > 0) tests.push(hasOne(column, index, new Set(values)))
    const range = within[column.name]
    if (range !== undefined && range.some((end) => end !== "")) tests.push(isWithin(column, index, range))
  })
  return tests
}

const hasOne =
  (column: PageColumn, index: number, wanted: ReadonlySet<string>): Test =>
  (cells) =>
    itemsOf(column, cells[index] ?? "").some((item) => wanted.has(item))

/** The items of a cell: one, but for lists. */
export const itemsOf = ({ kind }: PageColumn, cell: string): ReadonlyArray<string> =>
  kind === "list" ? cell.split("; ") : [cell]

function isWithin({ kind }: PageColumn, index: number, [from, to]: Range): Test {
  if (kind === "date") return (cells) => dateOverlaps(cells[index] ?? "", from, to)
  const [low, high] = [from === "" ? -Infinity : Number(from), to === "" ? Infinity : Number(to)]
  return (cells) => {
    const cell = cells[index] ?? ""
    return cell !== "" && Number(cell) >= low && Number(cell) <= high
  }
}

/**
 * Does a date of reduced precision touch the range? "2014" touches "2014-05..": a month of it lies within.
 *
 * Dates compare as text, to the precision that both have.
 */
export function dateOverlaps(date: string, from: string, to: string): boolean {
  if (date === "") return false
  return compareTo(date, from) >= 0 && (to === "" || compareTo(date, to) <= 0)
}

function compareTo(date: string, bound: string): number {
  const length = Math.min(date.length, bound.length)
  const [a, b] = [date.slice(0, length), bound.slice(0, length)]
  return a < b ? -1 : a > b ? 1 : 0
}

const isNumeric = ({ kind }: PageColumn): boolean => kind === "integer" || kind === "decimal"

/** What is not known comes last, whichever way the rows are sorted; rows that are alike keep their order. */
function sorted(
  { columns }: PageTable,
  rows: ReadonlyArray<CsvRow>,
  kept: ReadonlyArray<number>,
  { column, descending }: Sort,
): ReadonlyArray<number> {
  const index = columns.findIndex(({ name }) => name === column)
  const declared = columns[index]
  if (declared === undefined) return kept
  const cellOf = (row: number): string => rows[row]!.cells[index] ?? ""
  const known = kept.filter((row) => cellOf(row) !== "")
  const unknown = kept.filter((row) => cellOf(row) === "")
  const turn = descending ? -1 : 1
  if (isNumeric(declared)) {
    const values = new Map(known.map((row) => [row, Number(cellOf(row))]))
    known.sort((a, b) => turn * (values.get(a)! - values.get(b)!))
  } else {
    const values = new Map(known.map((row) => [row, cellOf(row).toLowerCase()]))
    known.sort((a, b) => turn * compareText(values.get(a)!, values.get(b)!))
  }
  return [...known, ...unknown]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** How many rows have each value of a column, under all filters but the column's own: most first. */
export function facet(
  table: PageTable,
  rows: ReadonlyArray<CsvRow>,
  state: TableState,
  found: Found,
  column: PageColumn,
): ReadonlyArray<FacetValue> {
  const { [column.name]: _own, ...is } = state.is
  const index = table.columns.indexOf(column)
  const counts = new Map<string, number>()
  for (const row of rowsKept(table, rows, { ...state, is }, found))
    for (const item of itemsOf(column, rows[row]!.cells[index] ?? "")) counts.set(item, (counts.get(item) ?? 0) + 1)
  for (const value of state.is[column.name] ?? []) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compareText(a.value, b.value))
}
