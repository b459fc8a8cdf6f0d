/**
 * Are two tellings of the same event? The evidence for and against, of two tellings and without regard to any others:
 * `cluster-events.ts` asks for it and joins only where it is enough and no other event fits as well.
 *
 * Null where something rules it out: kinds that exclude each other, dates or places that cannot be the same, a telling
 * without a date that is no news of what happened. Otherwise one reason each for date, place and type, and more where the
 * same was struck, the same numbers are given, or the same did it; what each weighs is in `lexicon/link-weights.ts`.
 *
 * Without a date, a telling is news of what happened in its town in the last days. Named by its place, as in "the Paris
 * attacks", it is what happened there in the weeks before publication.
 */
import type { LinkReason } from "../../schema/codes.ts"
import { compareDates, dateRank, daysBetween, type When } from "./event-date.ts"
import { comparePlaces, type Place, placeRank } from "./event-place.ts"
import { areKindred, isGeneralType, typesCompatible } from "./event-type.ts"
import { linkWeights, PRIOR } from "./lexicon/link-weights.ts"

/** Days before publication within which an event is still news, so that it can be named without its date. */
export const NEWS_DAYS = 60

/** Days within which news is told as new, and two reports that give no date tell the same. */
export const SAME_NEWS_DAYS = 3

/** What the decision looks at. */
export interface EventFacts {
  readonly type: string
  readonly date: When | null
  readonly place: Place | null
  /** Date of publication of the article; null when unknown. */
  readonly reported_on: string | null
  /** Numbers given, as `killed 29`. */
  readonly figures: ReadonlySet<string>
  /** Is it named by its place, as a known event is? */
  readonly isNamed: boolean
  /** Words for what was struck. */
  readonly targets: ReadonlySet<string>
  /** Words for who did it. */
  readonly actors: ReadonlySet<string>
}

export type Reasons = ReadonlyArray<LinkReason>

/** What speaks for one event and what against; null when they are not of one event. The order of the two does not matter. */
export function evidence(a: EventFacts, b: EventFacts): Reasons | null {
  const type = typeReason(a.type, b.type)
  const place = type && placeReason(a.place, b.place)
  const date = place && dateReason(a, b)
  if (!type || !place || !date) return null
  const reasons: Array<LinkReason> = [date, place, type]
  const undated = [a, b].filter(({ date }) => date === null)
  if (undated.length > 0 && undated.every(({ isNamed }) => isNamed)) reasons.push("named_by_place")
  if (a.targets.size > 0 && b.targets.size > 0)
    reasons.push(share(a.targets, b.targets) ? "shared_target" : "other_target")
  const figure = largestShared(a.figures, b.figures)
  if (figure !== null) reasons.push(figure >= SMALL ? "shared_figure" : "shared_small_figure")
  if (share(a.actors, b.actors)) reasons.push("shared_actor")
  return reasons
}

/** The sum of what the reasons weigh. */
export const weigh = (reasons: Reasons): number => reasons.reduce((sum, reason) => sum + linkWeights[reason], 0)

/** The probability that goes with a sum of weights, to three decimals. */
export const scoreOf = (reasons: Reasons): number => Math.round(1000 / (1 + 2 ** -(weigh(reasons) + PRIOR))) / 1000

/** Numbers of people below this are given for many events. */
const SMALL = 5

function typeReason(a: string, b: string): LinkReason | null {
  if (a === b) return isGeneralType(a) ? "same_general_type" : "same_type"
  if (!typesCompatible(a, b)) return null
  return areKindred(a, b) ? "kindred_type" : "compatible_type"
}

function placeReason(a: Place | null, b: Place | null): LinkReason | null {
  if (a === null || b === null) return "no_place"
  const places = comparePlaces(a, b)
  if (places === "apart") return null
  const [precise, rough] = [placeRank(a), placeRank(b)].toSorted((x, y) => x - y)
  if (places === "same") return precise === 0 ? "same_town" : precise === 1 ? "same_region" : "same_country"
  return precise === 0 && rough === 1 ? "town_in_region" : "place_in_country"
}

function dateReason(a: EventFacts, b: EventFacts): LinkReason | null {
  if (a.date !== null && b.date !== null) return datesReason(a.date, b.date)
  if (a.date === null && b.date === null) return bothUndated(a, b)
  return a.date === null ? newsReason(a, b) : newsReason(b, a)
}

function datesReason(a: When, b: When): LinkReason | null {
  const dates = compareDates(a, b)
  if (dates === "apart") return null
  if (dates === "same") return a.precision === "day" ? "same_day" : "same_period"
  const longer = Math.max(daysBetween(a.first, a.last), daysBetween(b.first, b.last))
  return longer < WEEK ? "day_in_week" : longer < MONTH ? "day_in_month" : "day_in_year"
}

const WEEK = 7

/** Days of the longest month. */
const MONTH = 31

function bothUndated({ reported_on: a }: EventFacts, { reported_on: b }: EventFacts): LinkReason | null {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= SAME_NEWS_DAYS ? "no_date" : null
}

/** Is a telling without a date news of the dated one? */
function newsReason(
  { reported_on, isNamed, place }: EventFacts,
  { date, place: known }: EventFacts,
): LinkReason | null {
  if (reported_on === null || date === null || dateRank(date) > 2 || place === null || known === null) return null
  const age = daysBetween(date.first, reported_on)
  if (age < 0) return null
  if (age <= SAME_NEWS_DAYS) return "news_of_days"
  return isNamed && age <= NEWS_DAYS ? "recent_news" : null
}

/** Is there something in both? */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}

/** The largest number that both give for the same outcome; null where there is none. */
function largestShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  let largest: number | null = null
  for (const figure of a)
    if (b.has(figure)) largest = Math.max(largest ?? 0, Number(figure.slice(figure.lastIndexOf(" ") + 1)))
  return largest
}
