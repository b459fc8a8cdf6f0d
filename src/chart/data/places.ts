/** Places of events: one a pair of coordinates, with the number of events there. */
import { desc, escape, from, op } from "arquero"
import type { ChartTables } from "../tables.ts"
import { plainText } from "../text/plain-text.ts"
import { rowsOf } from "./rows-of.ts"

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
