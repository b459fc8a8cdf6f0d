/** `factloom release VERSION`: the dataset as it stands becomes what later builds are compared with. */
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { history, historyOption } from "./history-flag.ts"
import { asJson } from "./json-flag.ts"
import { paintFor } from "./terminal.ts"
import { outFlag } from "./out-flag.ts"

const version = Argument.String("version").pipe(
  Argument.withDescription("Semantic version of the release, after that of the last: 0.1.0, 1.2.0"),
)
const date = Flag.String("date").pipe(
  Flag.withDescription("Day of the release, as 2020-01-31; today unless told"),
  Flag.optional,
)
const seeds = Flag.String("seeds").pipe(Flag.withDescription("Folder of the articles"), Flag.withDefault("seeds"))

export const release = Command.make(
  "release",
  { version, date, seeds, out: outFlag, history, json: asJson },
  Effect.fn(function* ({ version, date, seeds, out, history, json }) {
    const { cutRelease } = yield* Effect.promise(() => import("../release.ts"))
    const report = yield* cutRelease({
      version,
      seeds,
      out,
      ...historyOption(history),
      ...(Option.isSome(date) ? { date: date.value } : {}),
    })
    if (json) return yield* Console.log(JSON.stringify(report, null, 2))
    const { last, folder, changes } = report
    const since = last === null ? "the first" : `${changes} ${changes === 1 ? "change" : "changes"} since ${last}`
    const paint = paintFor(process.stdout)
    yield* Console.log(`${paint.bold(`Release ${version} of ${report.date}`)}: ${since}`)
    yield* Console.log(`Commit ${folder} with the rest of the history folder, and ${out}/`)
  }),
).pipe(
  Command.withDescription("Cut a release: later builds tell what changed since then"),
  Command.withExamples([
    { command: "factloom release 0.2.0", description: "The dataset in out/, as of today" },
    { command: "factloom release 0.2.0 --date 2020-01-31", description: "As of another day" },
  ]),
)
