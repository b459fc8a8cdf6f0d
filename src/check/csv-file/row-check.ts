/**
 * The rows of one CSV, one after the other, against what they must be. It remembers the keys it has seen and what it
 * found, and nothing else of the rows. A column that finds the same fault in row after row is cut off and counted.
 */
import type { Finding } from "../../../schema/finding.ts"
import { fileFinding, show } from "../check-rule.ts"
import { cells, columns, form } from "../rules/columns.ts"
import { keyOrder, uniqueKeys } from "../rules/keys.ts"
import { values } from "../rules/values.ts"
import type { RowColumn, RowSchema } from "./row-schema.ts"

export interface CsvFileRow {
  /** Physical line on which it begins, from 1. */
  readonly line: number
  /** Where it stands in the file, in bytes, half-open. */
  readonly start: number
  readonly end: number
  readonly cells: ReadonlyArray<string>
}

/** What was found in a row, and in which of its cells; null where the whole row is meant. */
export interface RowFinding {
  readonly finding: Finding
  readonly row: CsvFileRow
  readonly cell: number | null
}

/** Findings of one rule in one column that are told one by one. */
const TOLD = 1000

export class RowCheck {
  readonly found: Array<RowFinding> = []
  readonly ofFile: Array<Finding> = []
  rows = 0
  readonly #name: string
  readonly #schema: RowSchema
  /** For each column of the file: what it takes; null where the schema has no such column. */
  #columns: ReadonlyArray<RowColumn | null> | null = null
  #key: ReadonlyArray<number> = []
  #lastKey = ""
  readonly #lines = new Map<string, number>()
  readonly #told = new Map<string, number>()

  constructor(name: string, schema: RowSchema) {
    this.#name = name
    this.#schema = schema
  }

  next(row: CsvFileRow): void {
    if (this.#columns === null) return this.#header(row.cells)
    this.rows++
    if (row.cells.length !== this.#columns.length)
      return this.#tell(cells.name, row, null, {
        expected: `${this.#columns.length} cells`,
        found: `${row.cells.length}`,
        cure: "Restore the row: a comma or a line break may be missing or too many.",
      })
    for (let at = 0; at < row.cells.length; at++) {
      const column = this.#columns[at]
      const cell = row.cells[at]!
      if (column && !column.takes(cell))
        this.#tell(values.name, row, at, {
          expected: column.expected(cell),
          found: show(cell),
          cure: `Correct ${column.name}.`,
        })
    }
    this.#keyed(row)
  }

  /** After the last row: an empty file has no header, and what was too much to tell is counted. */
  end(): void {
    if (this.#columns === null) this.#header([])
    for (const [told, count] of this.#told) {
      if (count <= TOLD) continue
      const [rule = "", at = ""] = told.split("\n")
      const column = this.#columns?.[Number(at)]?.name
      this.ofFile.push(
        fileFinding(rule, this.#name, null, {
          expected: "what the findings above say",
          found: `${count - TOLD} more of them${at === "" || column === undefined ? "" : ` in ${column}`}`,
          cure: "Correct those above first.",
        }),
      )
    }
  }

  #header(header: ReadonlyArray<string>): void {
    const expected = this.#schema.columns
    this.#columns = header.map((name) => expected.find((column) => column.name === name) ?? null)
    const key = this.#schema.key.map((name) => header.indexOf(name))
    this.#key = key.includes(-1) ? [] : key
    if (expected.length === header.length && expected.every(({ name }, at) => name === header[at])) return
    this.ofFile.push(
      fileFinding(columns.name, this.#name, 1, {
        expected: expected.map(({ name }) => name).join(","),
        found: header.length === 0 ? "an empty file" : header.join(","),
        cure: "Restore the header; columns are never moved or renamed.",
      }),
    )
  }

  #keyed(row: CsvFileRow): void {
    if (this.#key.length === 0) return
    const key = this.#key.length === 1 ? row.cells[this.#key[0]!]! : this.#key.map((at) => row.cells[at]!).join(" ")
    const first = this.#lines.get(key)
    if (first !== undefined)
      this.#tell(uniqueKeys.name, row, this.#key[0]!, {
        expected: "a key of its own",
        found: `${show(key)}, which line ${first} has too`,
        cure: "Remove one of the two rows.",
      })
    else this.#lines.set(key, row.line)
    if (this.#schema.isSorted && key < this.#lastKey)
      this.#tell(keyOrder.name, row, this.#key[0]!, {
        expected: `a key after ${show(this.#lastKey)}`,
        found: show(key),
        cure: "Sort the rows by key.",
      })
    this.#lastKey = key
  }

  #tell(rule: string, row: CsvFileRow, cell: number | null, said: Parameters<typeof fileFinding>[3]): void {
    const told = `${rule}\n${cell ?? ""}`
    const count = (this.#told.get(told) ?? 0) + 1
    this.#told.set(told, count)
    if (count <= TOLD) this.found.push({ finding: fileFinding(rule, this.#name, row.line, said), row, cell })
  }
}

/** What is wrong with how the file is written, where it must be as factloom writes it. */
export function formFinding(
  name: string,
  written: { readonly hasByteOrderMark: boolean; readonly hasCrlf: boolean; readonly isEnded: boolean },
): ReadonlyArray<Finding> {
  const found = written.hasByteOrderMark
    ? "a byte order mark"
    : written.hasCrlf
      ? "lines that end with CRLF"
      : written.isEnded
        ? null
        : "a last line without a line break: the file may be cut off"
  if (found === null) return []
  return [
    fileFinding(form.name, name, null, {
      expected: "UTF-8 without byte order mark, lines ending with LF, the last one too",
      found,
      cure: "Save it without a byte order mark and with LF, or build it again.",
    }),
  ]
}
