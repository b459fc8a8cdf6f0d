/**
 * Which tellings of an article are of one event. A telling joins the event that it agrees with best, the one told last
 * where several do; a date, a place or a kind that cannot be the same parts them, and so does "another".
 */
import type { DateMention } from "../../annotate/annotated-article.ts"
import { familiesAgree } from "./families.ts"
import { placesAgree } from "./near.ts"
import type { Telling } from "./telling.ts"

export interface ToldEvent {
  readonly tellings: ReadonlyArray<Telling>
}

export function sameEvents(tellings: ReadonlyArray<Telling>): ReadonlyArray<ToldEvent> {
  const events: Array<Array<Telling>> = []
  for (const telling of tellings) {
    if (telling.trigger.isWeak) continue
    const event = bestEvent(events, telling)
    if (!event) events.push([telling])
    else for (const told of toldTogether(events, event, telling)) told.push({ ...telling })
  }
  // Figures beside a place add to the events that are told by name.
  for (const telling of tellings)
    if (telling.trigger.isWeak && (telling.place || telling.date))
      bestEvent(toldBefore(events, telling), telling)?.push(telling)
  return events.map((told) => ({ tellings: told }))
}

/** What is told after it, and on another day for all it says, is not what a figure without a date adds to. */
const toldBefore = (events: ReadonlyArray<Array<Telling>>, telling: Telling): ReadonlyArray<Array<Telling>> =>
  telling.date ? events : events.filter((event) => event.some(({ start }) => start < telling.start))

function bestEvent(events: ReadonlyArray<Array<Telling>>, telling: Telling): Array<Telling> | null {
  if (telling.trigger.isFurther && !telling.trigger.isDefinite) return null
  let best: Array<Telling> | null = null
  let most = 0
  for (const event of events) {
    const score = agreement(event, telling)
    if (score > 0 && score >= most) {
      best = event
      most = score
    }
  }
  return best
}

/** "The bombings" after "bombs in Nairobi and Dar es Salaam" are of both events. */
function toldTogether(
  events: ReadonlyArray<Array<Telling>>,
  event: Array<Telling>,
  telling: Telling,
): ReadonlyArray<Array<Telling>> {
  if (!telling.trigger.isPlural || telling.place) return [event]
  const shared = new Set(event.map(({ trigger }) => trigger))
  return events.filter(
    (other) => other === event || (other.some(({ trigger }) => shared.has(trigger)) && agreement(other, telling) > 0),
  )
}

/** Tellings of one sentence stand next to each other. */
const LATELY = 8
/** An article names an event in so many ways; a longer one is a list, and what it says again is not compared again. */
const COMPARED = 24

/** Those that an event is compared by: the first and the last. */
const distinct = (event: ReadonlyArray<Telling>): ReadonlyArray<Telling> =>
  event.length <= COMPARED * 2 ? event : [...event.slice(0, COMPARED), ...event.slice(-COMPARED)]

/** 0 where they cannot be one event, else the more the more they agree on. */
function agreement(event: ReadonlyArray<Telling>, telling: Telling): number {
  // Two tellings of one sentence in two places are two events.
  if (event.slice(-LATELY).some((other) => other.passage === telling.passage && other.trigger === telling.trigger))
    return 0
  if (isDatedAnew(event, telling)) return 0
  let score = 1
  for (const other of distinct(event)) {
    if (!familiesAgree(other.family, telling.family) && !isNamedAgain(other, telling)) return 0
    if (other.date && telling.date) {
      if (!datesAgree(other, telling)) return 0
      score += 2
    }
    if (other.place && telling.place) {
      if (!placesAgree(other.place, telling.place)) return 0
      score += other.place.locality && telling.place.locality ? 2 : 1
    }
    if (other.family === telling.family) score += 1
  }
  return score
}

/**
 * What is told without a date in the body of a news article happened on the day of the news: "gunmen on Monday attacked his
 * convoy" after it is another event.
 */
function isDatedAnew(event: ReadonlyArray<Telling>, telling: Telling): boolean {
  const { date, trigger } = telling
  if (!date || date.type === "TIME" || trigger.isDefinite || trigger.isWeak) return false
  // The day's news may be told in the headline, an old story may not.
  const isNews = date.precision === "day"
  return !event.some((other) => other.date !== null || (isNews && other.passage.sentence.region === "headline"))
}

/** "the shooting" of what was an explosion before: only words that add nothing new name an event again. */
const isNamedAgain = (other: Telling, telling: Telling): boolean =>
  telling.trigger.isDefinite &&
  !telling.date &&
  !telling.place &&
  familiesAgree(other.family, "any") &&
  familiesAgree(telling.family, "any")

/** May the two dates be of one event? A year or a month stands for a day of it only where the event is known already. */
function datesAgree(other: Telling, telling: Telling): boolean {
  const [a, b] = [other.date!, telling.date!]
  if (a.value === null || b.value === null) return true
  if (a.value === b.value) return endOf(a) === endOf(b)
  if (a.endValue !== null || b.endValue !== null) return false
  const [long, short] = a.value.length > b.value.length ? [a.value, b.value] : [b.value, a.value]
  return short.length >= 7 && long.startsWith(short) && (telling.trigger.isDefinite || other.trigger.isDefinite)
}

const endOf = ({ value, endValue }: DateMention): string | null => endValue ?? value
