/**
 * Work on groups by way of a queue in the database: any runner takes the next group when it has a worker free, so fast
 * machines do more and one that joins late has work at once. A group whose runner is lost is taken by another.
 */
import { Effect, Layer, Schedule, Schema } from "effect"
import { PersistedQueue } from "effect/persistence"
import { SqlClient } from "effect/sql"
import { places } from "../run/run-folder.ts"
import { QUEUE_TABLE } from "./database.ts"
import type { GroupDone } from "./do-group.ts"
import { StoreFailed } from "./errors.ts"
import { type GroupOutcome, GroupWork } from "./group-work.ts"
import { GroupWorkers } from "./group-workers.ts"
import { RunSource, type UnitGroup } from "./run-spec.ts"
import type { ObjectStore } from "./store/object-store.ts"
import { receiptIn, storeOf } from "./store/run-store.ts"
import { MOST_ATTEMPTS, retriesOf, type Timing } from "./timing.ts"

/** What is in the queue: the run and one of its groups. */
const QueuedGroup = Schema.Struct({
  source: RunSource,
  group: Schema.Struct({ first: Schema.Int, last: Schema.Int }),
})

/** Another queue for each version: runners of one never see what is another's. */
const queueName = (version: string): string => `groups ${version}`

const groupQueue = (version: string, timing: Timing) =>
  PersistedQueue.make({
    name: queueName(version),
    schema: QueuedGroup,
    maxAttempts: MOST_ATTEMPTS,
    retrySchedule: retriesOf(timing),
  })

/** Names of groups in the queue begin with that of their workflow. */
const queuedId = (execution: string, { first }: UnitGroup): string => `${execution}/${first}`

/** What has become of a group. */
interface Settled {
  readonly id: string
  readonly state: "completed" | "failed"
  readonly attempts: number
  readonly last_failure: string | null
}

/** While the database is away nothing can be offered; it comes back, or this runner is lost. */
const patient = Schedule.min([Schedule.exponential("250 millis"), Schedule.spaced("10 seconds")])

/** Has groups done by way of the queue. */
export const queuedGroupWork = (
  version: string,
  timing: Timing,
): Layer.Layer<GroupWork, never, PersistedQueue.PersistedQueueFactory | SqlClient.SqlClient> =>
  Layer.effect(
    GroupWork,
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const queue = yield* groupQueue(version, timing)
      const waiting = new Map<string, (settled: Settled) => void>()
      const look = Effect.gen(function* () {
        if (waiting.size === 0) return
        const rows = yield* sql<Settled>`
          SELECT id, state, attempts, last_failure FROM ${sql(QUEUE_TABLE)}
          WHERE queue_name = ${queueName(version)} AND state <> 'pending' AND ${sql.in("id", [...waiting.keys()])}`
        for (const row of rows) waiting.get(row.id)?.(row)
      })
      yield* look.pipe(Effect.ignore, Effect.andThen(Effect.sleep(timing.poll)), Effect.forever, Effect.forkScoped)
      return {
        have: Effect.fn("have")(function* (spec, group, execution) {
          const id = queuedId(execution, group)
          const { attempt: _, groups: __, history: ___, out: ____, ...source } = spec
          yield* queue.offer({ source, group }, { id }).pipe(Effect.retry(patient), Effect.orDie)
          const settled = yield* Effect.callback<Settled>((resume) => {
            waiting.set(id, (row) => {
              waiting.delete(id)
              resume(Effect.succeed(row))
            })
            return Effect.sync(() => waiting.delete(id))
          })
          const { state, attempts } = settled
          const failed = (reason: string): GroupOutcome => ({ kind: "failed", failed: { ...group, attempts, reason } })
          if (state === "failed") return failed(reasonOf(settled))
          return yield* storeOf(source.store).pipe(
            Effect.flatMap((store) => doneIn(store, group)),
            // A shared folder may show what another machine has written a minute later.
            Effect.retry({ schedule: retriesOf(timing), times: 6 }),
            Effect.map((done): GroupOutcome => ({ kind: "done", done })),
            Effect.catch(({ message }) => Effect.succeed(failed(message))),
          )
        }),
      }
    }),
  )

/** What the receipts of a group say. */
const doneIn = Effect.fn("doneIn")(function* (store: ObjectStore, { first, last }: UnitGroup) {
  const done = { articles: 0, malformed: 0 }
  for (let unit = first; unit <= last; unit++) {
    const receipt = yield* receiptIn(store, unit)
    if (receipt === null)
      return yield* new StoreFailed({
        store: store.name,
        key: places.receipt(unit),
        reason: "nothing, though a runner has put it there",
      })
    done.articles += receipt.articles
    done.malformed += receipt.malformed
  }
  return done satisfies GroupDone
})

/** The reason without the name of its class and without where in the code it was found. */
export function reasonOf({ last_failure }: Pick<Settled, "last_failure">): string {
  if (last_failure === null || last_failure.startsWith("Lock expired")) return "the runners that tried it were lost"
  return last_failure.replace(/^GroupFailed: /u, "").replace(/\n {4}at [^]*$/u, "")
}

/**
 * Does the groups of the queue with the workers of this process, for ever.
 *
 * @param tell what is wrong with this machine
 */
export const serveQueue = Effect.fn("serveQueue")(function* (
  version: string,
  timing: Timing,
  tell: (words: string) => Effect.Effect<void>,
) {
  const workers = yield* GroupWorkers
  const queue = yield* groupQueue(version, timing)
  const told = new Set<string>()
  const serve = queue
    .take(({ source, group }) => workers.work(source, group))
    .pipe(
      // The queue keeps the reason, and hands the group out again after a pause.
      Effect.catch((error) =>
        Effect.gen(function* () {
          if (error._tag !== "GroupFailed") return yield* Effect.sleep(timing.poll)
          if (!error.isOfMachine) return
          if (!told.has(error.reason)) yield* tell(`this machine: ${error.reason}`)
          told.add(error.reason)
          // Others may be better off: one that fails at once must not be the one that takes all groups.
          yield* Effect.sleep(timing.heartbeat)
        }),
      ),
      Effect.catchDefect(() => Effect.sleep(timing.poll)),
      Effect.forever,
    )
  yield* Effect.replicateEffect(serve, workers.count, { concurrency: "unbounded", discard: true })
})
