/** A runner: joins a cluster, does groups of units and carries runs until it is stopped, and hands back what it had then. */
import { Effect, type FileSystem, Layer, type Path } from "effect"
import { PersistedQueue } from "effect/persistence"
import { database, databaseName, makeTables, queueStore, unusable, watchDatabase } from "./database.ts"
import { runnerEngine, thisRunner } from "./engine.ts"
import { groupWorkers } from "./group-workers.ts"
import { joinCluster, sameVersion } from "./join.ts"
import { queuedGroupWork, serveQueue } from "./queue-work.ts"
import type { RunStages } from "./run-stages.ts"
import { executeRun, runWorkflow } from "./run-workflow.ts"
import type { ClusterOptions } from "./submit-run.ts"
import { clusterVersion } from "./version.ts"

export interface RunnerOptions extends ClusterOptions {
  readonly workers: number
  /** By whom runs are linked and exported. */
  readonly stages: Layer.Layer<RunStages, never, FileSystem.FileSystem | Path.Path>
}

/** What was in the queue is of interest to nobody after so long. */
const KEPT = "30 days"

/** Runs until it is interrupted. Fails with `DatabaseUnusable`, or `VersionRefused` while others are of another version. */
export const runRunner = Effect.fn("runRunner")(function* ({ url, timing, tell, workers, stages }: RunnerOptions) {
  const version = (yield* Effect.sync(clusterVersion)).name
  const runner = thisRunner(version)
  const queue = Layer.mergeAll(
    PersistedQueue.layer,
    PersistedQueue.layerCleanup({ timeToLive: KEPT, failedTimeToLive: KEPT }),
  ).pipe(Layer.provide(queueStore(timing)))
  const runs = runWorkflow(version)
    .toLayer(executeRun)
    .pipe(
      Layer.provide([queuedGroupWork(version, timing), stages]),
      Layer.provide(runnerEngine(runner, version, timing)),
      Layer.provideMerge(queue),
      Layer.provideMerge(groupWorkers(workers)),
    )
  const work = Effect.gen(function* () {
    yield* tell(`${runner.address.host} has joined ${databaseName(url)}: ${workers} workers, version ${version}`)
    // Others may have come with another version while the database could not be reached.
    const again = sameVersion(url, version, timing)
    yield* Effect.raceFirst(serveQueue(version, timing, tell), watchDatabase(url, timing, tell, again))
  }).pipe(Effect.provide(runs))
  return yield* makeTables(url).pipe(
    Effect.andThen(joinCluster(url, runner, version, timing)),
    Effect.andThen(work),
    Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))),
    Effect.provide(database(url, "runner")),
  )
})
