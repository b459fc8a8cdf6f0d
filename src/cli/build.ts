/** `factloom build`: articles in, dataset out, and a summary of both. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { buildSummary } from "./build-summary.ts"
import { FindingsReported } from "./exit.ts"
import { hasErrors } from "./findings-report.ts"
import { history, historyOption } from "./history-flag.ts"
import { asJson } from "./json-flag.ts"
import { paintFor } from "./terminal.ts"

const seeds = Flag.String("seeds").pipe(
  Flag.withDescription("Folder of the articles (.txt, .md, .html) and sources.yaml"),
  Flag.withDefault("seeds"),
)
const out = Flag.String("out").pipe(
  Flag.withDescription("Folder of the dataset; replaced as a whole when the build has gone well"),
  Flag.withDefault("out"),
)

const cache = Flag.Boolean("cache").pipe(
  Flag.withDescription("Take what was made of unchanged articles from the last build; --no-cache makes all anew"),
  Flag.withDefault(true),
)

export const build = Command.make(
  "build",
  { seeds, out, history, cache, json: asJson },
  Effect.fn(function* ({ seeds, out, history, cache, json }) {
    const { buildDataset } = yield* Effect.promise(() => import("../build.ts"))
    const { cacheFolder } = yield* Effect.promise(() => import("../cache/cache-folder.ts"))
    const report = yield* buildDataset({
      seeds,
      out,
      ...historyOption(history),
      ...(cache ? { cache: cacheFolder() } : {}),
    })
    for (const warning of report.warnings)
      yield* Console.error(`${paintFor(process.stderr).yellow("warning")}: ${warning}`)
    if (json) yield* Console.log(JSON.stringify(report, null, 2))
    else yield* Console.log((yield* buildSummary(report, seeds, paintFor(process.stdout))).join("\n"))
    if (hasErrors(report.findings)) return yield* new FindingsReported({ count: report.findings.length })
  }),
).pipe(
  Command.withDescription("Build the dataset of a folder of articles"),
  Command.withExamples([
    { command: "factloom build", description: "seeds/ into out/" },
    { command: "factloom build --seeds news --out dataset", description: "Other folders" },
    { command: "factloom build --json", description: "The summary as JSON" },
  ]),
)
