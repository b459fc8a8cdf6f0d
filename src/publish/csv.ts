/** A table as CSV: RFC 4180 with LF, UTF-8 without byte order mark, columns in the order of the declaration. */
import { stringify } from "csv-stringify/sync"
import type { Table } from "../../schema/table.ts"
import type { DatasetRecord } from "../link/dataset.ts"
import { cellText } from "./cell.ts"

/**
 * How CSV is written. Were they not in quotation marks, many readers would take a carriage return for the end of the line,
 * and what follows a number sign for a comment. DuckDB writes both so too, and with it the same bytes.
 */
export const csvForm = { record_delimiter: "\n", quoted_match: /[\r#]/ } as const

/**
 * @example
 * ```ts
 * const colours = defineTable({
 *   name: "colours",
 *   title: "Colours",
 *   description: "Colours.",
 *   key: ["name"],
 *   idPrefix: "col",
 *   columns: { name: text({ origin: "key", required: true, title: "Name", description: "Name.", example: "red" }) },
 * })
 * csvOf(colours, [{ id: "red", row: { name: "red" }, grounds: {} }]) // => "name\nred\n"
 * ```
 */
export function csvOf(table: Table, records: ReadonlyArray<DatasetRecord>): string {
  const columns = Object.keys(table.columns)
  const rows = records.map(({ row }) => columns.map((column) => cellText(row[column] ?? null)))
  return stringify([columns, ...rows], csvForm)
}
