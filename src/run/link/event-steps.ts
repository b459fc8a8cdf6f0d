/**
 * Events out of core: the steps of `clusterEvents` (src/link/cluster-events.ts) over tables. The database sorts tellings into
 * blocks; one block at a time is here, and the same code as in memory clusters it. What is found goes into the tables of
 * `event-writer.ts`.
 */
import { clusterBlock } from "../../link/cluster-block.ts"
import { keysOf } from "../../link/cluster-events.ts"
import { EventCluster } from "../../link/event-cluster.ts"
import type { ShardTelling } from "../shards/telling-row.ts"
import type { Database } from "../sql/database.ts"
import type { CapsLog } from "./caps-log.ts"
import { EventWriter, makeEventTables } from "./event-writer.ts"
import { PACKED, unpacked } from "./packed-telling.ts"
import { blockOfPart, splitTable } from "./split-tables.ts"

/** What clustering may take. */
export interface BlockLimits {
  /** Tellings in a block. */
  readonly most: number
  /** Memory for one block, in megabytes. */
  readonly memory: number
}

/** A part of a block is too large for the memory that there is. */
export class BlockTooLarge extends Error {}

/** What a telling takes while its block is clustered, its keys and its event included: twice what was measured. */
const BYTES_A_TELLING = 3000

export async function findEvents(database: Database, limits: BlockLimits, log: CapsLog): Promise<void> {
  await makeEventTables(database)
  const steps = new EventSteps(database, limits, log)
  await steps.cluster("country", OF_COUNTRIES, "SELECT part, NULL::INTEGER, NULL::INTEGER, packed FROM (PARTS)")
  await steps.cluster("town", OF_TOWNS, WITH_EVENTS)
  await database.run(`CREATE TABLE asked AS SELECT DISTINCT day, unnest(${FEATURES}) AS feature
    FROM tellings WHERE step = 'day'`)
  await database.run(`CREATE TABLE sharing AS SELECT DISTINCT e FROM (
      SELECT e, day, unnest(string_split(features, chr(10))) AS feature FROM events WHERE day IS NOT NULL
    ) SEMI JOIN asked USING (day, feature)`)
  await steps.cluster("day", ON_DAYS, WITH_EVENTS)
  await steps.alone()
}

/** `featuresOf` of a row. */
const FEATURES = `string_split(concat_ws(chr(10), nullif(figures, ''), nullif(targets, ''), nullif(actors, '')), chr(10))[1:12]`

const OF_COUNTRIES = `SELECT country AS block, day, town, text_sha256, 1 AS tellings, ${PACKED} AS packed
  FROM tellings WHERE step = 'country'`

/** Units of a block that has events too: those have no source_id. */
const withEvents = (block: string, step: string, where: string): string => `
  SELECT ${block} AS block, day, '' AS town, text_sha256, 1 AS tellings, NULL::INTEGER AS e, source_id, telling
  FROM tellings WHERE step = '${step}'
  UNION ALL
  SELECT ${block} AS block, split_day AS day, '' AS town, text_sha256, tellings, e, NULL AS source_id, NULL AS telling
  FROM events WHERE ${where}`

const OF_TOWNS = withEvents("town", "town", "town IN (SELECT town FROM tellings WHERE step = 'town')")

const ON_DAYS = withEvents("day", "day", "e IN (SELECT e FROM sharing)")

/** The tellings of units, those of events with their place in them. */
const WITH_EVENTS = `SELECT part, e, seq, ${PACKED} AS packed
  FROM (
    SELECT part, e, NULL::INTEGER AS seq, source_id, telling FROM (PARTS) WHERE e IS NULL
    UNION ALL
    SELECT units.part, members.e, members.seq, members.source_id, members.telling
    FROM (PARTS) AS units JOIN members ON members.e = units.e
  ) JOIN tellings USING (source_id, telling)`

/** Tellings of one part of a block: those that look for an event, and those of the events that are known. */
interface Part {
  readonly name: string
  readonly loose: Array<ShardTelling>
  /** By number of the event. */
  readonly known: Map<number, Array<{ readonly seq: number; readonly telling: ShardTelling }>>
}

class EventSteps {
  readonly #database: Database
  readonly #limits: BlockLimits
  readonly #log: CapsLog
  #next = 0

  constructor(database: Database, limits: BlockLimits, log: CapsLog) {
    this.#database = database
    this.#limits = limits
    this.#log = log
  }

  /**
   * @param units a query for what the step's blocks consist of
   * @param rows a query for their tellings, out of PARTS
   */
  async cluster(step: keyof typeof keysOf, units: string, rows: string): Promise<void> {
    await this.#database.run(`CREATE VIEW units_${step} AS ${units}`)
    const { query, splits, largest } = await splitTable(this.#database, `units_${step}`, this.#limits.most)
    for (const split of splits) this.#log.split({ step, ...split })
    this.#refuseLarge(step, largest)
    const written = await EventWriter.open(this.#database)
    for await (const part of this.#parts(`${rows.replaceAll("PARTS", query)} ORDER BY part`)) {
      if (part.loose.length === 0) continue
      const before = new Map(eventsOf(part))
      const { founded, joins, searched } = clusterBlock(part.loose, [...before.keys()], keysOf[step], isLead)
      for (const cluster of before.keys()) {
        const { e, size } = before.get(cluster)!
        if (cluster.tellings.length > size) written.event(e, cluster, size, joins)
      }
      for (const cluster of founded) written.event(this.#next++, cluster, 0, joins)
      this.#log.searched(step, step === "country" ? blockOfPart(part.name) : null, searched)
    }
    await written.close(this.#database)
  }

  /** All other tellings found an event each. */
  async alone(): Promise<void> {
    const written = await EventWriter.open(this.#database)
    for await (const rows of this.#database.chunks(`SELECT ${PACKED} FROM tellings WHERE step = 'alone'`))
      for (const [packed] of rows) {
        const cluster = new EventCluster<ShardTelling>()
        cluster.join(unpacked(String(packed)))
        written.event(this.#next++, cluster, 0, new Map())
      }
    await written.close(this.#database)
  }

  #refuseLarge(step: string, tellings: number): void {
    const needed = Math.ceil((tellings * BYTES_A_TELLING) / 2 ** 20)
    if (needed > this.#limits.memory)
      throw new BlockTooLarge(
        `${tellings} reports of one ${step} that are compared at once, which take ${needed} MB, so that ${2 * needed} MB are needed with the database`,
      )
  }

  /** The parts of a query for (part, event or null, place in the event, telling), sorted by part. */
  async *#parts(query: string): AsyncGenerator<Part> {
    let part: Part = { name: "", loose: [], known: new Map() }
    for await (const rows of this.#database.chunks(query))
      for (const [name, e, seq, packed] of rows) {
        if (part.name !== name) {
          yield part
          part = { name: String(name), loose: [], known: new Map() }
        }
        const telling = unpacked(String(packed))
        if (typeof e !== "number") part.loose.push(telling)
        else {
          const own = part.known.get(e)
          if (own) own.push({ seq: Number(seq), telling })
          else part.known.set(e, [{ seq: Number(seq), telling }])
        }
      }
    yield part
  }
}

const isLead = (telling: ShardTelling): boolean => telling.isLead

/** The events of a part as they were, with their numbers and sizes. */
function* eventsOf({ known }: Part) {
  for (const [e, members] of known) {
    const cluster = new EventCluster<ShardTelling>()
    for (const { telling } of members.toSorted((a, b) => a.seq - b.seq)) cluster.join(telling)
    yield [cluster, { e, size: members.length }] as const
  }
}
