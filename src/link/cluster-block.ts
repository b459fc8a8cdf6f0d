/**
 * Tellings of one block → events, in one greedy pass. Precise tellings come first and found events; each later one joins the
 * one event for which there is enough evidence (`same-event.ts`, `choose-event.ts`) and founds its own when there is none, or
 * when several fit and nothing singles one out: a wrong join makes a false fact, a missed one only leaves two rows.
 *
 * The order of tellings is fixed by what they say and by the texts they stand in, so the outcome hangs neither on the order
 * of the articles nor on the names of their files. Events are looked up by keys (`event-blocks.ts`).
 */
import { byCodeUnits } from "../by-code-units.ts"
import { chooseEvent } from "./choose-event.ts"
import type { Keys } from "./event-blocks.ts"
import { EventCluster } from "./event-cluster.ts"
import { dateRank } from "./event-date.ts"
import { placeRank } from "./event-place.ts"
import type { Reasons } from "./same-event.ts"
import type { Told } from "./told.ts"

/** How a telling joined its event: by a telling that was there before it. */
export interface JoinTo<T extends Told> {
  readonly to: T
  readonly reasons: Reasons
}

export interface ClusteredBlock<T extends Told> {
  /** Events that tellings of the block have founded, in this order. */
  readonly founded: ReadonlyArray<EventCluster<T>>
  /** By the telling that joined; founders have none. */
  readonly joins: ReadonlyMap<T, JoinTo<T>>
  readonly searched: Searched
}

/** What looking for events cost. */
export interface Searched {
  /** Events that were looked at for some telling. */
  readonly looked: number
  /** Look-ups by place and time under a key with too many events, so that only those that share a feature were looked at. */
  readonly crowded: number
  /** Look-ups by a feature under a key with too many events. */
  readonly crowdedFeatures: number
}

/** Under a key with more events than these, place and time single out none. */
export const CROWDED = 50

/**
 * @param tellings in any order; each joins an event or founds one
 * @param known events that are there already; they take tellings in
 * @param isLead does a telling stand first in its article?
 */
export function clusterBlock<T extends Told>(
  tellings: ReadonlyArray<T>,
  known: ReadonlyArray<EventCluster<T>>,
  keys: Keys,
  isLead: (telling: T) => boolean,
): ClusteredBlock<T> {
  const index = new EventIndex<T>(keys)
  for (const cluster of known) for (const telling of cluster.tellings) index.file(cluster, telling)
  const founded: Array<EventCluster<T>> = []
  const joins = new Map<T, JoinTo<T>>()
  for (const telling of tellings.toSorted(byPrecision)) {
    const { near, isCrowded } = index.near(telling)
    const fit = chooseEvent(telling, near, isCrowded, isLead)
    const cluster = fit?.cluster ?? new EventCluster<T>()
    if (fit) joins.set(telling, { to: fit.to, reasons: fit.reasons })
    else founded.push(cluster)
    cluster.join(telling)
    index.file(cluster, telling)
  }
  return { founded, joins, searched: index.searched }
}

/** The most precise first; equally precise ones in the order of report, and of one day in that of their texts' hashes. */
export const byPrecision = (a: Told, b: Told): number =>
  dateRank(a.date) - dateRank(b.date) ||
  placeRank(a.place) - placeRank(b.place) ||
  byCodeUnits(a.reported_on ?? LAST, b.reported_on ?? LAST) ||
  byCodeUnits(a.text_sha256, b.text_sha256) ||
  a.char_start - b.char_start ||
  // One text under two names: nothing else tells the two apart.
  byCodeUnits(a.source_id, b.source_id)

/** After every date. */
const LAST = "~"

/** Events by the keys under which they can be found. */
class EventIndex<T extends Told> {
  readonly #keys: Keys
  readonly #events = new Map<string, Array<EventCluster<T>>>()
  #looked = 0
  #crowded = 0
  #crowdedFeatures = 0

  constructor(keys: Keys) {
    this.#keys = keys
  }

  get searched(): Searched {
    return { looked: this.#looked, crowded: this.#crowded, crowdedFeatures: this.#crowdedFeatures }
  }

  /** Files an event under what one of its tellings says of it. */
  file(cluster: EventCluster<T>, telling: T): void {
    for (const block of this.#keys.blocksOf({ ...telling, date: cluster.date, place: cluster.place })) {
      const others = this.#events.get(block)
      if (others === undefined) this.#events.set(block, [cluster])
      else if (others.length <= CROWDED && !others.includes(cluster)) others.push(cluster)
    }
  }

  /** The events that a telling may be of. */
  near(telling: T): { readonly near: ReadonlySet<EventCluster<T>>; readonly isCrowded: boolean } {
    const near = new Set<EventCluster<T>>()
    const { broad, narrow, instead } = this.#keys.searchesOf(telling)
    let crowded = 0
    for (const block of broad) if (!this.#look(block, near)) crowded++
    for (const block of narrow) if (!this.#look(block, near)) this.#crowdedFeatures++
    if (crowded > 0) for (const block of instead) if (!this.#look(block, near)) this.#crowdedFeatures++
    this.#crowded += crowded
    this.#looked += near.size
    return { near, isCrowded: crowded > 0 }
  }

  /** Adds what is filed under a key; false where that is too much. */
  #look(block: string, near: Set<EventCluster<T>>): boolean {
    const found = this.#events.get(block)
    if (found === undefined) return true
    if (found.length > CROWDED) return false
    for (const cluster of found) near.add(cluster)
    return true
  }
}
