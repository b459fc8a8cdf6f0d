/**
 * Work on groups, as the workflow asks for it: here, by the workers of this process, or anywhere, by way of a queue in the
 * database. Either way a group is tried several times, with longer and longer pauses, before it is given up.
 */
import { Context, Effect, Layer } from "effect"
import { Progress } from "../progress.ts"
import type { GroupDone } from "./do-group.ts"
import type { FailedUnits } from "./errors.ts"
import { GroupWorkers } from "./group-workers.ts"
import type { RunSpec, UnitGroup } from "./run-spec.ts"
import { MOST_ATTEMPTS, retriesOf, type Timing } from "./timing.ts"

export class GroupWork extends Context.Service<
  GroupWork,
  {
    /** Has a group done; how it went, after all tries. `execution` names the workflow. */
    readonly have: (spec: RunSpec, group: UnitGroup, execution: string) => Effect.Effect<GroupOutcome>
  }
>()("factloom/cluster/GroupWork") {}

export type GroupOutcome =
  | { readonly kind: "done"; readonly done: GroupDone }
  | { readonly kind: "failed"; readonly failed: FailedUnits }

/** By the workers of this process. */
export const ownGroupWork = (timing: Timing): Layer.Layer<GroupWork, never, GroupWorkers> =>
  Layer.effect(
    GroupWork,
    Effect.gen(function* () {
      const workers = yield* GroupWorkers
      const progress = yield* Progress
      let over = 0
      return {
        have: (spec, group) =>
          workers.work(spec, group).pipe(
            Effect.retry({ schedule: retriesOf(timing), times: MOST_ATTEMPTS - 1 }),
            Effect.map((done): GroupOutcome => ({ kind: "done", done })),
            Effect.catch(({ reason }) =>
              Effect.succeed<GroupOutcome>({ kind: "failed", failed: { ...group, attempts: MOST_ATTEMPTS, reason } }),
            ),
            Effect.tap(() => progress.report("extract", ++over, spec.groups.length, partOf(over, spec.groups.length))),
          ),
      }
    }),
  )

/** How much is over, in words. */
export const partOf = (over: number, all: number): string => `${Math.floor((100 * over) / Math.max(1, all))} %`
