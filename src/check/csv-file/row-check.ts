/**
 * The rows of one CSV, one after the other, against what they must be. It remembers the keys it has seen and what it
 * found, and nothing else of the rows. A column that finds the same fault in row after row is cut off and counted.
 */
import type { Finding } from "../../../schema/finding.ts"
import { fileFinding, type Said, show } from "../check-rule.ts"
import { cells, wrongCount, wrongHeader } from "../rules/columns.ts"
import { keyAgain, keyBefore, keyOrder, uniqueKeys } from "../rules/keys.ts"
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
      return this.#tell(cells.name, row, null, wrongCount(this.#columns.length, row.cells.length))
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
    const names = expected.map(({ name }) => name)
    this.ofFile.push(...wrongHeader(this.#name, names, header))
  }

  #keyed(row: CsvFileRow): void {
    if (this.#key.length === 0) return
    const key = this.#key.length === 1 ? row.cells[this.#key[0]!]! : this.#key.map((at) => row.cells[at]!).join(" ")
    const first = this.#lines.get(key)
    if (first !== undefined) this.#tell(uniqueKeys.name, row, this.#key[0]!, keyAgain(key, first))
    else this.#lines.set(key, row.line)
    if (this.#schema.isSorted && key < this.#lastKey)
      this.#tell(keyOrder.name, row, this.#key[0]!, keyBefore(key, this.#lastKey))
    this.#lastKey = key
  }

  #tell(rule: string, row: CsvFileRow, cell: number | null, said: Said): void {
    const told = `${rule}\n${cell ?? ""}`
    const count = (this.#told.get(told) ?? 0) + 1
    this.#told.set(told, count)
    if (count <= TOLD) this.found.push({ finding: fileFinding(rule, this.#name, row.line, said), row, cell })
  }
}
