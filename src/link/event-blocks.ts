/**
 * Blocking: under which keys an event is filed, and under which a telling looks for its event. No telling is compared with
 * all others. A key is a town and a time, "marwen 2016-04", or a country, a month and a feature: a number given, a word for
 * what was struck or who did it, "XX 2016-04 killed 12".
 *
 * A town and a month may hold hundreds of events, as Baghdad in 2006 does; then only events of its country that share a
 * feature are looked at, since place and time alone cannot single out one of them.
 */
import { monthsOf } from "./event-date.ts"
import type { Place } from "./event-place.ts"
import { foldName } from "./fold-name.ts"
import { type EventFacts, NEWS_DAYS, SAME_NEWS_DAYS } from "./same-event.ts"

/** Where to look for the event of a telling. */
export interface Searches {
  /** By place and time. */
  readonly broad: ReadonlyArray<string>
  /** By a feature: looked at too. */
  readonly narrow: ReadonlyArray<string>
  /** By a feature: looked at where one of the broad ones is crowded. */
  readonly instead: ReadonlyArray<string>
}

/** The keys under which an event is filed for one of its tellings. */
export function blocksOf(facts: EventFacts): ReadonlyArray<string> {
  const { date, place, reported_on } = facts
  if (date === null)
    return place === null || place.locality === null || reported_on === null
      ? []
      : withFeatures([undated(place, reported_on.slice(0, 7))], facts)
  const ofDay = date.precision === "day" ? withFeatures([date.first], facts) : []
  if (place === null) return ofDay
  const months = monthsOf(date.first, date.last)
  const ofCountry = [`${place.country} ${date.first} ${date.last}`, ...inCountry(place, months, facts)]
  return [...ofDay, ...ofCountry, ...(where(place) === null ? [] : timesOf(facts).map((time) => at(place, time)))]
}

/** Where the event of a telling may be found. Events that are told more precisely are filed before it looks. */
export function searchesOf(telling: EventFacts): Searches {
  const { date, place } = telling
  if (date === null) return searchesOfUndated(telling)
  if (place === null) {
    const narrow = date.precision === "day" ? withFeatures([date.first], telling) : []
    return { broad: [], narrow, instead: [] }
  }
  const months = date.precision === "year" ? [] : monthsOf(date.first, date.last)
  const times = date.precision === "day" ? [date.first] : date.precision === "year" ? [date.first.slice(0, 4)] : months
  const here = where(place) === null ? [] : times.map((time) => at(place, time))
  const features = inCountry(place, months, telling)
  return { broad: [...here, `${place.country} ${date.first} ${date.last}`], narrow: features, instead: [] }
}

function searchesOfUndated(telling: EventFacts): Searches {
  const { place, reported_on } = telling
  if (place === null || reported_on === null) return { broad: [], narrow: [], instead: [] }
  const [before, after] = [daysBefore(reported_on, SAME_NEWS_DAYS), daysBefore(reported_on, -SAME_NEWS_DAYS)]
  const narrow = inCountry(place, monthsOf(before, reported_on), telling)
  if (place.locality === null) return { broad: [], narrow, instead: [] }
  const months = monthsOf(daysBefore(reported_on, NEWS_DAYS), reported_on)
  const others = monthsOf(before, after).map((month) => undated(place, month))
  return {
    broad: months.map((month) => at(place, month)),
    narrow: [...narrow, ...withFeatures(others, telling)],
    instead: inCountry(place, months, telling),
  }
}

/** The times under which a town's or a region's events are filed: of a town the day, the months and the years. */
function timesOf({ date, place }: EventFacts): ReadonlyArray<string> {
  if (date === null) return []
  const months = monthsOf(date.first, date.last)
  if (place?.locality === null) return months
  const years = new Set(months.map((month) => month.slice(0, 4)))
  return [...(date.precision === "day" ? [date.first] : []), ...months, ...years]
}

const inCountry = ({ country }: Place, months: ReadonlyArray<string>, facts: EventFacts): ReadonlyArray<string> =>
  withFeatures(
    months.map((month) => `${country} ${month}`),
    facts,
  )

const at = (place: Place, time: string): string => `${where(place)} ${time}`
const undated = (place: Place, month: string): string => `undated ${where(place)} ${month}`

/** A town goes by its name: not every report names its country, and towns of other countries are told apart later. */
const where = ({ country, admin1, locality }: Place): string | null =>
  locality !== null ? foldName(locality) : admin1 === null ? null : `${country}/${foldName(admin1)}`

/** More features than these do not help to find an event. */
const MOST_FEATURES = 12

function withFeatures(keys: ReadonlyArray<string>, { figures, targets, actors }: EventFacts): ReadonlyArray<string> {
  const features = [...figures, ...targets, ...actors].slice(0, MOST_FEATURES)
  return keys.flatMap((key) => features.map((feature) => `${key} ${feature}`))
}

function daysBefore(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10)
}
