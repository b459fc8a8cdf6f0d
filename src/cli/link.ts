/** `factloom link`: the claims of a run into a dataset, for `factloom export`. */
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command } from "effect/cli"
import { counted, countFindings } from "./findings-report.ts"
import { formFlag } from "./form-flag.ts"
import { history, historyOption } from "./history-flag.ts"
import { asJson } from "./json-flag.ts"
import { memoryLimit, memoryOptions, temp } from "./memory-flags.ts"
import { paintFor } from "./terminal.ts"

const run = Argument.String("run").pipe(Argument.withDescription("Folder that factloom extract has written"))

export const link = Command.make(
  "link",
  { run, as: formFlag, history, memoryLimit, temp, json: asJson },
  Effect.fn(function* ({ run, as, history, memoryLimit, temp, json }) {
    const { linkRun } = yield* Effect.promise(() => import("../run/link-run.ts"))
    const report = yield* linkRun({
      run,
      ...historyOption(history),
      ...(Option.isSome(as) ? { as: as.value } : {}),
      ...memoryOptions(memoryLimit, temp),
    })
    const { records, findings } = report
    const paint = paintFor(process.stdout)
    const summary = [
      paint.bold(
        `Linked ${counted(records["sources"] ?? 0, "article")} of ${run}/ as ${report.as === "tables" ? "tables" : "a dataset"}`,
      ),
      `  ${counted(records["events"] ?? 0, "event")}, ${counted(records["actors"] ?? 0, "actor")}`,
      ...(findings.length === 0 ? [] : [`  ${countFindings(findings)}`]),
      `Then: factloom export ${run} --out out`,
    ]
    yield* Console.log(json ? JSON.stringify(report, null, 2) : summary.join("\n"))
  }),
).pipe(
  Command.withDescription("Link the claims of a run, when all of its parts are done"),
  Command.withExamples([
    { command: "factloom link run", description: "What factloom extract … --out run has made" },
    { command: "factloom link run --history history", description: "With the ids of earlier runs of the same corpus" },
    { command: "factloom link run --as tables --memory-limit 8GB", description: "Tables alone, within 8 GB of memory" },
  ]),
)
