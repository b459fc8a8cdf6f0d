/**
 * A table as JSON. The file in `json/` is an array of typed objects, each with the evidence of its values nested under
 * the field's name; the file in `jsonl/` has the bare rows, one a line.
 */
import type { Table } from "../../schema/table.ts"
import type { Cell, DatasetRecord } from "../link/dataset.ts"
import type { EvidenceRow } from "./evidence.ts"

/** What `json/` says of one anchor of a value: W3C selectors in the names of the evidence table. */
type NestedEvidence = Omit<EvidenceRow, "evidence_id" | "table" | "record_id" | "field">

/** The array of `json/TABLE.json`, indented for people to read and for diffs. */
export function jsonOf(
  table: Table,
  records: ReadonlyArray<DatasetRecord>,
  evidence: ReadonlyMap<string, ReadonlyArray<EvidenceRow>>,
): string {
  const objects = records.map((record) => ({ ...bareRow(table, record), ...nested(evidence.get(record.id) ?? []) }))
  return `${JSON.stringify(objects, null, 1)}\n`
}

/** The lines of `jsonl/TABLE.jsonl`. */
export const jsonLinesOf = (table: Table, records: ReadonlyArray<DatasetRecord>): string =>
  records.map((record) => `${JSON.stringify(bareRow(table, record))}\n`).join("")

function bareRow(table: Table, { row }: DatasetRecord): Record<string, Cell> {
  return Object.fromEntries(Object.keys(table.columns).map((column) => [column, row[column] ?? null]))
}

function nested(rows: ReadonlyArray<EvidenceRow>): { evidence?: Record<string, Array<NestedEvidence>> } {
  if (rows.length === 0) return {}
  const fields: Record<string, Array<NestedEvidence>> = {}
  for (const { evidence_id: _id, table: _table, record_id: _record, field, ...anchor } of rows) {
    const known = fields[field]
    if (known) known.push(anchor)
    else fields[field] = [anchor]
  }
  return { evidence: fields }
}
