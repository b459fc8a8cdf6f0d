/** Places out of the gazetteer: what the words can name, and where that is. */
import type { Candidate, Gazetteer } from "../../annotate/places/gazetteer.ts"
import { nameKey, soundKey, withoutArticle } from "../../annotate/places/name-key.ts"
import type { Claimed, ClaimedAnchor, Knowledge, Proof } from "./proof.ts"

type Place = Claimed["record"]

/**
 * The places that the words can stand for and that are where the record says: the longest run from the words' start that
 * the gazetteer knows, so that "Kunming railway station" is in Kunming.
 */
function named({ exact }: ClaimedAnchor, place: Place, { gazetteer }: Knowledge): ReadonlyArray<Candidate> {
  for (let end = exact.length; end > 0; end = exact.lastIndexOf(" ", end - 1)) {
    const found = namedBy(exact.slice(0, end), place, gazetteer)
    if (found.length > 0) return found.filter((candidate) => isThere(candidate, place))
  }
  return []
}

/** What these very words name. A spelling the gazetteer lacks is looked up by its sound, within the country. */
function namedBy(words: string, { country }: Place, gazetteer: Gazetteer): ReadonlyArray<Candidate> {
  const key = nameKey(words)
  const found = [...gazetteer.named(key), ...gazetteer.named(withoutArticle(key))]
  const people = gazetteer.demonym(key)
  const state = people === null ? undefined : gazetteer.countries.get(people)
  if (state) found.push(...gazetteer.named(nameKey(state.name)))
  if (found.length > 0 || typeof country !== "string") return found
  return gazetteer.sounding(soundKey(key), country)
}

/** Is the candidate the record's place, or the country or region that it is in? Nothing that both have may differ. */
const isThere = (candidate: Candidate, { country, admin1, locality }: Place): boolean =>
  agree(candidate.country, country) &&
  agree(candidate.level === "admin1" ? candidate.name : candidate.admin1, admin1) &&
  agree(candidate.level === "locality" ? candidate.name : candidate.locality, locality)

const agree = (own: string | null, other: Place[string] | undefined): boolean =>
  own === null || other === null || other === undefined || own === other

const partOf = (field: string, { name, level, country, admin1, locality }: Candidate): ReadonlyArray<string | null> => {
  if (field === "country") return [country]
  if (field === "admin1") return level === "admin1" ? [name, admin1] : [admin1]
  return [locality, level === "locality" ? name : null]
}

export const gazetteerName: Proof = ({ field, value, record }, anchor, knowledge) =>
  named(anchor, record, knowledge).some((candidate) => partOf(field, candidate).includes(value))

/** Latitude and longitude are those of one place. */
export const placeCoordinates: Proof = ({ field, value, record }, anchor, knowledge) =>
  named(anchor, record, knowledge).some(
    ({ latitude, longitude }) =>
      String(field === "latitude" ? latitude : longitude) === value &&
      latitude === record["latitude"] &&
      longitude === record["longitude"],
  )

/** The most precise of the places that the record names. */
export const placePrecision: Proof = ({ value, record: { country, admin1, locality } }) => {
  if (locality !== null) return value === "locality"
  return value === (admin1 === null ? (country === null ? "unknown" : "country") : "admin1")
}
