/**
 * The link stage out of core: the shards of a run → who is who and what is one event, as Parquet files and within a limit of
 * memory. What comes out is what `link` (src/link/link.ts) gives for the same claims where nothing is known of former builds:
 * the ledger of ids, corrections and redirects have no part in it.
 *
 *     reminted.parquet     claims, utterances (by their statements) whose id another has too: their own ids
 *     mentions.parquet     the event of each mention, by source_id and mention_id
 *     members.parquet      the tellings of each event, in the order in which they joined it
 *     actors.parquet       actors by id, with the key of each
 *     actor_names.parquet  what names and words mean within an article, by source_id
 *     caps.jsonl           what was passed over so that it stays fast
 *
 * The bytes are the same for the same rows, in whatever files and order they come, and for any limit of memory that
 * suffices.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { shortHash } from "../../history/ids.ts"
import { MOST_COMPARED } from "../../link/event-cluster.ts"
import { MOST_IN_BLOCK } from "../../link/split-blocks.ts"
import { groupActors } from "./actor-groups.ts"
import { CapsLog } from "./caps-log.ts"
import { Database, literal } from "../sql/database.ts"
import { nameEvents } from "./event-ids.ts"
import { BlockTooLarge, findEvents } from "./event-steps.ts"
import { LinkFailed, LinkTooSmall } from "./link-errors.ts"
import { remintClaims } from "./reminted-claims.ts"
import { readShards, type Shards } from "./shard-tables.ts"
import { messageOf } from "../../message-of.ts"

export interface LinkShardsOptions extends Shards {
  /** Folder of what comes out; its files of these names are replaced when all of them are written. */
  readonly linked: string
  /** Folder in which what does not fit into memory is kept meanwhile. */
  readonly temp: string
  /** Memory for this stage, in megabytes: one half for the database, the other for one block of reports at a time. */
  readonly memoryLimit?: number
  /** Threads of the database; as many as the machine and the memory allow. */
  readonly threads?: number
  /** Tellings that are clustered at once; larger blocks are split. Another number may give other events. */
  readonly most?: number
  /** What ids are made by. */
  readonly hash?: (text: string) => string
}

/** How much was linked. */
export interface LinkedShards {
  readonly tellings: number
  readonly events: number
  readonly actors: number
}

/** In megabytes. */
export const MEMORY_LIMIT = 2048

/**
 * Links the shards of a run. Fails with `LinkTooSmall`, or with `LinkFailed` where files cannot be read or written. Whoever
 * interrupts it waits until what it has begun is cleared away.
 */
export const linkShards = (options: LinkShardsOptions): Effect.Effect<LinkedShards, LinkTooSmall | LinkFailed> =>
  Effect.suspend(() => {
    let running: Promise<unknown> = Promise.resolve()
    return Effect.tryPromise({
      try: (signal) => {
        const linking = linkWithin(options, signal)
        running = linking.catch(() => {})
        return linking
      },
      catch: (error) => failureOf(options, error),
    }).pipe(Effect.onInterrupt(() => Effect.promise(() => running)))
  })

function failureOf({ linked, temp, memoryLimit = MEMORY_LIMIT }: LinkShardsOptions, error: unknown) {
  const reason = messageOf(error)
  return error instanceof BlockTooLarge || /out of memory|no space left/iu.test(reason)
    ? new LinkTooSmall({ linked, memoryLimit, temp, reason })
    : new LinkFailed({ linked, reason })
}

