/**
 * The rows of all tables as they are made, in no order: a CSV file a table, which is sorted when all rows are there. What is
 * in memory is a batch of each.
 */
import { closeSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Evidence } from "../../../schema/evidence.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { shortHash } from "../../history/ids.ts"
import type { Cell, DatasetRecord } from "../../link/dataset.ts"
import { cellText } from "../../publish/cell.ts"
import { type EvidenceDraft, recordEvidence } from "../../publish/evidence.ts"

/**
 * The last column of a part, which no table has: what the row's id was made from, or the part of it that the row does not
 * have. Where an id comes twice, another is made from it.
 */
export const IDENTITY = "identity"

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3

/** Characters that are written at once. */
const BATCH = 1 << 18

interface Part {
  readonly file: number
  readonly columns: ReadonlyArray<string>
  lines: string
  rows: number
  /** Characters of the longest row. */
  longest: number
}

export class TableParts {
  readonly #parts: ReadonlyMap<string, Part>
  readonly #folder: string

  /** @param folder an empty folder */
  constructor(folder: string, registry: Registry) {
    this.#folder = folder
    this.#parts = new Map(
      registry.map(({ name, columns }) => [
        name,
        { file: openSync(this.path(name), "w"), columns: Object.keys(columns), lines: "", rows: 0, longest: 0 },
      ]),
    )
  }

  path(table: string): string {
    return join(this.#folder, `${table}.csv`)
  }

  /** How many rows a table has so far. */
  rows(table: string): number {
    return this.#parts.get(table)!.rows
  }

  /** Bytes that its longest row takes at the most. */
  longest(table: string): number {
    return MOST_BYTES * this.#parts.get(table)!.longest
  }

  /** Adds a record and the evidence of its values. Throws where a file cannot be written. */
  add(table: Table, record: DatasetRecord, identity = ""): void {
    this.#write(table.name, record.row, identity)
    for (const draft of recordEvidence(table.name, record)) this.addEvidence(draft)
  }

  addEvidence({ identity, time, row }: EvidenceDraft): void {
    this.#write(Evidence.name, { evidence_id: `${Evidence.idPrefix}_${shortHash(identity)}`, ...row }, String(time))
  }

  /** Writes what is left. */
  close(): void {
    for (const part of this.#parts.values()) {
      flush(part)
      closeSync(part.file)
    }
  }

  #write(table: string, row: Readonly<Record<string, Cell>>, identity: string): void {
    const part = this.#parts.get(table)!
    const start = part.lines.length
    for (const column of part.columns) part.lines += `${quoted(cellText(row[column] ?? null))},`
    part.lines += `${quoted(identity)}\n`
    part.rows++
    part.longest = Math.max(part.longest, part.lines.length - start)
    if (part.lines.length >= BATCH) flush(part)
  }
}

function flush(part: Part): void {
  writeSync(part.file, part.lines)
  part.lines = ""
}

/** A cell as only DuckDB reads it: in quotation marks wherever there is something, which needs no look at what it is. */
function quoted(text: string): string {
  if (text === "") return ""
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`
}
