/**
 * The database of a cluster: PostgreSQL. The tables are those that Effect's storages make, all named factloom_…, made when
 * they are first needed.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { Clock, Duration, Effect, Layer, Option, Redacted, Schedule } from "effect"
import { SqlMessageStorage, SqlRunnerStorage } from "effect/cluster"
import { PersistedQueue } from "effect/persistence"
import { SqlClient, type SqlError } from "effect/sql"
import { DatabaseUnusable } from "./errors.ts"
import type { Timing } from "./timing.ts"

export const TABLES = "factloom"
export const QUEUE_TABLE = `${TABLES}_groups`

/** An address for people, without the password. */
export function databaseName(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return "the database"
  }
}

/** Of each process: a server has a hundred unless it is told otherwise. One is held for locks. */
const CONNECTIONS = 4

/** @param what names this program to whoever looks at the connections of the server */
export const database = (
  url: string,
  what: string,
): Layer.Layer<PgClient.PgClient | SqlClient.SqlClient, DatabaseUnusable> =>
  PgClient.layer({
    url: Redacted.make(url),
    applicationName: `factloom ${what}`,
    connectTimeout: "5 seconds",
    maxConnections: CONNECTIONS,
    multiplex: true,
  }).pipe(Layer.catch((error) => Layer.effectContext(Effect.fail(unusable(url, error)))))

export const unusable = (url: string, error: SqlError.SqlError): DatabaseUnusable =>
  new DatabaseUnusable({ database: databaseName(url), reason: sqlReason(error) })

/** What the server or the network said, in one line. */
function sqlReason({ reason, message }: SqlError.SqlError): string {
  const { cause } = reason
  const words = cause instanceof Error && cause.message !== "" ? cause.message : message
  return words.split("\n", 1)[0] ?? words
}

/** Names the lock under which tables are made and versions are compared, by one process at a time. */
const LOCK = 0x66616374

/** Runs an effect in a transaction of its own, while no other process does this. */
export const alone = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.flatMap(SqlClient.SqlClient, (sql) =>
    sql.withTransaction(Effect.andThen(sql`SELECT pg_advisory_xact_lock(${LOCK})`, effect)),
  )

/** Makes the tables where they are missing. */
export const makeTables = (url: string) =>
  alone(
    Effect.scoped(
      Effect.gen(function* () {
        yield* Layer.build(SqlMessageStorage.layerMigrations({ prefix: TABLES }))
        yield* Layer.build(SqlRunnerStorage.layerMigrations({ prefix: TABLES }))
        yield* PersistedQueue.makeStoreSql({ tableName: QUEUE_TABLE })
      }),
    ),
  ).pipe(
    Effect.catchDefect((defect) =>
      Effect.fail(new DatabaseUnusable({ database: databaseName(url), reason: String(defect) })),
    ),
    Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))),
  )

/** The queue of groups. */
export const queueStore = ({ lostAfter, heartbeat, poll }: Timing) =>
  Layer.effect(
    PersistedQueue.PersistedQueueStore,
    PersistedQueue.makeStoreSql({
      tableName: QUEUE_TABLE,
      pollInterval: poll,
      lockExpiration: lostAfter,
      lockRefreshInterval: heartbeat,
    }),
  )

/**
 * Looks after the connection, for ever: tells once when it is lost and once when it is there again. The clients connect again
 * by themselves.
 *
 * @param onBack what is done after others may have taken this process for lost: it had no database, or stood still
 */
export const watchDatabase = <E, R>(
  url: string,
  timing: Timing,
  tell: (words: string) => Effect.Effect<void>,
  onBack: Effect.Effect<void, E, R>,
) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const look = sql`SELECT 1`.pipe(Effect.timeout(timing.lostAfter))
    for (;;) {
      const begun = yield* Clock.currentTimeMillis
      yield* Effect.sleep(timing.heartbeat)
      const lost = yield* look.pipe(Effect.flip, Effect.option)
      if (Option.isSome(lost)) {
        const reason = lost.value._tag === "SqlError" ? sqlReason(lost.value) : "no answer"
        yield* tell(`${databaseName(url)}: connection lost (${reason}); trying again until it is back`)
        yield* Effect.retry(look, Schedule.min([Schedule.exponential("250 millis"), Schedule.spaced("10 seconds")]))
      }
      const away = (yield* Clock.currentTimeMillis) - begun
      if (Option.isSome(lost) || away > Duration.toMillis(timing.lostAfter)) yield* onBack
      if (Option.isSome(lost)) yield* tell(`${databaseName(url)}: connection is back, the work goes on`)
    }
  })

export const secondsOf = (duration: Duration.Duration): number => Math.ceil(Duration.toSeconds(duration))
