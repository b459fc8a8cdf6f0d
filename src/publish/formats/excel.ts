/**
 * `excel/TABLE.csv`: the tables for people who open CSV in a spreadsheet. A byte order mark tells it that the text is
 * UTF-8, lines end as it expects, and a text that it would take for a formula begins with an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection). Numbers stay numbers: -5 is no formula.
 */
import { stringify } from "csv-stringify/sync"
import type { Table } from "../../../schema/table.ts"
import { cellText } from "../cell.ts"
import { cellsOf, type ReleaseTables } from "./tables.ts"

export function excelOf(table: Table, tables: ReleaseTables): string {
  const columns = Object.entries(table.columns)
  const rows = cellsOf(tables, table).map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? cellText(cell) : defused(cellText(cell)))),
  )
  return stringify([columns.map(([name]) => name), ...rows], {
    bom: true,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
  })
}

/**
 * What begins a formula in Excel, LibreOffice and Google Sheets, also in its full-width form. A text that has apostrophes
 * before it gets one more, so that every text can be had back; csv-stringify's own `escape_formulas` has no way back, and
 * takes numbers for formulas too.
 */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/**
 * The text of the dataset that a text cell of `excel/` stands for.
 *
 * @example
 * ```ts
 * restored("'=1+1") // => "=1+1"
 * restored("'tis so") // => "'tis so"
 * ```
 */
export const restored = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)
