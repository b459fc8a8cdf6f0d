/**
 * Events out of core: the steps of `clusterEvents` (src/link/cluster-events.ts) over tables. The database sorts tellings into
 * blocks; one block at a time is here, and the same code as in memory clusters it.
 *
 * Makes the tables `members`, which tellings are of which event, and `events`, what later steps ask of an event.
 */
import { clusterBlock } from "../../link/cluster-block.ts"
import { keysOf } from "../../link/cluster-events.ts"
import { featuresOf, townOf } from "../../link/event-blocks.ts"
import { EventCluster } from "../../link/event-cluster.ts"
import { byReport } from "../../link/order.ts"
import { splitDay } from "../../link/split-blocks.ts"
import { type ShardTelling, tellingOf } from "../shards/telling-row.ts"
import type { CapsLog } from "./caps-log.ts"
import type { Database } from "../sql/database.ts"
import type { TableAppender } from "../sql/table-appender.ts"
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

const memberColumns = {
  e: "INTEGER",
  seq: "INTEGER",
  source_id: "VARCHAR",
  telling: "INTEGER",
  to_source_id: "VARCHAR",
  to_telling: "INTEGER",
  reasons: "VARCHAR",
  mentions: "VARCHAR",
} as const

const eventColumns = {
  e: "INTEGER",
  /** Its town, folded; null where none is known. */
  town: "VARCHAR",
  /** Its day; null where it is known less precisely. */
  day: "VARCHAR",
  /** By which its block is split. */
  split_day: "VARCHAR",
  text_sha256: "VARCHAR",
  tellings: "INTEGER",
  /** The earliest mention, which names it, and the article that has it. */
  first_source: "VARCHAR",
  first_mention: "VARCHAR",
  /** Of an event whose day is known, all features of its tellings, joined by line feeds. */
  features: "VARCHAR",
} as const

export async function findEvents(database: Database, limits: BlockLimits, log: CapsLog): Promise<void> {
  await database.run(`CREATE TABLE members (${declared(memberColumns)})`)
  await database.run(`CREATE TABLE events (${declared(eventColumns)})`)
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

const declared = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ")

/** A telling in one text: reading it as columns takes twice as long. */
const PACKED = `to_json([source_id, telling::VARCHAR, text_sha256, char_start::VARCHAR, reported_on, type, date_start, date_end,
  country, admin1, locality, is_named::VARCHAR, is_lead::VARCHAR, figures, targets, actors, mentions])::VARCHAR`

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

function unpacked(packed: string): ShardTelling {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PACKED makes it of these columns.
  const cells = JSON.parse(packed) as ReadonlyArray<string | null>
  const text = (at: number): string => cells[at] ?? ""
  return tellingOf({
    source_id: text(0),
    telling: Number(cells[1]),
    text_sha256: text(2),
    char_start: Number(cells[3]),
    reported_on: cells[4] ?? null,
    type: text(5),
    date_start: cells[6] ?? null,
    date_end: cells[7] ?? null,
    country: cells[8] ?? null,
    admin1: cells[9] ?? null,
    locality: cells[10] ?? null,
    is_named: cells[11] === "true",
    is_lead: cells[12] === "true",
    figures: text(13),
    targets: text(14),
    actors: text(15),
    mentions: text(16),
  })
}

/** Writes what a step has found; events that it has added to take the place of what they were. */
class EventWriter {
  readonly #members: TableAppender
  readonly #events: TableAppender

  private constructor(members: TableAppender, events: TableAppender) {
    this.#members = members
    this.#events = events
  }

  static async open(database: Database): Promise<EventWriter> {
    await database.run(`CREATE OR REPLACE TABLE events_next (${declared(eventColumns)})`)
    return new EventWriter(
      await database.append("members", Object.values(memberColumns)),
      await database.append("events_next", Object.values(eventColumns)),
    )
  }

  /** @param from place of the first telling that is new */
  event(
    e: number,
    { tellings, date, place }: EventCluster<ShardTelling>,
    from: number,
    joins: ReadonlyMap<ShardTelling, { readonly to: ShardTelling; readonly reasons: ReadonlyArray<string> }>,
  ): void {
    for (let seq = from; seq < tellings.length; seq++) {
      const telling = tellings[seq]!
      const join = joins.get(telling)
      const by = join ? [join.to.source_id, join.to.telling, join.reasons.join("\n")] : [null, null, null]
      this.#members.add([e, seq, telling.source_id, telling.telling, ...by, telling.mentions])
    }
    const [founder] = tellings
    const first = tellings.reduce((a, b) => (byReport(b, a) < 0 ? b : a))
    const day = date?.precision === "day" ? date.first : null
    this.#events.add([
      e,
      place === null || place.locality === null ? null : townOf(place),
      day,
      date?.first ?? splitDay(founder!),
      founder!.text_sha256,
      tellings.length,
      first.source_id,
      first.mentions.split("\n", 1)[0]!,
      day === null ? null : [...new Set(tellings.flatMap(featuresOf))].join("\n"),
    ])
  }

  async close(database: Database): Promise<void> {
    this.#members.close()
    this.#events.close()
    await database.run("DELETE FROM events WHERE e IN (SELECT e FROM events_next)")
    await database.run("INSERT INTO events SELECT * FROM events_next")
    await database.run("DROP TABLE events_next")
  }
}
