/** An event in the making: the tellings that are of it so far, and what they rule out. */
import { compareDates, dateRank, type When } from "./event-date.ts"
import { comparePlaces, type Place, placeRank } from "./event-place.ts"
import { typesCompatible } from "./event-type.ts"
import type { Told } from "./told.ts"

/** Tellings of an event that others are compared with; further ones of thousands of reports say little new. */
export const MOST_COMPARED = 24

export class EventCluster<T extends Told> {
  readonly tellings: Array<T> = []
  /** The first of them, with which others are compared. */
  readonly compared: Array<T> = []
  /** The most precise that its tellings give. */
  date: When | null = null
  place: Place | null = null
  readonly #sources = new Set<string>()
  readonly #types = new Set<string>()

  join(telling: T): void {
    this.tellings.push(telling)
    if (this.compared.length < MOST_COMPARED) this.compared.push(telling)
    this.#sources.add(telling.source_id)
    this.#types.add(telling.type)
    if (dateRank(telling.date) < dateRank(this.date)) this.date = telling.date
    if (placeRank(telling.place) < placeRank(this.place)) this.place = telling.place
  }

  /** Does nothing that its tellings say rule this one out? An article that tells of two events keeps them apart. */
  mayHold({ source_id, type, date, place }: T): boolean {
    if (this.#sources.has(source_id)) return false
    for (const own of this.#types) if (!typesCompatible(type, own)) return false
    if (date !== null && this.date !== null && compareDates(date, this.date) === "apart") return false
    return place === null || this.place === null || comparePlaces(place, this.place) !== "apart"
  }

  /** Is it known to have happened in the town of this place? */
  isInTown(place: Place): boolean {
    return this.place !== null && this.place.locality !== null && comparePlaces(place, this.place) === "same"
  }
}
