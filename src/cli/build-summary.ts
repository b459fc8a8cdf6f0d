/** What was built, for people: rows of each table, what is wrong, and where to look. */
import { Effect, Path } from "effect"
import type { BuildReport } from "../build.ts"
import { counted, countFindings, findingsReport } from "./findings-report.ts"
import type { Paint } from "./terminal.ts"

/** @param folder what the files of the findings are relative to; "" for nothing */
export const buildSummary = Effect.fn("buildSummary")(function* (
  { out, records, findings }: BuildReport,
  folder: string,
  paint: Paint,
) {
  const path = yield* Path.Path
  return [
    paint.bold(`Built ${out}/ from ${counted(records["sources"] ?? 0, "article")}`),
    ...rowCounts(records),
    ...(findings.length === 0 ? ["No findings."] : [`${countFindings(findings)}, also in ${out}/issues.jsonl:`]),
    ...findingsReport(findings, folder, paint),
    `Tables:  ${out}/csv/   what they mean: ${out}/DATA_DICTIONARY.md`,
    `Look:    open ${path.join(out, "index.html")} in a browser`,
    `Prove it: factloom check ${out}`,
  ]
})

/** A line for each table with the number of its rows. */
export function rowCounts(records: Readonly<Record<string, number>>): ReadonlyArray<string> {
  const width = Math.max(...Object.keys(records).map((name) => name.length))
  const digits = Math.max(6, ...Object.values(records).map((count) => String(count).length))
  return Object.entries(records).map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`)
}
