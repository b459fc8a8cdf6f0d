/** Countries: their borders (world-atlas, Natural Earth) and their common names (world-countries) by ISO 3166-1 code. */
import { createRequire } from "node:module"
import { feature } from "topojson-client"
import type { Detail } from "./map-view.ts"

type Position = readonly [number, number]
type Polygon = ReadonlyArray<ReadonlyArray<Position>>

interface CountryFeature {
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: Polygon }
    | { readonly type: "MultiPolygon"; readonly coordinates: ReadonlyArray<Polygon> }
}

const loaded = new Map<Detail, ReadonlyArray<CountryFeature>>()

/** The countries as GeoJSON features. */
export function countryFeatures(detail: Detail): ReadonlyArray<CountryFeature> {
  const known = loaded.get(detail)
  if (known !== undefined) return known
  const require = createRequire(import.meta.url)
  const topology =
    detail === "50m" ? require("world-atlas/countries-50m.json") : require("world-atlas/countries-110m.json")
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of the package, whose shape the tests hold
  const features = feature(topology, topology.objects.countries).features as ReadonlyArray<CountryFeature>
  loaded.set(detail, features)
  return features
}

interface NamedCountry {
  readonly cca2: string
  readonly name: { readonly common: string }
}

let names: ReadonlyMap<string, string> | undefined

/** Common name of a country, as the actors table has it: "IR" → "Iran"; the code itself where there is no such country. */
export function countryName(alpha2: string): string {
  if (names === undefined) {
    const require = createRequire(import.meta.url)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of the package, whose shape the tests hold
    const countries = require("world-countries/countries.json") as ReadonlyArray<NamedCountry>
    names = new Map(countries.map(({ cca2, name }) => [cca2, name.common]))
  }
  return names.get(alpha2) ?? alpha2
}
