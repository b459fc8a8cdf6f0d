/** Places of events: one a pair of coordinates, with the number of events there. */
import { desc, escape, from, op } from "arquero"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { counted, joined, plainText } from "../text/plain-text.ts"
import { countryName } from "../world.ts"
import { fullName } from "./event-names.ts"
import { rowsOf } from "./rows-of.ts"
import { eventSources } from "./source-names.ts"

export interface Place {
  /** Locality, else region; empty where only the country is known. */
  readonly name: string
  /** ISO 3166-1 alpha-2; empty where it is not known. */
  readonly country: string
  readonly latitude: number
  readonly longitude: number
  /** Is the country all that is known, and the mark at its middle? */
  readonly countryOnly: boolean
  readonly events: number
  readonly event_ids: ReadonlyArray<string>
}

/** A place as it is drawn. */
export interface NamedPlace extends Place {
  /** "Lille, France". */
  readonly label: string
  /** The first of its events and who tells of them, in words. */
  readonly told: ReadonlyArray<string>
}

/** What is drawn. */
export interface PlacesView {
  readonly title: string
  readonly places: ReadonlyArray<NamedPlace>
  readonly unlocated: number
}

export interface PlacesData {
  /** The places of most events first. */
  readonly places: ReadonlyArray<Place>
  /** Events with coordinates, and without. */
  readonly located: number
  readonly unlocated: number
}

interface Located extends Omit<Place, "events" | "event_ids"> {
  readonly event_id: string
}

/** Events that a tip names. */
const TOLD = 4

export function shapePlaces(tables: ChartTables): Shaped<PlacesView> {
  const { places, located, unlocated } = placesData(tables)
  const events = new Map(tables.events.map((event) => [event.event_id, event]))
  const sources = eventSources(tables)
  const named = places.map((place) => {
    const told = place.event_ids.slice(0, TOLD).flatMap((id) => {
      const event = events.get(id)
      return event === undefined ? [] : [`${fullName(event)} (${sources(id)})`]
    })
    return { ...place, label: labelOf(place), told }
  })
  const view = { title: placesTitle(places, located), places: named, unlocated }
  return { view: places.length === 0 ? null : view, csv: placesCsv(places) }
}

export function placesData({ events }: ChartTables): PlacesData {
  const located = events.flatMap((event): Array<Located> => {
    const { event_id, latitude, longitude, locality, admin1, country, place_precision } = event
    if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return []
    const countryOnly = place_precision === "country"
    const name = plainText(countryOnly ? "" : (locality ?? admin1 ?? ""))
    return [{ event_id, name, country: country ?? "", latitude, longitude, countryOnly }]
  })
  const places = byPlace(located)
  return { places, located: located.length, unlocated: events.length - located.length }
}

const firstKnown = (names: ReadonlyArray<string>): string => names.find((name) => name !== "") ?? ""

function byPlace(located: ReadonlyArray<Located>): ReadonlyArray<Place> {
  // Arquero knows the columns of a table from its first row.
  if (located.length === 0) return []
  return rowsOf<Place>(
    from([...located])
      .groupby("latitude", "longitude", "countryOnly")
      .rollup({
        events: op.count(),
        event_ids: op.array_agg("event_id"),
        names: op.array_agg("name"),
        countries: op.array_agg("country"),
      })
      .derive({
        name: escape((d: { names: ReadonlyArray<string> }) => firstKnown(d.names)),
        country: escape((d: { countries: ReadonlyArray<string> }) => firstKnown(d.countries)),
      })
      .orderby(desc("events"), "countryOnly", "name", "latitude", "longitude")
      .select("name", "country", "latitude", "longitude", "countryOnly", "events", "event_ids"),
  )
}

function placesTitle(places: ReadonlyArray<Place>, located: number): string {
  const countries = new Map<string, number>()
  for (const { country, events } of places)
    if (country !== "") countries.set(country, (countries.get(country) ?? 0) + events)
  const ranked = [...countries].toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined) return `${counted(located, "event")} on the map`
  const name = countryName(first[0])
  if (first[1] === located)
    return located === 1 ? `The one event on the map is in ${name}` : `All ${located} events on the map are in ${name}`
  if (second !== undefined && second[1] === first[1]) {
    if (ranked.every(([, events]) => events === first[1]))
      return `${counted(located, "event")}, ${first[1]} in each of ${counted(ranked.length, "country", "countries")}`
    const tied = ranked.filter(([, events]) => events === first[1]).map(([country]) => countryName(country))
    const most = tied.length > 3 ? counted(tied.length, "country", "countries") : joined(tied.toSorted())
    return `${counted(located, "event")} in ${counted(ranked.length, "country", "countries")}; ${most} have ${first[1]} each`
  }
  return `${first[1]} of ${counted(located, "event")} on the map ${first[1] === 1 ? "is" : "are"} in ${name}`
}

function labelOf({ name, country }: Place): string {
  const state = country === "" ? "" : countryName(country)
  return name === "" ? state : state === "" || state === name ? name : `${name}, ${state}`
}

const placesCsv = (places: ReadonlyArray<Place>): ChartCsv => ({
  columns: ["name", "country", "latitude", "longitude", "precision", "events", "event_ids"],
  rows: places.map(({ name, country, latitude, longitude, countryOnly, events, event_ids }) => ({
    name,
    country,
    latitude,
    longitude,
    events,
    precision: countryOnly ? "country" : "place",
    event_ids: event_ids.join("; "),
  })),
})
