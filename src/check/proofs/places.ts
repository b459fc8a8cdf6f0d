/** Places out of the gazetteer: what the words can name, and where that is. */
import type { Candidate } from "../../annotate/places/gazetteer.ts"
import { placesNamed } from "../../annotate/places/look-up.ts"
import type { Claimed, ClaimedAnchor, Knowledge, Proof } from "./proof.ts"

type Place = Claimed["record"]

/** The places that the words can stand for and that are where the record says. */
function named({ exact }: ClaimedAnchor, place: Place, { gazetteer }: Knowledge): ReadonlyArray<Candidate> {
  const countries = typeof place["country"] === "string" ? [place["country"]] : []
  return placesNamed(exact, gazetteer, countries).filter((candidate) => isThere(candidate, place))
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
