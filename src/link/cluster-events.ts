/**
 * Tellings → events. Precise tellings come first and found events; each later one joins the one event for which there is
 * enough evidence (`same-event.ts`, `choose-event.ts`) and founds its own when there is none, or when several fit and nothing
 * singles one out: a wrong join makes a false fact, a missed one only leaves two rows.
 *
 * The order of tellings is fixed by what they say and by the texts they stand in, so the outcome hangs neither on the order
 * of the articles nor on the names of their files. Events are looked up by keys (`event-blocks.ts`).
 */
import { byCodeUnits } from "../by-code-units.ts"
import { chooseEvent } from "./choose-event.ts"
import { blocksOf, searchesOf } from "./event-blocks.ts"
import { EventCluster } from "./event-cluster.ts"
import { dateRank } from "./event-date.ts"
import { placeRank } from "./event-place.ts"
import type { MentionFacts } from "./event-summary.ts"
import type { LinkedClaim } from "./linked-claim.ts"
import type { Reasons } from "./same-event.ts"
import type { Telling } from "./telling.ts"

/** The tellings of one event, the one that founded it first. */
export type EventTellings<M extends MentionFacts = LinkedClaim> = ReadonlyArray<Telling<M>>

/** How a telling joined its event: by a telling that was there before it. */
export interface Join<M extends MentionFacts = LinkedClaim> {
  readonly to: Telling<M>
  readonly reasons: Reasons
}

export interface Clustering<M extends MentionFacts = LinkedClaim> {
  readonly events: ReadonlyArray<EventTellings<M>>
  /** By the telling that joined; founders have none. */
  readonly joins: ReadonlyMap<Telling<M>, Join<M>>
  /** What it cost, and what was passed over. */
  readonly effort: Effort
}

export interface Effort {
  /** Events that were looked at for some telling. */
  readonly looked: number
  /** Look-ups under a key with too many events, so that only those that share a feature were looked at. */
  readonly crowded: number
  /** Tellings of events that have their fill of tellings to compare with. */
  readonly unlisted: number
}

/** Under a key with more events than these, place and time single out none. */
const CROWDED = 50

export function clusterEvents<M extends MentionFacts>(tellings: ReadonlyArray<Telling<M>>): Clustering<M> {
  const clusters: Array<EventCluster<M>> = []
  const joins = new Map<Telling<M>, Join<M>>()
  const index = new EventIndex<M>()
  const isLead = leads(tellings)
  for (const telling of tellings.toSorted(byPrecision)) {
    const { near, isCrowded } = index.near(telling)
    const fit = chooseEvent(telling, near, isCrowded, isLead)
    const cluster = fit?.cluster ?? new EventCluster<M>()
    if (fit) joins.set(telling, { to: fit.to, reasons: fit.reasons })
    else clusters.push(cluster)
    cluster.join(telling)
    index.file(cluster, telling)
  }
  const unlisted = clusters.reduce((sum, { tellings, compared }) => sum + tellings.length - compared.length, 0)
  const effort = { looked: index.looked, crowded: index.crowded, unlisted }
  return { events: clusters.map(({ tellings }) => tellings), joins, effort }
}

/** The most precise first; equally precise ones in the order of report, and of one day in that of their texts' hashes. */
const byPrecision = <M extends MentionFacts>(a: Telling<M>, b: Telling<M>): number =>
  dateRank(a.date) - dateRank(b.date) ||
  placeRank(a.place) - placeRank(b.place) ||
  byCodeUnits(a.reported_on ?? LAST, b.reported_on ?? LAST) ||
  byCodeUnits(a.text_sha256, b.text_sha256) ||
  a.char_start - b.char_start ||
  // One text under two names: nothing else tells the two apart.
  byCodeUnits(a.source_id, b.source_id)

/** After every date. */
const LAST = "~"

/** Does a telling stand first in its article? */
function leads<M extends MentionFacts>(tellings: ReadonlyArray<Telling<M>>): (telling: Telling<M>) => boolean {
  const first = new Map<string, number>()
  for (const { source_id, char_start } of tellings)
    first.set(source_id, Math.min(char_start, first.get(source_id) ?? Infinity))
  return ({ source_id, char_start }) => first.get(source_id) === char_start
}

/** Events by the keys under which they can be found. */
class EventIndex<M extends MentionFacts> {
  looked = 0
  crowded = 0
  readonly #events = new Map<string, Array<EventCluster<M>>>()

  /** Files an event under what its newest telling says of it. */
  file(cluster: EventCluster<M>, telling: Telling<M>): void {
    for (const block of blocksOf({ ...telling, date: cluster.date, place: cluster.place })) {
      const others = this.#events.get(block)
      if (others === undefined) this.#events.set(block, [cluster])
      else if (others.length <= CROWDED && !others.includes(cluster)) others.push(cluster)
    }
  }

  /** The events that a telling may be of. */
  near(telling: Telling<M>): { readonly near: ReadonlySet<EventCluster<M>>; readonly isCrowded: boolean } {
    const near = new Set<EventCluster<M>>()
    const { broad, narrow, instead } = searchesOf(telling)
    let isCrowded = false
    for (const block of broad) if (!this.#look(block, near)) isCrowded = true
    for (const block of narrow) this.#look(block, near)
    if (isCrowded) for (const block of instead) this.#look(block, near)
    this.looked += near.size
    return { near, isCrowded }
  }

  /** Adds what is filed under a key; false where that is too much. */
  #look(block: string, near: Set<EventCluster<M>>): boolean {
    const found = this.#events.get(block)
    if (found === undefined) return true
    if (found.length > CROWDED) {
      this.crowded++
      return false
    }
    for (const cluster of found) near.add(cluster)
    return true
  }
}
