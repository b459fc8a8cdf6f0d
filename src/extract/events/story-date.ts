/**
 * The date of an event told without one in the day's news of a town: "Meanwhile gunmen attacked a ministry in the city"
 * happened on the day of what was told before it. Only for deeds, next to an event of the same town that is as fresh as news.
 */
import type { DateMention } from "../../annotate/annotated-article.ts"
import type { ToldEvent } from "./same-event.ts"
import type { Telling } from "./telling.ts"

/** Days that the day's news may lie back. */
const FRESH = 3
const DAY = 86_400_000

/** The date of the event told last before this one, in the same town; null where this one has a date or is no deed. */
export function storyDate(
  event: ToldEvent,
  events: ReadonlyArray<ToldEvent>,
  townOf: (event: ToldEvent) => string | null,
): DateMention | null {
  const { tellings } = event
  const first = tellings.find(({ passage }) => passage.sentence.region === "body")
  if (!first || tellings.some(isDated) || !isDeed(first)) return null
  const town = townOf(event)
  if (town === null) return null
  let before: Telling | null = null
  for (const other of events) {
    if (other === event || townOf(other) !== town) continue
    for (const telling of other.tellings)
      if (isToldBefore(telling, first) && (before === null || telling.start >= before.start)) before = telling
  }
  return before?.date && isFresh(before.date, before.passage.article.article.published?.value) ? before.date : null
}

/** With a date, in a sentence before. */
const isToldBefore = (telling: Telling, first: Telling): boolean =>
  telling.date !== null && telling.start < first.start && telling.passage !== first.passage

/** A date, or words for one that say too little: "the day before that". */
const isDated = ({ date, passage }: Telling): boolean =>
  date !== null || (passage.sentence.region === "body" && passage.dates.some(({ type }) => type !== "TIME"))

/** A verb, or "a blast", "two more bombings": "the attack" may be one of long ago. */
const isDeed = ({ trigger }: Telling): boolean => !trigger.isState && !trigger.isWeak && !trigger.isDefinite

const isFresh = ({ value, precision }: DateMention, published: string | undefined): boolean =>
  value !== null &&
  published !== undefined &&
  precision === "day" &&
  Math.abs(Date.parse(published) - Date.parse(value)) <= FRESH * DAY
