/** A published CSV as the checker reads it: cells as text, with the physical line and column of each. */
import { CsvError, parse } from "csv-parse/sync"
import { Result, Schema } from "effect"
import { messageOf } from "../message-of.ts"

export interface CsvRow {
  /** Physical line on which the row begins, from 1. */
  readonly line: number
  readonly cells: ReadonlyArray<string>
  /** The row as written, to find a cell in. */
  readonly raw: string
}

export interface CsvTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<CsvRow>
}

/** The file is not CSV: an unclosed quote, a quote in the middle of a cell. */
export class NotCsv extends Schema.TaggedError<NotCsv>()("NotCsv", {
  line: Schema.Int,
  reason: Schema.String,
}) {}

/** Reads a CSV; the header is the first row. An empty text has an empty header. */
export function readCsv(text: string): Result.Result<CsvTable, NotCsv> {
  return Result.map(records(text), (found) => {
    let line = 1
    const rows = found.map(({ record, raw, info }): CsvRow => {
      const row = { line, cells: record, raw }
      line = info.lines + 1
      return row
    })
    return { header: rows[0]?.cells ?? [], rows: rows.slice(1) }
  })
}

interface RawRecord {
  readonly record: ReadonlyArray<string>
  readonly raw: string
  /** Line of the file on which the record ends. */
  readonly info: { readonly lines: number }
}

function records(text: string): Result.Result<ReadonlyArray<RawRecord>, NotCsv> {
  return Result.try({
    try: () =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what csv-parse gives when asked for `raw`
      parse(text, {
        info: true,
        raw: true,
        relax_column_count: true,
        record_delimiter: ["\n", "\r\n"],
      }) as unknown as ReadonlyArray<RawRecord>,
    catch: (error) => {
      const line = error instanceof CsvError && typeof error["lines"] === "number" ? error["lines"] : 1
      return new NotCsv({ line, reason: messageOf(error) })
    },
  })
}

export interface CellPlace {
  readonly line: number
  readonly column: number
}

/** Physical line and column (code points, from 1) of the first character of a cell. */
export function placeOfCell(row: CsvRow, index: number): CellPlace {
  let line = row.line
  let column = 1
  let cell = 0
  let quoted = false
  for (const character of row.raw) {
    if (cell === index) break
    if (character === '"') quoted = !quoted
    else if (character === "," && !quoted) cell++
    column++
    if (character === "\n") {
      line++
      column = 1
    }
  }
  return { line, column }
}
