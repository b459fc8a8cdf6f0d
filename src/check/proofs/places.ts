/** Places out of the gazetteer: what the words can name, and where that is. */
import type { Candidate, Gazetteer } from "../../annotate/places/gazetteer.ts"
import { nameKey, soundKey, withoutArticle } from "../../annotate/places/name-key.ts"
import type { Cell } from "../../link/dataset.ts"
import type { Proof } from "./proof.ts"

/**
 * All that the words can stand for: the longest run from their start that the gazetteer knows, so that "Kunming railway
 * station" is in Kunming.
 */
function named(words: string, gazetteer: Gazetteer, country: Cell | undefined): ReadonlyArray<Candidate> {
  for (let end = words.length; end > 0; end = words.lastIndexOf(" ", end - 1)) {
    const found = namedBy(words.slice(0, end), gazetteer, country)
    if (found.length > 0) return found
  }
  return []
}

/** What these very words name. A spelling the gazetteer lacks is looked up by its sound, within a country. */
function namedBy(words: string, gazetteer: Gazetteer, country: Cell | undefined): ReadonlyArray<Candidate> {
  const key = nameKey(words)
  const found = [...gazetteer.named(key), ...gazetteer.named(withoutArticle(key))]
  const people = gazetteer.demonym(key)
  const state = people === null ? undefined : gazetteer.countries.get(people)
  if (state) found.push(...gazetteer.named(nameKey(state.name)))
  return typeof country === "string" ? [...found, ...gazetteer.sounding(soundKey(key), country)] : found
}

const partOf = (field: string, { name, level, country, admin1, locality }: Candidate): ReadonlyArray<string | null> => {
  if (field === "country") return [country]
  if (field === "admin1") return level === "admin1" ? [name, admin1] : [admin1]
  return [locality, level === "locality" ? name : null]
}

export const gazetteerName: Proof = ({ field, value, record }, { exact }, { gazetteer }) =>
  named(exact, gazetteer, record["country"]).some((candidate) => partOf(field, candidate).includes(value))

export const placeCoordinates: Proof = ({ field, value, record }, { exact }, { gazetteer }) =>
  named(exact, gazetteer, record["country"]).some(({ latitude, longitude }) =>
    field === "latitude" ? String(latitude) === value : String(longitude) === value,
  )

/** The most precise of the places that the record names. */
export const placePrecision: Proof = ({ value, record }) => {
  const { locality, admin1, country } = record
  if (locality !== null) return value === "locality" || value === "exact"
  return value === (admin1 === null ? (country === null ? "unknown" : "country") : "admin1")
}
