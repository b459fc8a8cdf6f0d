/** The workers of this process: threads that take groups one at a time, and what they know of the runs that they work on. */
import { Cache, Context, Duration, Effect, Exit, type FileSystem, Layer, type Path, Pool, type Scope } from "effect"
import { hasThreads, ownThread, type UnitRunner, workerThread } from "../run/worker-runner.ts"
import { doGroup, type GroupDone, GroupFailed } from "./do-group.ts"
import { plannedCorpus } from "./planned-corpus.ts"
import type { RunSource, UnitGroup } from "./run-spec.ts"
import { storeOf } from "./store/run-store.ts"

export class GroupWorkers extends Context.Service<
  GroupWorkers,
  {
    readonly count: number
    /** Does a group as soon as a worker is free. */
    readonly work: (spec: RunSource, group: UnitGroup) => Effect.Effect<GroupDone, GroupFailed>
  }
>()("factloom/cluster/GroupWorkers") {}

/** Runs whose corpora are held in memory at once. */
const RUNS_HELD = 4

/** So many worker threads; all on this one where there is no program for threads. */
export const groupWorkers = (count: number): Layer.Layer<GroupWorkers, never, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    GroupWorkers,
    Effect.gen(function* () {
      const services = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
      const threads = hasThreads() ? count : 1
      const acquire: Effect.Effect<UnitRunner, never, FileSystem.FileSystem | Path.Path | Scope.Scope> = hasThreads()
        ? workerThread
        : ownThread
      const pool = yield* Pool.make({ acquire, size: threads })
      const specs = new Map<string, RunSource>()
      const nameOf = ({ id, plan }: RunSource): string => `${id} ${plan}`
      const opened = yield* Cache.makeWith(
        (name: string) => {
          const spec = specs.get(name)!
          return Effect.all({ corpus: plannedCorpus(spec), store: storeOf(spec.store) })
        },
        // What fails is tried anew: a share may be mounted by then.
        { capacity: RUNS_HELD, timeToLive: (exit) => (Exit.isSuccess(exit) ? Duration.infinity : Duration.zero) },
      )
      const work = Effect.fn("work")(function* (spec: RunSource, group: UnitGroup) {
        const name = nameOf(spec)
        specs.set(name, spec)
        const { corpus, store } = yield* Cache.get(opened, name)
        const runner = yield* Pool.get(pool)
        return yield* doGroup({ spec, group, corpus, store }, runner).pipe(
          // Its thread may have ended with the unit, or still be at one that nobody waits for.
          Effect.onExit((exit) => (Exit.isSuccess(exit) ? Effect.void : Pool.invalidate(pool, runner))),
        )
      }, Effect.scoped)
      return {
        count: threads,
        work: (spec, group) =>
          work(spec, group).pipe(
            Effect.mapError((error) =>
              error instanceof GroupFailed ? error : new GroupFailed({ reason: error.message, isOfMachine: true }),
            ),
            Effect.provideContext(services),
          ),
      }
    }),
  )
