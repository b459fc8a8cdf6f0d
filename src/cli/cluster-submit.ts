/** `factloom cluster submit`: a corpus to a cluster, or to this process alone where no database is told. */
import { availableParallelism } from "node:os"
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { SubmitReport } from "../cluster/run-report.ts"
import { clusterLog, databaseFlag, databaseUrl, lostAfterFlag, neededDatabase, tell } from "./cluster-flags.ts"
import { FindingsReported } from "./exit.ts"
import { exportSummary } from "./export-summary.ts"
import { fieldNames, fields } from "./fields-flag.ts"
import { counted } from "./findings-report.ts"
import { formFlag } from "./form-flag.ts"
import { history, historyOption } from "./history-flag.ts"
import { asJson } from "./json-flag.ts"
import { memoryLimit, memoryOptions, temp } from "./memory-flags.ts"
import { type Paint, paintFor } from "./terminal.ts"
import { workers } from "./workers-flag.ts"
import { outReplaced } from "./out-flag.ts"

const corpus = Argument.String("corpus").pipe(
  Argument.withDescription("Folder of articles or file of records, as factloom extract reads it; seen by all machines"),
)
const run = Flag.String("run").pipe(
  Flag.withDescription("Where the run is kept: a folder that all machines share, or s3://bucket/prefix"),
)
const detach = Flag.Boolean("detach").pipe(
  Flag.withDescription("Leave it to the cluster and do not wait; the same command without it attaches again"),
  Flag.withDefault(false),
)

const activityBytes = Flag.Int("activity-bytes").pipe(
  Flag.withDescription("Bytes of the corpus that are handed out at once, at the least; 1 MiB unless told"),
  Flag.filter(
    (bytes) => bytes >= 1,
    () => "a number from 1 on",
  ),
  Flag.optional,
)

export const clusterSubmit = Command.make(
  "submit",
  {
    corpus,
    run,
    out: outReplaced,
    database: databaseFlag,
    as: formFlag,
    history,
    fields,
    workers,
    memoryLimit,
    temp,
    activityBytes,
    detach,
    lostAfter: lostAfterFlag,
    json: asJson,
  },
  Effect.fn(function* (flags) {
    const { corpus, run, out, database, as, history, fields, workers, activityBytes, detach, lostAfter, json } = flags
    const { timingOf } = yield* Effect.promise(() => import("../cluster/timing.ts"))
    const options = {
      corpus,
      run,
      out,
      fields: yield* fieldNames(fields),
      ...historyOption(history),
      memory: memoryOptions(flags.memoryLimit, flags.temp),
      ...(Option.isSome(as) ? { as: as.value } : {}),
      ...(Option.isSome(activityBytes) ? { activityBytes: activityBytes.value } : {}),
    }
    // Nobody is there to leave it to without one.
    const url = detach ? yield* neededDatabase(database) : databaseUrl(database)
    const timing = timingOf(lostAfter)
    const report = yield* Effect.gen(function* () {
      if (url === null) {
        // Nothing of databases is loaded where there is none.
        const { runHere } = yield* Effect.promise(() => import("../cluster/run-here.ts"))
        return yield* runHere(options, Option.getOrElse(workers, availableParallelism), timing)
      }
      const { submitRun } = yield* Effect.promise(() => import("../cluster/submit-run.ts"))
      return yield* submitRun({ ...options, detach }, { url, timing, tell }).pipe(Effect.provide(clusterLog))
    })
    if (report === null) return yield* Console.log(`Submitted ${corpus} as ${run}. How it is: factloom cluster status`)
    const paint = paintFor(process.stdout)
    for (const warning of report.exported.warnings)
      yield* Console.error(`${paintFor(process.stderr).yellow("warning")}: ${warning}`)
    yield* Console.log(json ? JSON.stringify(report, null, 2) : (yield* summary(report, paint)).join("\n"))
    if (report.exported.hasErrors) return yield* new FindingsReported({ count: report.exported.findingCount })
  }),
).pipe(
  Command.withDescription("Extract, link and export a corpus by a cluster, or in this process without --database"),
  Command.withExamples([
    { command: "factloom cluster submit news.jsonl.gz --run run", description: "In this process, by all cores" },
    {
      command: "factloom cluster submit /data/news --run /data/run --out /data/out --database postgres://db/factloom",
      description: "By the runners of a cluster",
    },
  ]),
)

const summary = Effect.fn("summary")(function* ({ exported, malformed, run }: SubmitReport, paint: Paint) {
  const lines = yield* exportSummary(exported, paint)
  const more = exported.as === "tables" ? 0 : exported.findingCount - exported.findings.length
  return [
    ...lines,
    ...(more === 0 ? [] : [`${counted(more, "more finding")}: see ${exported.out}/issues.jsonl`]),
    ...(malformed === 0 ? [] : [`${counted(malformed, "record")} could not be read: see ${run}/errors/`]),
  ]
})
