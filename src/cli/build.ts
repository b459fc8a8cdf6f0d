/** `factloom build`: articles in, dataset out, and a summary of both. */
import process from "node:process"
import { Console, Effect, Path } from "effect"
import { Command, Flag } from "effect/cli"
import type { BuildReport } from "../build.ts"
import { FindingsReported } from "./exit.ts"
import { counted, countFindings, findingsReport, hasErrors } from "./findings-report.ts"
import { history, historyOption } from "./history-flag.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor } from "./terminal.ts"

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
    const path = yield* Path.Path
    const page = path.join(out, "index.html")
    if (json) yield* Console.log(JSON.stringify(report, null, 2))
    else yield* Console.log(summary(report, seeds, page, paintFor(process.stdout)).join("\n"))
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

function summary(
  { out, records, findings }: BuildReport,
  seeds: string,
  page: string,
  paint: Paint,
): ReadonlyArray<string> {
  const width = Math.max(...Object.keys(records).map((name) => name.length))
  return [
    paint.bold(`Built ${out}/ from ${counted(records["sources"] ?? 0, "article")}`),
    ...Object.entries(records).map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`),
    ...(findings.length === 0 ? ["No findings."] : [`${countFindings(findings)}, also in ${out}/issues.jsonl:`]),
    ...findingsReport(findings, seeds, paint),
    `Tables:  ${out}/csv/   what they mean: ${out}/DATA_DICTIONARY.md`,
    `Look:    open ${page} in a browser`,
    `Prove it: factloom check ${out}`,
  ]
}
