/**
 * Are two tellings of the same event? One decision on two tellings, without regard to any others: {@link clusterEvents}
 * asks for it and joins only where the answer is not ambiguous.
 *
 * Kinds of event must be compatible. Then:
 * - `exact`: the same date and the same place. Two attacks in one city months apart, or in two cities on one day, differ.
 * - `loose`: one of date and place is the same and the other is told less precisely ("in March 2014", "in Yunnan").
 *   Where both are less precise, nothing ties the two: an attack "in China in 2014" is not Kunming's.
 * - `recent`: one has no date, as in "the Paris attacks", and names the town of an event of the weeks before it was published.
 * - null: nothing says that they are the same, or something says that they are not.
 */
import { compareDates, dateRank, daysBetween, type When } from "./event-date.ts"
import { comparePlaces, type Place } from "./event-place.ts"
import { typesCompatible } from "./event-type.ts"

/** Days before publication within which an event is still news, so that it can be named without its date. */
export const NEWS_DAYS = 60

export type Tie = "exact" | "loose" | "recent"

/** What the decision looks at. */
export interface EventFacts {
  readonly type: string
  readonly date: When | null
  readonly place: Place | null
  /** Date of publication of the article; null when unknown. */
  readonly reported_on: string | null
}

/** How the later, less precise telling is tied to the known one; null when it is not. */
export function tie(telling: EventFacts, known: EventFacts): Tie | null {
  if (!typesCompatible(telling.type, known.type)) return null
  if (telling.place === null || known.place === null) return null
  const places = comparePlaces(telling.place, known.place)
  if (places === "apart" || known.date === null) return null
  if (telling.date === null) return places === "same" && isNews(telling, known) ? "recent" : null
  const dates = compareDates(telling.date, known.date)
  if (dates === "apart") return null
  if (dates === "same") return places === "same" ? "exact" : "loose"
  return places === "same" && known.place.locality !== null ? "loose" : null
}

/** Did the known event, dated to the month at least, happen in the weeks before the telling was published, in a town? */
function isNews({ reported_on }: EventFacts, { date, place }: EventFacts): boolean {
  if (reported_on === null || date === null || place === null || place.locality === null) return false
  if (dateRank(date) > 2) return false
  const age = daysBetween(date.first, reported_on)
  return age >= 0 && age <= NEWS_DAYS
}
