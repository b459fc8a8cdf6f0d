/**
 * The rows of all tables as they are made, in no order: a CSV file a table, which is sorted when all rows are there. What is
 * in memory is a batch of each.
 */
import { closeSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import { stringify } from "csv-stringify/sync"
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

const BATCH = 2000

interface Part {
  readonly file: number
  readonly columns: ReadonlyArray<string>
  batch: Array<ReadonlyArray<string>>
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
        { file: openSync(this.path(name), "w"), columns: Object.keys(columns), batch: [] },
      ]),
    )
  }

  path(table: string): string {
    return join(this.#folder, `${table}.csv`)
  }

  /** Adds a record and the evidence of its values. Throws where a file cannot be written. */
  add(table: Table, record: DatasetRecord, identity = ""): void {
    this.#write(table.name, record.row, identity)
    for (const draft of recordEvidence(table.name, record)) this.addEvidence(draft)
  }

  /** Adds a row without its evidence. */
  addRow(table: Table, row: Readonly<Record<string, Cell>>, identity = ""): void {
    this.#write(table.name, row, identity)
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
    part.batch.push([...part.columns.map((column) => cellText(row[column] ?? null)), identity])
    if (part.batch.length >= BATCH) flush(part)
  }
}

function flush(part: Part): void {
  if (part.batch.length === 0) return
  writeSync(part.file, stringify(part.batch, { record_delimiter: "\n", quoted_match: /[\r#]/ }))
  part.batch = []
}
