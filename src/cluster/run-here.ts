/** A run in this process and its threads, by the workflow that a cluster does: nothing but the run's files outlasts it. */
import { Effect, Layer } from "effect"
import { WorkflowEngine } from "effect/workflow"
import { ownGroupWork } from "./group-work.ts"
import { groupWorkers } from "./group-workers.ts"
import { plannedRun, type SubmitOptions } from "./planned-run.ts"
import { reportOf } from "./run-report.ts"
import { ownStages } from "./run-stages.ts"
import { executeRun, runWorkflow } from "./run-workflow.ts"
import type { Timing } from "./timing.ts"
import { clusterVersion } from "./version.ts"

/** Does a run with so many worker threads. Fails with `RunFailed` or `StageFailed`, and as `extractRun` does. */
export const runHere = Effect.fn("runHere")(function* (options: SubmitOptions, workers: number, timing: Timing) {
  const version = yield* Effect.sync(clusterVersion)
  const spec = yield* plannedRun(options, version)
  const workflow = runWorkflow(version.name)
  const layer = workflow.toLayer(executeRun).pipe(
    Layer.provide(ownGroupWork(timing)),
    // No more threads than there is work for.
    Layer.provide(groupWorkers(Math.max(1, Math.min(workers, spec.groups.length)))),
    Layer.provideMerge(ownStages(options.memory ?? {})),
    Layer.provideMerge(WorkflowEngine.layerMemory),
  )
  return yield* Effect.flatMap(workflow.execute(spec), (done) => reportOf(spec, options, done)).pipe(
    Effect.provide(layer),
  )
})
