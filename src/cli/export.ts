/** `factloom export`: the dataset of a run, put where people take it from. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { exportSummary } from "./export-summary.ts"
import { FindingsReported } from "./exit.ts"
import { hasErrors } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { memoryLimit, memoryOptions, temp } from "./memory-flags.ts"
import { paintFor } from "./terminal.ts"
import { outReplaced } from "./out-flag.ts"

const run = Argument.String("run").pipe(Argument.withDescription("Folder that factloom link has linked"))

export const exportDataset = Command.make(
  "export",
  { run, out: outReplaced, memoryLimit, temp, json: asJson },
  Effect.fn(function* ({ run, out, memoryLimit, temp, json }) {
    const { exportRun } = yield* Effect.promise(() => import("../run/export-run.ts"))
    const report = yield* exportRun({ run, out, ...memoryOptions(memoryLimit, temp) })
    for (const warning of report.warnings)
      yield* Console.error(`${paintFor(process.stderr).yellow("warning")}: ${warning}`)
    const paint = paintFor(process.stdout)
    yield* Console.log(json ? JSON.stringify(report, null, 2) : (yield* exportSummary(report, paint)).join("\n"))
    if (hasErrors(report.findings)) return yield* new FindingsReported({ count: report.findingCount })
  }),
).pipe(
  Command.withDescription("Write the dataset of a run that was linked"),
  Command.withExamples([{ command: "factloom export run --out dataset", description: "The dataset into dataset/" }]),
)