async function linkWithin(options: LinkShardsOptions, signal: AbortSignal): Promise<LinkedShards> {
  const { memoryLimit = MEMORY_LIMIT, most = MOST_IN_BLOCK, hash = shortHash, linked } = options
  await mkdir(options.temp, { recursive: true })
  const temp = await mkdtemp(join(options.temp, "link-"))
  try {
    const half = Math.floor(memoryLimit / 2)
    const database = await Database.open({
      memory: `${half}MB`,
      spill: join(temp, "spilled"),
      file: join(temp, "link.duckdb"),
      // Where order matters, queries ask for it.
      keepsOrder: false,
      threads: options.threads ?? threadsWithin(half),
    })
    const stop = (): void => database.stop()
    signal.addEventListener("abort", stop)
    try {
      signal.throwIfAborted()
      const log = new CapsLog(most)
      await readShards(database, options)
      await remintClaims(database, hash)
      await findEvents(database, { most, memory: half }, log)
      await nameEvents(database, hash)
      await groupActors(database, hash)
      const counts = await countsOf(database)
      await write(database, linked, log.lines(counts))
      return counts
    } finally {
      signal.removeEventListener("abort", stop)
      database.close()
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** Each thread of the database needs memory of its own: fewer where there is little. */
const threadsWithin = (megabytes: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(megabytes / MEGABYTES_A_THREAD)))
const MEGABYTES_A_THREAD = 128

async function countsOf(database: Database) {
  const [[tellings, events, actors, unlisted] = []] = await database.all(`SELECT
    (SELECT count(*)::INTEGER FROM members), (SELECT count(*)::INTEGER FROM events), (SELECT count(*)::INTEGER FROM actors),
    (SELECT coalesce(sum(greatest(0, tellings - ${MOST_COMPARED})), 0)::INTEGER FROM events)`)
  return {
    tellings: Number(tellings),
    events: Number(events),
    actors: Number(actors),
    unlisted: Number(unlisted),
  }
}

/** The files, each by a query that fixes the order of its rows. */
const outputs = {
  reminted: `SELECT "table", source_id, seq, id FROM reminted ORDER BY "table", source_id, seq`,
  mentions: `
    SELECT members.source_id, coalesce(again.id, mention) AS mention_id, event_ids.id AS event_id
    FROM (SELECT e, source_id, unnest(string_split(mentions, chr(10))) AS mention FROM members) AS members
    JOIN event_ids USING (e)
    LEFT JOIN (SELECT * FROM reminted WHERE "table" = 'event_mentions') AS again
      ON again.source_id = members.source_id AND again.shard_id = members.mention
    ORDER BY members.source_id, mention_id`,
  members: `
    SELECT event_ids.id AS event_id, seq, source_id, telling, to_source_id, to_telling, reasons
    FROM members JOIN event_ids USING (e) ORDER BY event_id, seq`,
  actors: "SELECT id AS actor_id, key, name, kind, names, members FROM actors ORDER BY id",
  actor_names: `
    SELECT said.source_id, said.name, actors.id AS actor_id
    FROM (
      SELECT source_id, "at" AS place, 0 AS way, named AS name, key FROM names WHERE named IS NOT NULL
      UNION ALL
      SELECT source_id, "at" AS place, 1 AS way, called AS name, key FROM names WHERE called IS NOT NULL
    ) AS said
    LEFT JOIN joined ON joined.key = said.key
    JOIN actors ON actors.key = coalesce(joined.full_key, said.key)
    ORDER BY said.source_id, place, way`,
} as const

/** Few rows in memory at a time, while they are written and when they are read. */
const ROWS = 20_480

async function write(database: Database, linked: string, caps: string): Promise<void> {
  await mkdir(linked, { recursive: true })
  const files = [...Object.keys(outputs).map((name) => `${name}.parquet`), "caps.jsonl"]
  const next = (file: string): string => join(linked, `${file}.next`)
  try {
    for (const [name, query] of Object.entries(outputs))
      await database.run(`COPY (${query}) TO ${literal(next(`${name}.parquet`))}
        (FORMAT parquet, ROW_GROUP_SIZE ${ROWS})`)
    await writeFile(next("caps.jsonl"), caps)
    for (const file of files) await rename(next(file), join(linked, file))
  } finally {
    for (const file of files) await rm(next(file), { force: true })
  }
}
