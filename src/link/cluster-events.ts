/**
 * Tellings → events, block by block: no block needs another, so that each can be clustered by itself, in memory or out of
 * core (`src/run/link/`), in any order and with the same outcome.
 *
 * 1. Tellings whose country is known: one block a country.
 * 2. Towns whose country is not known: one block a town name, with the events that step 1 has found in towns of that name.
 *    An event is in one town for good, so that no two of these blocks have an event in common.
 * 3. Tellings of one day that give no place: one block a day, with the events of that day that share a feature with one of
 *    them. Those that join say the same day, so that the event's day stays as it is; towns come before them, since they may
 *    give the day of an event that was known by its month.
 * 4. All others found an event each.
 */
import { byPrecision, clusterBlock, type ClusteredBlock, type JoinTo } from "./cluster-block.ts"
import { featuresOf, keysOfDay, keysOfPlaced, keysOfTown, type Keys, townOf } from "./event-blocks.ts"
import { EventCluster } from "./event-cluster.ts"
import type { MentionFacts } from "./event-summary.ts"
import type { LinkedClaim } from "./linked-claim.ts"
import { groupBy } from "./order.ts"
import { type BlockUnit, MOST_IN_BLOCK, type Split, splitBlock, splitDay } from "./split-blocks.ts"
import type { Telling } from "./telling.ts"
import { type Step, stepOf, type Told } from "./told.ts"

/** The tellings of one event, the one that founded it first. */
export type EventTellings<M extends MentionFacts = LinkedClaim> = ReadonlyArray<Telling<M>>

/** How a telling joined its event: by a telling that was there before it. */
export type Join<M extends MentionFacts = LinkedClaim> = JoinTo<Telling<M>>

export interface Clustering<T extends Told> {
  /** In the order of the tellings that founded them. */
  readonly events: ReadonlyArray<ReadonlyArray<T>>
  /** By the telling that joined; founders have none. */
  readonly joins: ReadonlyMap<T, JoinTo<T>>
  /** What it cost, and what was passed over. */
  readonly effort: Effort
  /** Blocks that were too large. */
  readonly splits: ReadonlyArray<BlockSplit>
}

/** That a block of a step was split. */
export interface BlockSplit extends Split {
  readonly step: Step
}

export interface Effort {
  /** Events that were looked at for some telling. */
  readonly looked: number
  /** Look-ups by place and time under a key with too many events, so that only those that share a feature were looked at. */
  readonly crowded: number
  /** Look-ups by a feature under a key with too many events. */
  readonly crowdedFeatures: number
  /** Tellings of events that have their fill of tellings to compare with. */
  readonly unlisted: number
}

/** @param most tellings in a block; larger ones are split */
export function clusterEvents<T extends Told>(tellings: ReadonlyArray<T>, most = MOST_IN_BLOCK): Clustering<T> {
  const bySteps = groupBy(tellings, stepOf)
  const of = (step: Step): ReadonlyArray<T> => bySteps.get(step) ?? []
  const clustering = new Blocks<T>(leads(tellings), most)
  clustering.step(
    "country",
    groupBy(of("country"), (telling) => telling.place!.country!),
    new Map(),
  )
  const inTowns = groupBy(of("town"), (telling) => townOf(telling.place)!)
  const byTown = groupBy(clustering.clusters, ({ place }) => (place?.locality === null ? null : townOf(place)))
  clustering.step("town", inTowns, byTown)
  const onDays = groupBy(of("day"), (telling) => telling.date!.first)
  const byDay = groupBy(clustering.clusters, ({ date }) => (date?.precision === "day" ? date.first : null))
  clustering.step("day", onDays, sharingFeatures(onDays, byDay))
  for (const telling of of("alone")) {
    const cluster = new EventCluster<T>()
    cluster.join(telling)
    clustering.clusters.push(cluster)
  }
  return clustering.outcome()
}

