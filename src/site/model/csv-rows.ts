/** A table's CSV as rows, each with its own stretch of the file: what is downloaded is what was published. */
import Papa from "papaparse"

export interface CsvRow {
  readonly cells: ReadonlyArray<string>
  /** The row's characters in the file, its line break included. */
  readonly start: number
  readonly end: number
}

export interface CsvRows {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<CsvRow>
}

/**
 * @example
 * ```ts
 * csvRows('id,words\n1,"a, b"\n').rows[0] // => { cells: ["1", "a, b"], start: 9, end: 18 }
 * ```
 */
export function csvRows(csv: string): CsvRows {
  const rows: Array<CsvRow> = []
  let start = 0
  Papa.parse<ReadonlyArray<string>>(csv, {
    delimiter: ",",
    newline: "\n",
    quoteChar: '"',
    step: ({ data, meta }) => {
      const end = Math.min(meta.cursor, csv.length)
      if (end > start) rows.push({ cells: data, start, end })
      start = end
    },
  })
  const [head, ...rest] = rows
  return { columns: head?.cells ?? [], rows: rest }
}

/** The header and these rows, byte for byte as the file has them. */
export function csvOfRows(csv: string, rows: ReadonlyArray<CsvRow>): string {
  const head = csvHeadEnd(csv)
  return csv.slice(0, head) + rows.map(({ start, end }) => csv.slice(start, end)).join("")
}

/** Column names hold no line break: the header is the first line. */
const csvHeadEnd = (csv: string): number => {
  const end = csv.indexOf("\n")
  return end < 0 ? csv.length : end + 1
}
