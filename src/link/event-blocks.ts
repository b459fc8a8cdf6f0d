/**
 * Blocking: under which keys an event is filed, and under which a telling looks for its event. No telling is compared with
 * all others. A key is a place, a time and perhaps a feature (a number given, a word for what was struck or who did it):
 * "marwen 2016-04", "marwen 2016-04 killed 12".
 *
 * A place and a time may hold thousands of events, as Baghdad in 2006 does; then only events that share a feature are
 * looked at, since place and time alone cannot single out one of them.
 */
import { monthsOf, type When } from "./event-date.ts"
import type { Place } from "./event-place.ts"
import { foldName } from "./fold-name.ts"
import { type EventFacts, NEWS_DAYS, SAME_NEWS_DAYS } from "./same-event.ts"

/** Where to look: under the broad key; under the others where there is none or it is crowded. */
export interface Search {
  readonly broad: string | null
  readonly narrow: ReadonlyArray<string>
}

/** The keys under which events of these facts are filed. */
export function blocksOf(facts: EventFacts): ReadonlyArray<string> {
  const { date, place, reported_on } = facts
  const features = featuresOf(facts)
  if (date === null) {
    if (place === null || place.locality === null || reported_on === null) return []
    return narrowed([`undated ${town(place)} ${reported_on.slice(0, 7)}`], features)
  }
  const byDay = date.precision === "day" ? narrowed([date.first], features) : []
  if (place === null) return byDay
  const months = monthsOf(date.first, date.last)
  const inCountry = [
    `${place.country} ${date.first} ${date.last}`,
    ...narrowed(
      months.map((month) => `${place.country} ${month}`),
      features,
    ),
  ]
  if (place.locality === null)
    return [
      ...byDay,
      ...inCountry,
      ...(place.admin1 === null ? [] : months.map((month) => `${region(place)} ${month}`)),
    ]
  const times = [...(date.precision === "day" ? [date.first] : []), ...months, ...yearsOf(months)]
  const inTown = times.map((time) => `${town(place)} ${time}`)
  return [...byDay, ...inCountry, ...inTown, ...narrowed(inTown, features)]
}

/** Where the event of a telling may be found. Events that are told more precisely are filed before it looks. */
export function searchesOf(telling: EventFacts): ReadonlyArray<Search> {
  const { date, place } = telling
  const features = featuresOf(telling)
  if (date === null) return searchesOfUndated(telling, features)
  if (place === null) return date.precision === "day" ? [{ broad: null, narrow: narrowed([date.first], features) }] : []
  const isYear = date.precision === "year"
  const months = isYear ? [] : monthsOf(date.first, date.last)
  const country = months.map((month) => `${place.country} ${month}`)
  const inCountry = [
    { broad: countryDay(place, date), narrow: [] },
    { broad: null, narrow: narrowed(country, features) },
  ]
  if (place.locality === null && place.admin1 === null) return inCountry
  const where = place.locality === null ? region(place) : town(place)
  if (date.precision === "day" && place.locality !== null)
    return [search(`${where} ${date.first}`, features), ...inCountry]
  const times = isYear ? [date.first.slice(0, 4)] : months
  return [...times.map((time) => search(`${where} ${time}`, features)), ...inCountry]
}

function searchesOfUndated({ place, reported_on }: EventFacts, features: ReadonlyArray<string>): ReadonlyArray<Search> {
  if (place === null || reported_on === null) return []
  const recent = monthsOf(daysBefore(reported_on, SAME_NEWS_DAYS), reported_on)
  const inCountry = narrowed(
    recent.map((month) => `${place.country} ${month}`),
    features,
  )
  if (place.locality === null) return [{ broad: null, narrow: inCountry }]
  const around = monthsOf(daysBefore(reported_on, SAME_NEWS_DAYS), daysBefore(reported_on, -SAME_NEWS_DAYS))
  const undated = around.map((month) => `undated ${town(place)} ${month}`)
  return [
    ...monthsOf(daysBefore(reported_on, NEWS_DAYS), reported_on).map((month) =>
      search(`${town(place)} ${month}`, features),
    ),
    { broad: null, narrow: [...inCountry, ...narrowed(undated, features)] },
  ]
}

const search = (broad: string, features: ReadonlyArray<string>): Search => ({
  broad,
  narrow: narrowed([broad], features),
})

const countryDay = ({ country }: Place, { first, last }: When): string => `${country} ${first} ${last}`

/** A town goes by its name: not every report names its country, and those of other countries are told apart later. */
const town = ({ locality }: Place): string => foldName(locality ?? "")
const region = ({ country, admin1 }: Place): string => `${country}/${foldName(admin1 ?? "")}`

const narrowed = (keys: ReadonlyArray<string>, features: ReadonlyArray<string>): ReadonlyArray<string> =>
  keys.flatMap((key) => features.map((feature) => `${key} ${feature}`))

/** More features than these do not help to find an event. */
const MOST_FEATURES = 12

const featuresOf = ({ figures, targets, actors }: EventFacts): ReadonlyArray<string> =>
  [...figures, ...targets, ...actors].slice(0, MOST_FEATURES)

const yearsOf = (months: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(months.map((month) => month.slice(0, 4)))

function daysBefore(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10)
}
