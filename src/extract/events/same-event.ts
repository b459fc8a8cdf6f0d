/**
 * Which tellings of an article are of one event. A telling joins the event that it agrees with best, the one told last
 * where several do; a date, a place or a kind that cannot be the same parts them, and so does "another".
 */
import type { DateMention } from "../../annotate/annotated-article.ts"
import { familiesAgree, placesAgree, type Telling } from "./telling.ts"

export interface ToldEvent {
  readonly tellings: ReadonlyArray<Telling>
}

export function sameEvents(tellings: ReadonlyArray<Telling>): ReadonlyArray<ToldEvent> {
  const events: Array<Array<Telling>> = []
  for (const telling of tellings) {
    const event = bestEvent(events, telling)
    if (event) event.push(telling)
    else events.push([telling])
  }
  return events.map((told) => ({ tellings: told }))
}

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

/** 0 where they cannot be one event, else the more the more they agree on. */
function agreement(event: ReadonlyArray<Telling>, telling: Telling): number {
  // Two tellings of one sentence in two places are two events.
  if (event.some((other) => other.passage === telling.passage && other.trigger === telling.trigger)) return 0
  let score = 1
  for (const other of event) {
    if (!familiesAgree(other.family, telling.family) && !isNamedAgain(other, telling)) return 0
    if (other.date && telling.date) {
      if (!datesAgree(other.date, telling.date)) return 0
      score = Math.max(score, 1) + 2
    }
    if (other.place && telling.place) {
      if (!placesAgree(other.place, telling.place)) return 0
      score += other.place.locality && telling.place.locality ? 2 : 1
    }
    if (other.family === telling.family) score += 1
  }
  return score
}

/** "the shooting" of what was an explosion before: only words that add nothing new name an event again. */
const isNamedAgain = (other: Telling, telling: Telling): boolean =>
  telling.trigger.isDefinite &&
  !telling.date &&
  !telling.place &&
  other.family !== "kidnapping" &&
  telling.family !== "kidnapping"

/** May the two dates be of one event? A year alone may not stand for a day of it. */
export function datesAgree(a: DateMention, b: DateMention): boolean {
  if (a.value === null || b.value === null) return true
  if (a.value === b.value) return (a.endValue ?? a.value) === (b.endValue ?? b.value)
  if (a.endValue !== null || b.endValue !== null) return false
  const [long, short] = a.value.length > b.value.length ? [a.value, b.value] : [b.value, a.value]
  return short.length >= 7 && long.startsWith(short)
}
