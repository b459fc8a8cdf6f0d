/** The title of the timeline: when most of the events happened. */
import type { TimelineEvent } from "./timeline.ts"
import { dateInWords } from "../text/dates.ts"

/** Share of the events that makes "most" of them. */
const MOST = 0.7
/** Share of the whole time beyond which a stretch is nothing to speak of. */
const WIDE = 0.6

/**
 * "13 of 17 dated events fall in 2006", or first and last date where the events do not crowd.
 *
 * @param events in the order of time
 */
export function timelineTitle(events: ReadonlyArray<TimelineEvent>): string {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return ""
  if (events.length === 1) return `The one dated event: ${first.name}, ${first.date}`
  const { from, to } = densest(events) ?? { from: first, to: last }
  const { words, holds } = period(from.date_start, to.date_start)
  const inside = events.filter(({ date_start }) => holds(date_start)).length
  if (inside === events.length && words.startsWith("in "))
    return `${inside === 2 ? "Both" : `All ${inside}`} dated events fall ${words}`
  if (inside < events.length && to.start - from.start <= (last.start - first.start) * WIDE)
    return `${inside} of ${events.length} dated events fall ${words}`
  return `${events.length} dated events, from ${dateInWords(first.date_start)} to ${dateInWords(last.date_start)}`
}

/** The first and the last event of the shortest stretch that most events begin in. */
function densest(events: ReadonlyArray<TimelineEvent>) {
  const most = Math.ceil(events.length * MOST)
  const stretches = events.flatMap((from, index) => {
    const to = events[index + most - 1]
    return to === undefined ? [] : [{ from, to }]
  })
  return stretches.toSorted((a, b) => a.to.start - a.from.start - (b.to.start - b.from.start))[0]
}

/** The month, the year or the months that two dates span, and whether a date lies in them. */
function period(from: string, to: string): { readonly words: string; readonly holds: (date: string) => boolean } {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
  if (first === last) return { words: `in ${dateInWords(first)}`, holds: (date) => date.startsWith(first) }
  const year = first.slice(0, 4)
  if (last.startsWith(year)) return { words: `in ${year}`, holds: (date) => date.startsWith(year) }
  return {
    words: `between ${dateInWords(first)} and ${dateInWords(last)}`,
    holds: (date) => date.slice(0, 7) >= first && date.slice(0, 7) <= last,
  }
}
