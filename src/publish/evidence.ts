/** The evidence table: one row for each value and anchor, out of the grounds that every record carries. */
import { Evidence } from "../../schema/evidence.ts"
import type { Grounded } from "../../schema/grounded.ts"
import type { Registry } from "../../schema/registry.ts"
import type { Row } from "../../schema/table.ts"
import type { Dataset, DatasetRecord } from "../link/dataset.ts"
import { identity, mintIds } from "../history/ids.ts"

export type EvidenceRow = Row<typeof Evidence>

/** Evidence of every table, sorted by evidence_id. */
export function evidenceOf(dataset: Dataset, registry: Registry): ReadonlyArray<EvidenceRow> {
  const drafts = registry.flatMap((table) =>
    (dataset.tables.get(table.name) ?? []).flatMap((record) => recordEvidence(table.name, record)),
  )
  const ids = mintIds(
    Evidence.idPrefix,
    drafts.map((draft) => draft.identity),
  )
  const rows = drafts.map(({ row }, index): EvidenceRow => ({ evidence_id: ids[index]!, ...row }))
  return rows.sort((a, b) => (a.evidence_id < b.evidence_id ? -1 : 1))
}

/** Evidence before it has an id. */
export interface EvidenceDraft {
  /** What makes the id: the record, the value and the words, but no offset, so an id outlives an edit elsewhere. */
  readonly identity: string
  /** How many times the same was said before of this record. */
  readonly time: number
  readonly row: Omit<EvidenceRow, "evidence_id">
}

/** The evidence of one record. */
export function recordEvidence(
  table: string,
  { id, grounds }: Pick<DatasetRecord, "id" | "grounds">,
): ReadonlyArray<EvidenceDraft> {
  const evidence = new RecordEvidence(table, id)
  return Object.entries(grounds).flatMap(([field, all]) => all.flatMap((ground) => evidence.of(field, ground)))
}

/** The evidence of one record, value by value. */
export class RecordEvidence {
  readonly #table: string
  readonly #id: string
  readonly #times = new Map<string, number>()

  constructor(table: string, record_id: string) {
    this.#table = table
    this.#id = record_id
  }

  of(field: string, { value: given, basis, rule, anchors }: Grounded<unknown>): ReadonlyArray<EvidenceDraft> {
    const value = String(given)
    return anchors.map(({ source_id, exact, prefix, suffix, char_start, char_end }) => {
      const same = identity(this.#table, this.#id, field, value, rule, source_id, exact)
      const time = this.#times.get(same) ?? 0
      this.#times.set(same, time + 1)
      return {
        identity: identity(same, time),
        time,
        row: {
          table: this.#table,
          record_id: this.#id,
          field,
          value,
          basis,
          rule,
          source_id,
          exact,
          prefix: prefix || null,
          suffix: suffix || null,
          char_start,
          char_end,
        },
      }
    })
  }
}

/** Evidence rows as records of the table `evidence`. */
export const evidenceRecords = (rows: ReadonlyArray<EvidenceRow>): ReadonlyArray<DatasetRecord> =>
  rows.map((row) => ({ id: row.evidence_id, row, grounds: {} }))

/** Evidence rows by the record they belong to. */
export function byRecord(rows: ReadonlyArray<EvidenceRow>): ReadonlyMap<string, ReadonlyArray<EvidenceRow>> {
  const map = new Map<string, Array<EvidenceRow>>()
  for (const row of rows) {
    const known = map.get(row.record_id)
    if (known) known.push(row)
    else map.set(row.record_id, [row])
  }
  return map
}
