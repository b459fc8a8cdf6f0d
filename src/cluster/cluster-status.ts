/** What a cluster is at: its runs with their units, what has failed and why, and its runners. */
import { Effect, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { database, makeTables, QUEUE_TABLE, secondsOf, TABLES, unusable } from "./database.ts"
import { type FailedUnits, RunFailed, StageFailed, unitsOf } from "./errors.ts"
import { type KnownRunner, knownRunners } from "./join.ts"
import { reasonOf } from "./queue-work.ts"
import { groupsOf, RunSpec } from "./run-spec.ts"
import { RUN_WORKFLOW } from "./run-workflow.ts"
import type { Timing } from "./timing.ts"

export interface UnitCounts {
  readonly done: number
  /** At some runner now. */
  readonly running: number
  /** Given up. */
  readonly failed: number
  /** Not begun, or between two tries. */
  readonly waiting: number
}

export interface RunStatus {
  /** Where its files are. */
  readonly run: string
  readonly corpus: string
  readonly attempt: number
  readonly version: string
  readonly state: "extracting" | "linking" | "done" | "failed"
  /** No runner of its version is alive. */
  readonly isLonely: boolean
  readonly units: UnitCounts
  readonly failures: ReadonlyArray<FailedUnits>
  /** Why the run has failed as a whole; null where it has not. */
  readonly reason: string | null
}

export interface ClusterStatus {
  readonly runs: ReadonlyArray<RunStatus>
  readonly runners: ReadonlyArray<KnownRunner>
}

interface GroupRow {
  readonly first: number
  readonly state: "pending" | "completed" | "failed"
  readonly attempts: number
  readonly last_failure: string | null
  readonly held: boolean
}

/** The groups of a run that are or were in the queue. */
const groupRows = Effect.fn("groupRows")(function* (execution: string, seconds: number) {
  const sql = yield* SqlClient.SqlClient
  return yield* sql<GroupRow>`
    SELECT split_part(id, '/', 2)::int AS first, state, attempts, last_failure,
      (acquired_at IS NOT NULL AND acquired_at > NOW() - make_interval(secs => ${seconds})) AS held
    FROM ${sql(QUEUE_TABLE)} WHERE split_part(id, '/', 1) = ${execution} ORDER BY 1`
})

const countsIn = (rows: ReadonlyArray<GroupRow>, groups: RunSpec["groups"]): UnitCounts => {
  const sizes = new Map(groups.map((end, at) => [groups[at - 1] ?? 0, end - (groups[at - 1] ?? 0)]))
  const counts = { done: 0, running: 0, failed: 0, waiting: groups.at(-1) ?? 0 }
  for (const row of rows) {
    const size = sizes.get(row.first) ?? 0
    const what = stateOf(row)
    if (what === "waiting") continue
    counts[what] += size
    counts.waiting -= size
  }
  return counts
}

function stateOf({ state, held }: GroupRow): keyof UnitCounts {
  if (state === "pending") return held ? "running" : "waiting"
  return state === "completed" ? "done" : "failed"
}

/** How many units of a run are done. */
export const countsOf = Effect.fn("countsOf")(function* (execution: string, groups: RunSpec["groups"]) {
  return countsIn(yield* groupRows(execution, 0), groups)
})

const decodeSpec = Schema.decodeUnknownOption(Schema.fromJsonString(RunSpec))

/** What is stored of how a workflow has ended: a reply whose value is an exit, as Effect encodes both. */
const decodeReply = Schema.decodeUnknownOption(
  Schema.fromJsonString(
    Schema.Struct({
      value: Schema.Struct({
        _tag: Schema.Literal("Complete"),
        exit: Schema.Struct({
          _tag: Schema.Literals(["Success", "Failure"]),
          cause: Schema.optionalKey(Schema.Array(Schema.Struct({ error: Schema.optionalKey(Schema.Unknown) }))),
        }),
      }),
    }),
  ),
)
const decodeFailure = Schema.decodeUnknownOption(Schema.Union([RunFailed, StageFailed]))

/** What the cluster of a database is at. */
export const statusOf = (url: string, timing: Timing) =>
  makeTables(url).pipe(
    Effect.andThen(clusterStatus(timing)),
    Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))),
    Effect.provide(database(url, "status")),
  )

/** Everything that the database knows, the newest run first. */
const clusterStatus = Effect.fn("clusterStatus")(function* (timing: Timing) {
  const sql = yield* SqlClient.SqlClient
  const runners = yield* knownRunners(timing)
  const rows = yield* sql<{
    readonly execution: string
    readonly shard: string
    readonly payload: string
    readonly reply: string | null
  }>`
    SELECT m.entity_id AS execution, m.shard_id AS shard, m.payload, r.payload AS reply
    FROM ${sql(`${TABLES}_messages`)} m LEFT JOIN ${sql(`${TABLES}_replies`)} r ON r.id = m.last_reply_id
    WHERE m.entity_type = ${`Workflow/${RUN_WORKFLOW}`} AND m.tag = 'run' ORDER BY m.rowid DESC`
  const runs: Array<RunStatus> = []
  for (const { execution, shard, payload, reply } of rows) {
    const spec = Option.getOrNull(decodeSpec(payload))
    if (spec === null) continue
    const version = shard.slice(0, shard.lastIndexOf(":"))
    const groups = yield* groupRows(execution, secondsOf(timing.lostAfter))
    const ended = reply === null ? null : Option.getOrNull(decodeReply(reply))
    const isDone = ended?.value.exit._tag === "Success"
    // What was in the queue is cleared away some weeks after.
    const units = isDone ? { done: spec.units, running: 0, failed: 0, waiting: 0 } : countsIn(groups, spec.groups)
    runs.push({
      run: spec.store,
      corpus: spec.corpus,
      attempt: spec.attempt,
      version,
      state: ended ? (isDone ? "done" : "failed") : units.done < spec.units ? "extracting" : "linking",
      isLonely: !ended && !runners.some((runner) => runner.alive && runner.version === version),
      units,
      failures: failuresOf(groups, spec),
      reason: ended && !isDone ? failureOf(ended.value.exit.cause ?? []) : null,
    })
  }
  return { runs, runners } satisfies ClusterStatus
})

/** Groups that have failed at least once and are not done. */
function failuresOf(rows: ReadonlyArray<GroupRow>, spec: RunSpec): ReadonlyArray<FailedUnits> {
  const byFirst = new Map(groupsOf(spec).map((group) => [group.first, group]))
  return rows.flatMap((row) => {
    const group = byFirst.get(row.first)
    if (!group || row.state === "completed" || row.last_failure === null) return []
    return [{ ...group, attempts: row.attempts, reason: reasonOf(row) }]
  })
}

function failureOf(cause: ReadonlyArray<{ readonly error?: unknown }>): string {
  for (const { error } of cause) {
    const failure = Option.getOrNull(decodeFailure(error))
    if (failure?._tag === "RunFailed") return failure.failed.map((failed) => unitsOf(failed)).join(", ")
    if (failure) return failure.message
  }
  return "an internal error of factloom"
}
