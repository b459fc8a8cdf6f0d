/**
 * The tables of what was found: `members`, which tellings are of which event and how they joined it, and `events`, what later
 * steps and names ask of an event. Events go by numbers until they have their ids.
 */
import { featuresOf, townOf } from "../../link/event-blocks.ts"
import type { EventCluster } from "../../link/event-cluster.ts"
import { byReport } from "../../link/order.ts"
import { splitDay } from "../../link/split-blocks.ts"
import type { ShardTelling } from "../shards/telling-row.ts"
import type { Database } from "../sql/database.ts"
import type { TableAppender } from "../sql/table-appender.ts"

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

export async function makeEventTables(database: Database): Promise<void> {
  await database.run(`CREATE TABLE members (${declared(memberColumns)})`)
  await database.run(`CREATE TABLE events (${declared(eventColumns)})`)
}

const declared = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(", ")

/** Writes what a step has found; events that it has added to take the place of what they were. */
export class EventWriter {
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