/** Does a telling stand first in its article? */
function leads<T extends Told>(tellings: ReadonlyArray<T>): (telling: T) => boolean {
  const first = new Map<string, number>()
  for (const { source_id, char_start } of tellings)
    first.set(source_id, Math.min(char_start, first.get(source_id) ?? Infinity))
  return ({ source_id, char_start }) => first.get(source_id) === char_start
}

/** Of each day's events, those that have a feature of one of the tellings. */
function sharingFeatures<T extends Told>(
  tellings: ReadonlyMap<string, ReadonlyArray<T>>,
  events: ReadonlyMap<string | null, ReadonlyArray<EventCluster<T>>>,
): ReadonlyMap<string, ReadonlyArray<EventCluster<T>>> {
  return new Map(
    [...tellings].map(([day, own]) => {
      const asked = new Set(own.flatMap(featuresOf))
      const shares = (cluster: EventCluster<T>): boolean =>
        cluster.tellings.some((telling) => featuresOf(telling).some((feature) => asked.has(feature)))
      return [day, (events.get(day) ?? []).filter(shares)]
    }),
  )
}

/** What is split: of a country its tellings; of a town and of a day its events too, and by no town. */
function unitOf<T extends Told>(unit: T | EventCluster<T>, step: Step): BlockUnit {
  if (!isEvent(unit)) {
    const { place, text_sha256 } = unit
    return { day: splitDay(unit), town: step === "country" ? (townOf(place) ?? "") : "", text_sha256, tellings: 1 }
  }
  const { date, tellings } = unit
  const { text_sha256 } = tellings[0]!
  return { day: date?.first ?? splitDay(tellings[0]!), town: "", text_sha256, tellings: tellings.length }
}

const isEvent = <T extends Told>(unit: T | EventCluster<T>): unit is EventCluster<T> => unit instanceof EventCluster

export const keysOf = { country: keysOfPlaced, town: keysOfTown, day: keysOfDay } as const satisfies Record<
  string,
  Keys
>

/** The events found so far, and what they cost. */
class Blocks<T extends Told> {
  readonly clusters: Array<EventCluster<T>> = []
  readonly #isLead: (telling: T) => boolean
  readonly #most: number
  readonly #done: Array<ClusteredBlock<T>> = []
  readonly #splits: Array<BlockSplit> = []

  constructor(isLead: (telling: T) => boolean, most: number) {
    this.#isLead = isLead
    this.#most = most
  }

  /** Clusters the blocks of a step with the events that are known there. */
  step(
    step: keyof typeof keysOf,
    blocks: ReadonlyMap<string, ReadonlyArray<T>>,
    known: ReadonlyMap<string | null, ReadonlyArray<EventCluster<T>>>,
  ): void {
    for (const [block, tellings] of blocks) {
      const units = [...(known.get(block) ?? []), ...tellings]
      const { parts, splits } = splitBlock(block, units, (unit) => unitOf(unit, step), this.#most)
      this.#splits.push(...splits.map((split) => ({ step, ...split })))
      for (const part of parts) this.#cluster(part, keysOf[step])
    }
  }

  #cluster(part: ReadonlyArray<T | EventCluster<T>>, keys: Keys): void {
    const known = part.filter(isEvent)
    const tellings = part.filter((unit): unit is T => !isEvent(unit))
    const done = clusterBlock(tellings, known, keys, this.#isLead)
    this.clusters.push(...done.founded)
    this.#done.push(done)
  }

  outcome(): Clustering<T> {
    const total = (of: keyof ClusteredBlock<T>["searched"]): number =>
      this.#done.reduce((sum, { searched }) => sum + searched[of], 0)
    return {
      events: this.clusters.map(({ tellings }) => tellings).toSorted((a, b) => byPrecision(a[0]!, b[0]!)),
      joins: new Map(this.#done.flatMap(({ joins }) => [...joins])),
      effort: {
        looked: total("looked"),
        crowded: total("crowded"),
        crowdedFeatures: total("crowdedFeatures"),
        unlisted: this.clusters.reduce((sum, { tellings, compared }) => sum + tellings.length - compared.length, 0),
      },
      splits: this.#splits,
    }
  }
}
