/** An article for the page: its text, its regions, and the evidence that points into it, by table and record. */
import type { Basis } from "../../../schema/grounded.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import type { Region } from "../../read/article.ts"
import type { EvidenceRow } from "../evidence.ts"
import type { PageEvidence, PageRegion, PageSource } from "./page-data.ts"

/** Regions of a text in code points, as they are published. */
export const pageRegions = (source: SourceText, regions: ReadonlyArray<Region>): ReadonlyArray<PageRegion> =>
  regions.map(({ kind, start, end }) => [kind, source.toCodePoint(start), source.toCodePoint(end)])

/** @param evidence the rows whose words are in this article, in the order of the evidence table */
export function sourceData(
  source: SourceText,
  regions: ReadonlyArray<PageRegion>,
  evidence: ReadonlyArray<EvidenceRow>,
): PageSource {
  const ways: Array<readonly [Basis, string]> = []
  const wayIndex = new Map<string, number>()
  const indexOf = (basis: Basis, rule: string): number => {
    const key = `${basis} ${rule}`
    const known = wayIndex.get(key)
    if (known !== undefined) return known
    wayIndex.set(key, ways.length)
    return ways.push([basis, rule]) - 1
  }
  const tables = new Map<string, Map<string, Array<PageEvidence>>>()
  for (const { evidence_id, table, record_id, field, value, basis, rule, char_start, char_end } of evidence) {
    const records = tables.get(table) ?? new Map<string, Array<PageEvidence>>()
    tables.set(table, records)
    const rows = records.get(record_id) ?? []
    records.set(record_id, rows)
    rows.push([field, value, indexOf(basis, rule), char_start, char_end, evidence_id])
  }
  const nested = [...tables].map(([table, records]) => [table, Object.fromEntries(records)] as const)
  return { text: source.text, regions, ways, evidence: Object.fromEntries(nested) }
}
