/**
 * Tellings → events. Precise tellings come first and found events; each later one joins the one event that it is tied to
 * (`same-event.ts`) and founds its own when there is none, or when several fit and nothing singles one out: a wrong join
 * makes a false fact, a missed one only leaves two rows. An article that tells of two events keeps them apart.
 *
 * The order of tellings is fixed by what they say, so the outcome does not hang on the order of the articles. Events are
 * looked up by town and month or by country and date: no telling is compared with all others.
 */
import { dateRank, monthsOf, type When } from "./event-date.ts"
import { placeRank, type Place } from "./event-place.ts"
import { foldName } from "./fold-name.ts"
import { mostSpecificType } from "./event-type.ts"
import { byReport } from "./order.ts"
import { NEWS_DAYS, share, tie, type EventFacts, type Tie } from "./same-event.ts"
import type { Telling } from "./telling.ts"

/** The tellings of one event. */
export type EventTellings = ReadonlyArray<Telling>

class Cluster implements EventFacts {
  readonly tellings: Array<Telling>
  readonly sources: Set<string>
  readonly figures: Set<string>
  readonly targets: Set<string>
  readonly date: When | null
  readonly place: Place | null
  readonly reported_on: string | null
  readonly isNamed: boolean
  type: string

  constructor(founder: Telling) {
    this.tellings = [founder]
    this.sources = new Set([founder.source_id])
    this.figures = new Set(founder.figures)
    this.targets = new Set(founder.targets)
    this.date = founder.date
    this.place = founder.place
    this.reported_on = founder.reported_on
    this.isNamed = founder.isNamed
    this.type = founder.type
  }

  join(telling: Telling): void {
    this.tellings.push(telling)
    this.sources.add(telling.source_id)
    for (const figure of telling.figures) this.figures.add(figure)
    for (const target of telling.targets) this.targets.add(target)
    this.type = mostSpecificType([this.type, telling.type])
  }
}

export function clusterEvents(tellings: ReadonlyArray<Telling>): ReadonlyArray<EventTellings> {
  const clusters: Array<Cluster> = []
  const index = new Map<string, Set<Cluster>>()
  for (const telling of tellings.toSorted(byPrecision)) {
    const near = new Set(blocksToSearch(telling).flatMap((block) => [...(index.get(block) ?? [])]))
    const known = choose(telling, near)
    if (known) known.join(telling)
    else clusters.push(new Cluster(telling))
    const cluster = known ?? clusters.at(-1)!
    for (const block of blocksOf({ ...telling, date: cluster.date, place: cluster.place })) {
      const others = index.get(block)
      if (others) others.add(cluster)
      else index.set(block, new Set([cluster]))
    }
  }
  return clusters.map((cluster) => cluster.tellings)
}

const byPrecision = (a: Telling, b: Telling): number =>
  dateRank(a.date) - dateRank(b.date) || placeRank(a.place) - placeRank(b.place) || byReport(a, b)

/** The one event that a telling is tied to most closely; null when there is none or more than one. */
function choose(telling: Telling, near: ReadonlySet<Cluster>): Cluster | null {
  const tied: Record<Tie, Array<Cluster>> = { exact: [], loose: [], likely: [], recent: [] }
  for (const cluster of near) {
    if (cluster.sources.has(telling.source_id)) continue
    const how = tie(telling, cluster)
    if (how) tied[how].push(cluster)
  }
  if (tied.exact.length > 0)
    return only(tied.exact) ?? only(sharing(tied.exact, telling)) ?? ofType(tied.exact, telling)
  if (tied.loose.length > 0) return only(tied.loose) ?? only(sharing(tied.loose, telling))
  return only(tied.likely) ?? only(tied.recent)
}

const only = (clusters: ReadonlyArray<Cluster>): Cluster | null =>
  clusters.length === 1 ? (clusters[0] ?? null) : null

/** Those that give a number that the telling gives too. */
const sharing = (clusters: ReadonlyArray<Cluster>, { figures }: Telling): ReadonlyArray<Cluster> =>
  clusters.filter((cluster) => share(figures, cluster.figures))

/** The only one of the telling's own kind: a bombing, told as such, is the bombing and not the shooting of that day. */
const ofType = (clusters: ReadonlyArray<Cluster>, { type }: Telling): Cluster | null =>
  only(clusters.filter((cluster) => cluster.type === type))

/** Where an event can be found, and where those that a telling may be tied to are found: the blocks of the index. */
const townBlock = ({ country, locality }: Place, time: string): string => `${country} ${foldName(locality!)} ${time}`
const dateBlock = ({ country }: Place, { first, last }: When): string => `${country} ${first} ${last}`
const targetBlock = ({ country }: Place, month: string, target: string): string => `${country} ${month} ${target}`

function blocksOf(facts: EventFacts): ReadonlyArray<string> {
  const { date, place } = facts
  if (place === null) return []
  if (date === null) return undatedBlocks(facts)
  const months = monthsOf(date.first, date.last)
  const years = new Set(months.map((month) => month.slice(0, 4)))
  const towns = place.locality === null ? [] : [...months, ...years].map((time) => townBlock(place, time))
  return [dateBlock(place, date), ...towns, ...targetBlocks(facts, months)]
}

function blocksToSearch(facts: EventFacts): ReadonlyArray<string> {
  const { date, place, reported_on } = facts
  if (place === null) return []
  if (date === null) {
    if (place.locality === null || reported_on === null) return []
    const months = monthsOf(daysBefore(reported_on, NEWS_DAYS), reported_on)
    return [...months.map((month) => townBlock(place, month)), ...undatedBlocks(facts)]
  }
  const months = monthsOf(date.first, date.last)
  const times = date.precision === "year" ? [date.first.slice(0, 4)] : months
  const towns = place.locality === null ? [] : times.map((time) => townBlock(place, time))
  return [dateBlock(place, date), ...towns, ...targetBlocks(facts, months)]
}

/** By what was struck, where the date is known to the month. */
const targetBlocks = ({ date, place, targets }: EventFacts, months: ReadonlyArray<string>): ReadonlyArray<string> =>
  place === null || dateRank(date) > 2
    ? []
    : months.flatMap((month) => [...targets].map((target) => targetBlock(place, month, target)))

/** By the numbers given, where no date is. */
const undatedBlocks = ({ place, figures }: EventFacts): ReadonlyArray<string> =>
  place === null || place.locality === null ? [] : [...figures].map((figure) => townBlock(place, figure))

function daysBefore(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10)
}
