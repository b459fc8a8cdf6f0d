/**
 * Are two tellings of the same event? One decision on two tellings, without regard to any others: `cluster-events.ts`
 * asks for it and joins only where the answer is not ambiguous.
 *
 * Kinds of event must be compatible. Then:
 * - `exact`: the same date and the same place. Two attacks in one city months apart, or in two cities on one day, differ.
 * - `loose`: one of date and place is the same and the other is told less precisely ("in March 2014", "in Yunnan").
 * - `likely`: both are told less precisely ("last week in Kenya"), but it is the same kind of event, within a month, and
 *   the same thing was struck ("the embassies"). Without that nothing ties an attack "in China in 2014" to Kunming's.
 * - `recent`: one has no date but names the town. Named by it, as in "the Paris attacks", it is what happened there in
 *   the weeks before publication; otherwise what happened there in the last days, when kind, and target or number, are the
 *   same. Where neither has a date: the same kind, town and number within days of each other.
 * - null: nothing says that they are the same, or something says that they are not.
 */
import { compareDates, dateRank, daysBetween, type When } from "./event-date.ts"
import { comparePlaces, type Place } from "./event-place.ts"
import { typesCompatible } from "./event-type.ts"

/** Days before publication within which an event is still news, so that it can be named without its date. */
export const NEWS_DAYS = 60

/** Days within which two reports that give no date tell the same news. */
const SAME_NEWS_DAYS = 3

/** Days of the longest month. */
const MONTH_DAYS = 31

export type Tie = "exact" | "loose" | "likely" | "recent"

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
}

/** How a telling is tied to a known event; null when it is not. */
export function tie(telling: EventFacts, known: EventFacts): Tie | null {
  if (!typesCompatible(telling.type, known.type)) return null
  if (telling.place === null || known.place === null) return null
  const places = comparePlaces(telling.place, known.place)
  if (places === "apart") return null
  if (telling.date === null) return places === "same" && isNews(telling, known) ? "recent" : null
  if (known.date === null) return null
  const dates = compareDates(telling.date, known.date)
  if (dates === "apart") return null
  if (dates === "same") return places === "same" ? "exact" : "loose"
  if (places === "same" && known.place.locality !== null) return "loose"
  return isLikely(telling, known) ? "likely" : null
}

/** Is a telling without a date news of the known event? */
function isNews(telling: EventFacts, known: EventFacts): boolean {
  const { reported_on } = telling
  if (reported_on === null || known.place === null || known.place.locality === null) return false
  if (known.date === null) {
    if (known.reported_on === null || telling.type !== known.type) return false
    const days = Math.abs(daysBetween(known.reported_on, reported_on))
    return days <= SAME_NEWS_DAYS && share(telling.figures, known.figures)
  }
  if (dateRank(known.date) > 2) return false
  const age = daysBetween(known.date.first, reported_on)
  if (age < 0) return false
  if (telling.isNamed) return age <= NEWS_DAYS
  const isAlike = share(telling.targets, known.targets) || share(telling.figures, known.figures)
  return age <= SAME_NEWS_DAYS && telling.type === known.type && isAlike
}

function isLikely({ type, date, targets }: EventFacts, known: EventFacts): boolean {
  const isShort = (when: When | null): boolean => when !== null && daysBetween(when.first, when.last) < MONTH_DAYS
  return type === known.type && isShort(date) && isShort(known.date) && share(targets, known.targets)
}

/** Is there something in both? */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
