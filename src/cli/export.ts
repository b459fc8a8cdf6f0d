/** `factloom export`: the dataset of a run, put where people take it from. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { ExportReport } from "../run/export-run.ts"
import { buildSummary, rowCounts } from "./build-summary.ts"
import { FindingsReported } from "./exit.ts"
import { counted, findingsReport, hasErrors } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { memoryLimit, memoryOptions, temp } from "./memory-flags.ts"
import { type Paint, paintFor } from "./terminal.ts"

const run = Argument.String("run").pipe(Argument.withDescription("Folder that factloom link has linked"))
const out = Flag.String("out").pipe(
  Flag.withDescription("Folder of the dataset; replaced as a whole"),
  Flag.withDefault("out"),
)

export const exportDataset = Command.make(
  "export",
  { run, out, memoryLimit, temp, json: asJson },
  Effect.fn(function* ({ run, out, memoryLimit, temp, json }) {
    const { exportRun } = yield* Effect.promise(() => import("../run/export-run.ts"))
    const report = yield* exportRun({ run, out, ...memoryOptions(memoryLimit, temp) })
    for (const warning of report.warnings)
      yield* Console.error(`${paintFor(process.stderr).yellow("warning")}: ${warning}`)
    const paint = paintFor(process.stdout)
    const summary = report.as === "tables" ? tablesSummary(report, paint) : yield* buildSummary(report, "", paint)
    yield* Console.log(json ? JSON.stringify(report, null, 2) : summary.join("\n"))
    if (hasErrors(report.findings)) return yield* new FindingsReported({ count: report.findingCount })
  }),
).pipe(
  Command.withDescription("Write the dataset of a run that was linked"),
  Command.withExamples([{ command: "factloom export run --out dataset", description: "The dataset into dataset/" }]),
)

function tablesSummary({ out, records, findings, findingCount }: ExportReport, paint: Paint): ReadonlyArray<string> {
  const more = findingCount - findings.length
  return [
    paint.bold(`Wrote ${out}/ from ${counted(records["sources"] ?? 0, "article")}`),
    ...rowCounts(records),
    ...(findingCount === 0 ? ["No findings."] : [`${counted(findingCount, "finding")}, in ${out}/issues.jsonl:`]),
    ...findingsReport(findings, "", paint),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `Tables:  ${out}/csv/ and ${out}/parquet/   what they mean: ${out}/DATA_DICTIONARY.md`,
    `Prove it: in ${out}/, duckdb < prove.sql`,
  ]
}
