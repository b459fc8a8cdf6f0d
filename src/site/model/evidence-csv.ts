/**
 * The evidence table out of the articles that hold it: the page carries no second copy of the words. Gives the bytes of
 * `csv/evidence.csv`.
 */
import { CONTEXT } from "../../../schema/anchor.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import { byCodeUnits } from "../../by-code-units.ts"
import type { PageSource } from "../../publish/explorer/page-data.ts"

export interface EvidenceSource extends Omit<PageSource, "text"> {
  readonly source_id: string
  readonly text: SourceText
}

export function evidenceCsv(columns: ReadonlyArray<string>, sources: ReadonlyArray<EvidenceSource>): string {
  const rows = sources.flatMap(rowsIn).toSorted((a, b) => byCodeUnits(a["evidence_id"] ?? "", b["evidence_id"] ?? ""))
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","))
  return [columns.join(","), ...lines, ""].join("\n")
}

type Row = Readonly<Record<string, string>>

function rowsIn({ source_id, text, ways, evidence }: EvidenceSource): ReadonlyArray<Row> {
  const cut = (from: number, to: number): string =>
    text.slice({ start: text.toCodeUnit(Math.max(0, from)), end: text.toCodeUnit(Math.min(text.length, to)) })
  return Object.entries(evidence).flatMap(([table, records]) =>
    Object.entries(records).flatMap(([record_id, values]) =>
      values.map(([field, value, way, start, end, evidence_id]): Row => {
        const [basis, rule] = ways[way] ?? ["", ""]
        return {
          evidence_id,
          table,
          record_id,
          field,
          value,
          basis,
          rule,
          source_id,
          exact: cut(start, end),
          prefix: cut(start - CONTEXT, start),
          suffix: cut(end, end + CONTEXT),
          char_start: String(start),
          char_end: String(end),
        }
      }),
    ),
  )
}

/** As src/publish/csv.ts quotes. */
const quoted = (cell: string): string => (/[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
