/** `factloom cluster status`: what a cluster is at. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Command } from "effect/cli"
import type { ClusterStatus, RunStatus } from "../cluster/cluster-status.ts"
import type { KnownRunner } from "../cluster/join.ts"
import { clusterLog, databaseFlag, lostAfterFlag, neededDatabase } from "./cluster-flags.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor } from "./terminal.ts"

export const clusterStatus = Command.make(
  "status",
  { database: databaseFlag, lostAfter: lostAfterFlag, json: asJson },
  Effect.fn(function* ({ database, lostAfter, json }) {
    const url = yield* neededDatabase(database)
    const { statusOf } = yield* Effect.promise(() => import("../cluster/cluster-status.ts"))
    const { timingOf } = yield* Effect.promise(() => import("../cluster/timing.ts"))
    const status = yield* statusOf(url, timingOf(lostAfter)).pipe(Effect.provide(clusterLog))
    const lines = json ? [JSON.stringify(status, null, 2)] : summary(status, paintFor(process.stdout))
    yield* Console.log(lines.join("\n"))
  }),
).pipe(
  Command.withDescription("Show the runs of a cluster with their units, what has failed and why, and the runners"),
  Command.withExamples([
    { command: "factloom cluster status --json", description: "For programs, with FACTLOOM_DATABASE set" },
  ]),
)

/** Runs that people are told of; programs are told of all. */
const RUNS_SHOWN = 10
/** Groups that have failed, of each. */
const FAILURES_SHOWN = 10

function summary({ runs, runners }: ClusterStatus, paint: Paint): ReadonlyArray<string> {
  const older = runs.length - RUNS_SHOWN
  return [
    ...(runs.length === 0 ? ["No runs yet: factloom cluster submit"] : []),
    ...runs.slice(0, RUNS_SHOWN).flatMap((run) => runLines(run, paint)),
    ...(older > 0 ? [`… and ${older} older: --json tells of all`] : []),
    ...(runners.length === 0
      ? ["No runners: factloom cluster runner"]
      : [paint.bold("Runners"), ...runners.map((runner) => runnerLine(runner, paint))]),
  ]
}

function runLines(status: RunStatus, paint: Paint): ReadonlyArray<string> {
  const { run, corpus, attempt, version, state, isLonely, units, failures, reason } = status
  const { done, running, failed, waiting } = units
  const told = { extracting: paint.bold, linking: paint.bold, done: paint.green, failed: paint.red }[state](state)
  const again = attempt === 1 ? "" : `, attempt ${attempt}`
  return [
    `${paint.bold(run)}: ${told}${again}`,
    `  of ${corpus}, by version ${version}`,
    `  units: ${done} done, ${running} running, ${failed} failed, ${waiting} waiting`,
    ...(isLonely ? [paint.yellow(`  waits for runners of version ${version}`)] : []),
    ...failures
      .slice(0, FAILURES_SHOWN)
      .map(({ first, last, attempts, reason }) =>
        paint.red(`  unit ${first}${last === first ? "" : ` to ${last}`}, tried ${attempts} times: ${reason}`),
      ),
    ...(failures.length > FAILURES_SHOWN ? [`  … and ${failures.length - FAILURES_SHOWN} more`] : []),
    ...(reason === null ? [] : [paint.red(`  failed: ${reason}`)]),
  ]
}

function runnerLine({ name, version, silent, alive }: KnownRunner, paint: Paint): string {
  const heard = `heard of ${Math.round(silent)} s ago`
  return `  ${name}  ${version}  ${alive ? paint.green(heard) : paint.red(`lost, ${heard}`)}`
}
