/** The values of a chart as CSV: RFC 4180, UTF-8, LF, as the tables of the dataset. */
import { stringify } from "csv-stringify/sync"
import type { ChartCsv } from "./figure.ts"

export const csvOf = ({ columns, rows }: ChartCsv): string =>
  stringify(
    rows.map((row) => columns.map((column) => row[column] ?? "")),
    { header: true, columns: [...columns], record_delimiter: "\n" },
  )
