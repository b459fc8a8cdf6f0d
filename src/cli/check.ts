/** `factloom check DIR`: what does not hold in a published dataset. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { FindingsReported } from "./exit.ts"
import { countFindings, findingsReport, hasErrors } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { paintFor } from "./terminal.ts"

const folder = Argument.String("dir").pipe(
  Argument.withDescription("Folder of the dataset"),
  Argument.withDefault("out"),
)

export const check = Command.make(
  "check",
  { folder, json: asJson },
  Effect.fn(function* ({ folder, json }) {
    const { checkDataset } = yield* Effect.promise(() => import("../check.ts"))
    const report = yield* checkDataset({ folder })
    const { checked, findings } = report
    const paint = paintFor(process.stdout)
    if (json) yield* Console.log(JSON.stringify(report, null, 2))
    else {
      for (const line of findingsReport(findings, folder, paint)) yield* Console.log(line)
      const outcome = findings.length === 0 ? paint.green("all holds") : countFindings(findings)
      yield* Console.log(
        `${folder}: ${checked.rules} rules over ${checked.rows} rows and ${checked.anchors} anchors: ${outcome}`,
      )
    }
    if (hasErrors(findings)) return yield* new FindingsReported({ count: findings.length })
  }),
).pipe(
  Command.withDescription("Prove a published dataset again, from its files and source texts alone"),
  Command.withExamples([
    { command: "factloom check", description: "The dataset in out/" },
    { command: "factloom check dataset --json", description: "The findings as JSON, for a program" },
  ]),
)
