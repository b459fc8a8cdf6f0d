/**
 * A run as a workflow: an activity for each group of units, then one that links, then one that exports. What an activity has
 * given is kept, so a run whose runner dies goes on elsewhere with what is still to be done.
 */
import { Effect, Schema } from "effect"
import { ClusterSchema } from "effect/cluster"
import { Activity, Workflow } from "effect/workflow"
import { GroupDone } from "./do-group.ts"
import { FailedUnits, RunFailed, StageFailed } from "./errors.ts"
import { GroupWork } from "./group-work.ts"
import { groupsOf, RunSpec, type UnitGroup } from "./run-spec.ts"
import { Exported, RunStages } from "./run-stages.ts"

const RunDone = Schema.Struct({
  articles: Schema.Int,
  malformed: Schema.Int,
  /** Null where whoever submitted the run exports it. */
  exported: Schema.NullOr(Exported),
})
export type RunDone = typeof RunDone.Type

export const RUN_WORKFLOW = "factloom/run"
/** Activities that are under way at once; more than the workers of any cluster that keeps up with one database. */
const AT_ONCE = 512

/** @param version of the cluster: runners of another one never see the run */
export const runWorkflow = (version: string) =>
  Workflow.make(RUN_WORKFLOW, {
    payload: RunSpec,
    success: RunDone,
    error: Schema.Union([RunFailed, StageFailed]),
    idempotencyKey: ({ id, plan, as, attempt }) => `${version} ${id} ${plan} ${as} ${attempt}`,
  }).annotate(ClusterSchema.ShardGroup, () => version)
export type RunWorkflow = ReturnType<typeof runWorkflow>

const Outcome = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("done"), done: GroupDone }),
  Schema.Struct({ kind: Schema.Literal("failed"), failed: FailedUnits }),
])

const activityOf = ({ first, last }: UnitGroup): string => `units ${first}-${last}`

/** What the workflow does. */
export const executeRun = Effect.fn("executeRun")(function* (spec: RunSpec, execution: string) {
  const work = yield* GroupWork
  const stages = yield* RunStages
  const outcomes = yield* Effect.forEach(
    groupsOf(spec),
    (group) => Activity.make({ name: activityOf(group), success: Outcome, execute: work.have(spec, group, execution) }),
    { concurrency: AT_ONCE },
  )
  const failed = outcomes.flatMap((outcome) => (outcome.kind === "failed" ? [outcome.failed] : []))
  if (failed.length > 0) return yield* new RunFailed({ run: spec.store, failed })
  yield* Activity.make({ name: "link", error: StageFailed, execute: stages.link(spec) })
  const { out } = spec
  const exported =
    out === null
      ? null
      : yield* Activity.make({
          name: "export",
          success: Exported,
          error: StageFailed,
          execute: stages.exportTo(spec, out),
        })
  const done = outcomes.flatMap((outcome) => (outcome.kind === "done" ? [outcome.done] : []))
  return {
    articles: done.reduce((sum, { articles }) => sum + articles, 0),
    malformed: done.reduce((sum, { malformed }) => sum + malformed, 0),
    exported,
  } satisfies RunDone
})
