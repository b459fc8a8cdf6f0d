/** The evidence table: one row for each value and anchor, out of the grounds that every record carries. */
import { Evidence } from "../../schema/evidence.ts"
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
  record: Pick<DatasetRecord, "id" | "grounds">,
): ReadonlyArray<EvidenceDraft> {
  const drafts: Array<EvidenceDraft> = []
  const times = new Map<string, number>()
  for (const [field, grounds] of Object.entries(record.grounds))
    for (const grounded of grounds)
      for (const anchor of grounded.anchors) {
        const value = String(grounded.value)
        const same = identity(table, record.id, field, value, grounded.rule, anchor.source_id, anchor.exact)
        const time = times.get(same) ?? 0
        times.set(same, time + 1)
        drafts.push({
          identity: identity(same, time),
          time,
          row: {
            table,
            record_id: record.id,
            field,
            value,
            basis: grounded.basis,
            rule: grounded.rule,
            source_id: anchor.source_id,
            exact: anchor.exact,
            prefix: anchor.prefix || null,
            suffix: anchor.suffix || null,
            char_start: anchor.char_start,
            char_end: anchor.char_end,
          },
        })
      }
  return drafts
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
