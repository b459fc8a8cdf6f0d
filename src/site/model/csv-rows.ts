/**
 * A table's CSV as rows, each with its own stretch of the file: what is downloaded is what was published. It reads what
 * `src/publish/csv.ts` writes (RFC 4180, LF) and no other dialect; parsers of all dialects tell no offsets, or take four
 * times as long.
 */

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

const QUOTE = 34
const COMMA = 44
const LINE_FEED = 10

/**
 * @example
 * ```ts
 * csvRows('id,words\n1,"a, b"\n').rows[0] // => { cells: ["1", "a, b"], start: 9, end: 18 }
 * ```
 */
export function csvRows(csv: string): CsvRows {
  const rows: Array<CsvRow> = []
  for (let start = 0; start < csv.length;) {
    const row = rowAt(csv, start)
    rows.push(row)
    start = row.end
  }
  const [head, ...rest] = rows
  return { columns: head?.cells ?? [], rows: rest }
}

function rowAt(csv: string, start: number): CsvRow {
  const cells: Array<string> = []
  for (let at = start; ; at++) {
    const end = csv.charCodeAt(at) === QUOTE ? quotedEnd(csv, at) : bareEnd(csv, at)
    cells.push(csv.charCodeAt(at) === QUOTE ? csv.slice(at + 1, end - 1).replaceAll('""', '"') : csv.slice(at, end))
    at = end
    if (csv.charCodeAt(at) !== COMMA) return { cells, start, end: Math.min(csv.length, at + 1) }
  }
}

/** Just after the quotation mark that ends a cell; two of them in a row are one within it. */
function quotedEnd(csv: string, at: number): number {
  for (let mark = csv.indexOf('"', at + 1); mark >= 0; mark = csv.indexOf('"', mark + 2))
    if (csv.charCodeAt(mark + 1) !== QUOTE) return mark + 1
  return csv.length
}

function bareEnd(csv: string, at: number): number {
  for (let end = at; end < csv.length; end++) {
    const unit = csv.charCodeAt(end)
    if (unit === COMMA || unit === LINE_FEED) return end
  }
  return csv.length
}

/** The header and these rows, byte for byte as the file has them. */
export function csvOfRows(csv: string, rows: ReadonlyArray<CsvRow>): string {
  // Column names hold no line break: the header is the first line.
  const head = csv.slice(0, csv.indexOf("\n") + 1)
  return head + rows.map(({ start, end }) => csv.slice(start, end)).join("")
}
