/** Countries: their borders (world-atlas, Natural Earth) and their common names by ISO 3166-1 code. */
import { createRequire } from "node:module"
import { iso31661 } from "iso-3166"
import { feature } from "topojson-client"

/** Simplified for the whole world, or for a part of it. */
export type Detail = "110m" | "50m"

interface CountryFeature {
  readonly id?: string
  readonly properties: { readonly name: string }
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

/** Common name of a country: "IR" → "Iran"; the code itself where the atlas has no such country. */
export function countryName(alpha2: string, detail: Detail): string {
  const entry = iso31661.find((country) => country.alpha2 === alpha2)
  const found = countryFeatures(detail).find(({ id }) => id !== undefined && id === entry?.numeric)
  return found?.properties.name ?? entry?.name ?? alpha2
}
