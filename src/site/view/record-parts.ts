/** What the parts of a record's view are drawn from. */
import type { PageTable } from "../../publish/explorer/page-data.ts"
import type { CsvRow } from "../model/csv-rows.ts"
import type { LoadedTable } from "../store.ts"
import type { Names } from "./cell.ts"
import type { RecordEvidence } from "./evidence.ts"
import type { Page } from "./page.ts"
import type { Stop } from "./reader.ts"

export interface RecordParts {
  readonly page: Page
  readonly loaded: LoadedTable
  readonly names: Names
  readonly id: string
  readonly row: CsvRow
  readonly found: RecordEvidence
  /** Adds words that the reader can be shown; returns a button that shows them. */
  readonly stopAt: (stop: Stop, label: string) => HTMLButtonElement
}

export const columnIndex = ({ columns }: PageTable, name: string): number =>
  columns.findIndex((column) => column.name === name)

/** A cell of the record, by its column; "" where it is not known. */
export const cellOf = ({ loaded, row }: Pick<RecordParts, "loaded" | "row">, name: string): string =>
  row.cells[columnIndex(loaded.table, name)] ?? ""

/** The same of any row of a table. */
export const cellAt = ({ table, rows }: LoadedTable, row: number, name: string): string =>
  rows[row]?.cells[columnIndex(table, name)] ?? ""

/** Numbers of the rows that have this cell. */
export function rowsWith(loaded: LoadedTable, name: string, value: string): ReadonlyArray<number> {
  const index = columnIndex(loaded.table, name)
  return loaded.rows.flatMap(({ cells }, row) => (cells[index] === value ? [row] : []))
}
