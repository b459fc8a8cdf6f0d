/**
 * Submitting a run to a cluster: given to a workflow, and waited for. The same corpus into the same store is the same run, so
 * whoever submits it again attaches to what is there; one of which units have failed goes on with those.
 */
import { Effect, Exit, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"
import { Progress } from "../progress.ts"
import { countsOf } from "./cluster-status.ts"
import { database, makeTables, unusable, watchDatabase } from "./database.ts"
import { clientEngine } from "./engine.ts"
import { partOf } from "./group-work.ts"
import { knownRunners, sameVersion } from "./join.ts"
import { plannedRun, type SubmitOptions } from "./planned-run.ts"
import { reportOf } from "./run-report.ts"
import type { RunSpec } from "./run-spec.ts"
import { ownStages } from "./run-stages.ts"
import { type RunWorkflow, runWorkflow } from "./run-workflow.ts"
import type { Timing } from "./timing.ts"
import { clusterVersion } from "./version.ts"

export interface ClusterOptions {
  /** Address of the database. */
  readonly url: string
  readonly timing: Timing
  /** Something that whoever waits should know. */
  readonly tell: (words: string) => Effect.Effect<void>
}

/** Submits a run to the cluster of a database and waits for it; a detached one is left to the cluster: null then. */
export const submitRun = Effect.fn("submitRun")(function* (
  options: SubmitOptions & { readonly detach: boolean },
  cluster: ClusterOptions,
) {
  const { url, timing, tell } = cluster
  const version = yield* Effect.sync(clusterVersion)
  const workflow = runWorkflow(version.name)
  const attached = Effect.gen(function* () {
    // Where the version is refused, nothing is begun that it would leave behind.
    const submitted = yield* submitOnce(workflow, yield* plannedRun(options, version))
    if (options.detach) return null
    yield* Effect.forkScoped(watchDatabase(url, timing, tell, Effect.void))
    const done = yield* waitFor(workflow, submitted, version.name, cluster)
    return yield* reportOf(submitted, options, done)
  }).pipe(
    Effect.scoped,
    Effect.provide(Layer.mergeAll(clientEngine(version.name, timing), ownStages(options.memory ?? {}))),
  )
  return yield* makeTables(url).pipe(
    Effect.andThen(sameVersion(url, version.name, timing)),
    Effect.andThen(attached),
    Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))),
    Effect.provide(database(url, "submit")),
  )
})

/** Gives the run to the cluster, if it does not have it: as the first attempt that has not failed. */
const submitOnce = Effect.fn("submitOnce")(function* (workflow: RunWorkflow, spec: RunSpec) {
  for (let attempt = 1; ; attempt++) {
    const tried: RunSpec = { ...spec, attempt }
    const result = Option.getOrNull(yield* workflow.poll(yield* workflow.executionId(tried)))
    if (result?._tag === "Complete" && Exit.isFailure(result.exit)) continue
    if (result === null) yield* workflow.execute(tried, { discard: true })
    return tried
  }
})

/** Waits until the run is done, however often the database goes away meanwhile. */
const waitFor = Effect.fn("waitFor")(function* (
  workflow: RunWorkflow,
  spec: RunSpec,
  version: string,
  { timing, tell }: ClusterOptions,
) {
  const sql = yield* SqlClient.SqlClient
  const progress = yield* Progress
  const execution = yield* workflow.executionId(spec)
  const look = Effect.gen(function* () {
    const result = Option.getOrNull(yield* workflow.poll(execution))
    const counts = yield* countsOf(execution, spec.groups)
    const runners = (yield* knownRunners(timing)).filter((runner) => runner.alive && runner.version === version).length
    return { result, counts, runners }
  })
  let isLonely = false
  let failures = 0
  for (;;) {
    const seen = yield* Effect.exit(look)
    if (Exit.isSuccess(seen)) {
      const { result, counts, runners } = seen.value
      if (result?._tag === "Complete") return yield* result.exit
      if (runners === 0 && !isLonely)
        yield* tell("no runner is there yet: start factloom cluster runner on some machine")
      isLonely = runners === 0
      const words = `${partOf(counts.done, spec.units)}, ${counts.done} of ${spec.units} units, ${runners} runners`
      if (counts.done < spec.units) yield* progress.report("extract", counts.done, spec.units, words)
      else yield* progress.report("link", 0, 1)
    }
    // A database that is away is waited for; one that is there and still gives no answer is not.
    const isAway = Exit.isSuccess(seen) || !(yield* Effect.isSuccess(sql`SELECT 1`))
    failures = isAway ? 0 : failures + 1
    if (failures === MOST_FAILURES && Exit.isFailure(seen)) return yield* Effect.failCause(seen.cause)
    yield* Effect.sleep(timing.poll)
  }
})

const MOST_FAILURES = 10
