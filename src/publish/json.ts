/**
 * A table as JSON. The file in `json/` is an array of typed objects, each with the evidence of its values nested under
 * the field's name; the file in `jsonl/` has the bare rows, one a line.
 */
import type { Table } from "../../schema/table.ts"
import type { Cell, DatasetRecord } from "../link/dataset.ts"
import { groupBy } from "../link/order.ts"
import type { EvidenceRow } from "./evidence.ts"

/** What `json/` says of one anchor of a value: W3C selectors in the names of the evidence table. */
type NestedEvidence = Omit<EvidenceRow, "evidence_id" | "table" | "record_id" | "field">

/** The array of `json/TABLE.json`, indented for people to read and for diffs. */
export function jsonOf(
  table: Table,
  records: ReadonlyArray<DatasetRecord>,
  evidence: ReadonlyMap<string, ReadonlyArray<EvidenceRow>>,
): string {
  const objects = records.map((record) => ({
    ...bareRow(table, record),
    ...nested(table, evidence.get(record.id) ?? []),
  }))
  return `${JSON.stringify(objects, null, 1)}\n`
}

/** The lines of `jsonl/TABLE.jsonl`. */
export const jsonLinesOf = (table: Table, records: ReadonlyArray<DatasetRecord>): string =>
  records.map((record) => `${JSON.stringify(bareRow(table, record))}\n`).join("")

function bareRow(table: Table, { row }: DatasetRecord): Record<string, Cell> {
  return Object.fromEntries(Object.keys(table.columns).map((column) => [column, row[column] ?? null]))
}

/** Evidence under the names of the fields, in the order of the columns. */
function nested(table: Table, rows: ReadonlyArray<EvidenceRow>): { evidence?: Record<string, Array<NestedEvidence>> } {
  if (rows.length === 0) return {}
  const anchors = groupBy(rows, ({ field }) => field)
  const fields = Object.keys(table.columns).filter((column) => anchors.has(column))
  return { evidence: Object.fromEntries(fields.map((field) => [field, (anchors.get(field) ?? []).map(anchorOf)])) }
}

const anchorOf = ({ evidence_id: _id, table: _table, record_id: _record, field: _field, ...anchor }: EvidenceRow) =>
  anchor satisfies NestedEvidence
