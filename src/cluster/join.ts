/** Joining a cluster: its tables are made, and nobody joins while others are at work with another version. */
import { Effect, Option, Schema } from "effect"
import { Runner } from "effect/cluster"
import { SqlClient } from "effect/sql"
import { alone, databaseName, secondsOf, TABLES, unusable } from "./database.ts"
import { VersionRefused } from "./errors.ts"
import type { Timing } from "./timing.ts"

/** A runner as the database has it. */
export interface KnownRunner {
  /** Host, process and a word of its own. */
  readonly name: string
  readonly version: string
  /** Seconds since it was last heard of. */
  readonly silent: number
  readonly alive: boolean
}

const decodeRunner = Schema.decodeUnknownOption(Schema.fromJsonString(Runner.Runner))

/** The runners that the database knows of. */
export const knownRunners = Effect.fn("knownRunners")(function* (timing: Timing) {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly runner: string; readonly silent: number }>`
    SELECT runner, EXTRACT(EPOCH FROM (NOW() - last_heartbeat))::float8 AS silent
    FROM ${sql(`${TABLES}_runners`)} ORDER BY address`
  return rows.flatMap(({ runner, silent }): ReadonlyArray<KnownRunner> => {
    const read = Option.getOrNull(decodeRunner(runner))
    if (read === null) return []
    const alive = silent < secondsOf(timing.lostAfter)
    return [{ name: read.address.host, version: read.groups[0] ?? "", silent: Math.max(0, silent), alive }]
  })
})

/** Fails with `VersionRefused` where runners of another version are alive. */
export const sameVersion = Effect.fn("sameVersion")(function* (url: string, own: string, timing: Timing) {
  const other = (yield* knownRunners(timing)).find(({ alive, version }) => alive && version !== own)
  if (other)
    return yield* new VersionRefused({
      database: databaseName(url),
      own,
      theirs: other.version,
      runner: other.name,
    })
})

/** Enters this runner among those of the cluster, if they are of its version. Of two versions that join at once, one is refused. */
export const joinCluster = (url: string, runner: Runner.Runner, version: string, timing: Timing) =>
  alone(
    Effect.gen(function* () {
      yield* sameVersion(url, version, timing)
      const sql = yield* SqlClient.SqlClient
      const { address } = runner
      yield* sql`
        INSERT INTO ${sql(`${TABLES}_runners`)} (address, runner, healthy, last_heartbeat)
        VALUES (${`${address.host}:${address.port}`}, ${Runner.Runner.encodeSync(runner)}, TRUE, NOW())
        ON CONFLICT (address) DO UPDATE SET runner = EXCLUDED.runner, last_heartbeat = EXCLUDED.last_heartbeat`
    }),
  ).pipe(Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))))
