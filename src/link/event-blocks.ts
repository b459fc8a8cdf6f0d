/**
 * Blocking: under which keys an event is filed, and under which a telling looks for its event. No telling is compared with
 * all others. Keys are those of one block of tellings (`blocks.ts`), of one country for the most: a town and a time,
 * "marwen 2016-04", or a month and a feature: a number given, a word for what was struck or who did it, "2016-04 killed 12".
 *
 * A town and a month may hold hundreds of events, as Baghdad in 2006 does; then only events that share a feature are looked
 * at, since place and time alone cannot single out one of them.
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

/** Under which keys events are filed and looked for. */
export interface Keys {
  /** The keys under which an event is filed for one of its tellings. */
  readonly blocksOf: (facts: EventFacts) => ReadonlyArray<string>
  /** Where the event of a telling may be found. */
  readonly searchesOf: (telling: EventFacts) => Searches
}

/** Of tellings with a place. Events that are told more precisely are filed before a telling looks for its own. */
export const keysOfPlaced: Keys = {
  blocksOf(facts) {
    const { date, place, reported_on } = facts
    if (place === null) return []
    if (date === null)
      return place.locality === null || reported_on === null
        ? []
        : withFeatures([undated(place, reported_on.slice(0, 7))], facts)
    const months = monthsOf(date.first, date.last)
    const ofDates = [`${date.first} ${date.last}`, ...withFeatures(months, facts)]
    return townOf(place) === null ? ofDates : [...ofDates, ...timesOf(facts).map((time) => at(place, time))]
  },

  searchesOf(telling) {
    const { date, place } = telling
    if (place === null) return NOWHERE
    if (date === null) return searchesOfUndated(telling, place)
    const months = date.precision === "year" ? [] : monthsOf(date.first, date.last)
    const times =
      date.precision === "day" ? [date.first] : date.precision === "year" ? [date.first.slice(0, 4)] : months
    const here = townOf(place) === null ? [] : times.map((time) => at(place, time))
    const narrow = withFeatures(months, telling)
    return { broad: [...here, `${date.first} ${date.last}`], narrow, instead: [] }
  },
}

/**
 * Of tellings in a town whose country is not known, which come after all that name it, the less precise ones too: what is
 * told by the day is looked for in the month.
 */
export const keysOfTown: Keys = {
  blocksOf: keysOfPlaced.blocksOf,
  searchesOf(telling) {
    const searches = keysOfPlaced.searchesOf(telling)
    const { date, place } = telling
    if (date === null || place === null || date.precision !== "day") return searches
    return { ...searches, broad: [...searches.broad, at(place, date.first.slice(0, 7))] }
  },
}

/** Of tellings without a place, of one day: what they have in common with an event of that day. */
export const keysOfDay: Keys = {
  blocksOf: (facts) => featuresOf(facts),
  searchesOf: (telling) => ({ ...NOWHERE, narrow: featuresOf(telling) }),
}

const NOWHERE: Searches = { broad: [], narrow: [], instead: [] }

function searchesOfUndated(telling: EventFacts, place: Place): Searches {
  const { reported_on } = telling
  if (reported_on === null) return NOWHERE
  const [before, after] = [daysBefore(reported_on, SAME_NEWS_DAYS), daysBefore(reported_on, -SAME_NEWS_DAYS)]
  const narrow = withFeatures(monthsOf(before, reported_on), telling)
  if (place.locality === null) return { broad: [], narrow, instead: [] }
  const months = monthsOf(daysBefore(reported_on, NEWS_DAYS), reported_on)
  const others = monthsOf(before, after).map((month) => undated(place, month))
  return {
    broad: months.map((month) => at(place, month)),
    narrow: [...narrow, ...withFeatures(others, telling)],
    instead: withFeatures(months, telling),
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

const at = (place: Place, time: string): string => `${townOf(place)} ${time}`
const undated = (place: Place, month: string): string => `undated ${townOf(place)} ${month}`

/** The name of a town, or of a region behind a slash; null where a place names neither. */
export const townOf = (place: Place | null): string | null =>
  place === null
    ? null
    : place.locality !== null
      ? foldName(place.locality)
      : place.admin1 === null
        ? null
        : `/${foldName(place.admin1)}`

/** More features than these do not help to find an event. */
const MOST_FEATURES = 12

/** Numbers given, words for what was struck and for who did it. */
export const featuresOf = ({ figures, targets, actors }: EventFacts): ReadonlyArray<string> =>
  [...figures, ...targets, ...actors].slice(0, MOST_FEATURES)

function withFeatures(keys: ReadonlyArray<string>, facts: EventFacts): ReadonlyArray<string> {
  const features = featuresOf(facts)
  return keys.flatMap((key) => features.map((feature) => `${key} ${feature}`))
}

function daysBefore(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10)
}
