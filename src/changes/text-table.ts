/** A table as CSV has it, cells as text: what two datasets are compared by. */
import { cellsOf, RecordReader } from "../diff/csv-records.ts"

export type TextRow = Readonly<Record<string, string>>

export interface TextTable {
  readonly csv: string
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<TextRow>
}

/** A dataset's tables by name. */
export type TextTables = ReadonlyMap<string, TextTable>

export function textTable(csv: string): TextTable {
  const reader = new RecordReader()
  reader.push(csv)
  reader.push(null)
  const header = cellsOf(reader.next() ?? "")
  const rows: Array<TextRow> = []
  for (let record = reader.next(); typeof record === "string"; record = reader.next()) {
    const cells = cellsOf(record)
    rows.push(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])))
  }
  return { csv, header, rows }
}

/** The items of a list in one cell. */
export const itemsOf = (cell: string): ReadonlyArray<string> => (cell === "" ? [] : cell.split("; "))
