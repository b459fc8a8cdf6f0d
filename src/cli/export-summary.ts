/** What was exported, for people: as a build tells it; of tables, what else is to be told. */
import { Effect } from "effect"
import type { ExportReport } from "../run/export-run.ts"
import { buildSummary, rowCounts } from "./build-summary.ts"
import { counted, findingsReport } from "./findings-report.ts"
import type { Paint } from "./terminal.ts"

export const exportSummary = Effect.fn("exportSummary")(function* (report: ExportReport, paint: Paint) {
  return report.as === "tables" ? tablesSummary(report, paint) : yield* buildSummary(report, "", paint)
})

function tablesSummary({ out, records, findings, findingCount }: ExportReport, paint: Paint): ReadonlyArray<string> {
  const more = findingCount - findings.length
  return [
    paint.bold(`Wrote ${out}/ from ${counted(records["sources"] ?? 0, "article")}`),
    ...rowCounts(records),
    ...(findingCount === 0 ? ["No findings."] : [`${counted(findingCount, "finding")}, in ${out}/issues.jsonl:`]),
    ...findingsReport(findings, "", paint),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `Tables:  ${out}/csv/ and ${out}/parquet/   what they mean: ${out}/DATA_DICTIONARY.md`,
    `Prove it: factloom check ${out}; of more than memory holds, in ${out}/: duckdb < prove.sql`,
  ]
}
