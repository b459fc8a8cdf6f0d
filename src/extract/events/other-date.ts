/**
 * Dates that are not of the event, by the words around the date alone: those of another thing ("the 2016 campaign", "Tuesday's
 * hearing", "an 11th century tower"), those from which something counts ("since 2001"), and days still to come when the
 * article was published: what is told as done was done by then.
 */
import type { DateMention } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { holdsAny } from "../words-among.ts"
import type { Segment } from "./segment.ts"

/** Had the date begun when the article was published? */
export function isPast({ passage }: Segment, { value }: DateMention): boolean {
  const published = passage.article.article.published?.value
  return value === null || published === undefined || value <= published.slice(0, value.length)
}

/** Does the date belong to another thing, or begin a time that goes on? */
export function isOfAnother(segment: Segment, date: DateMention): boolean {
  const { passage, phrase, trigger } = segment
  const { tokens } = passage
  const from = tokenAtOrAfter(tokens, date.start)
  const next = tokenAtOrAfter(tokens, date.end)
  if (holdsAny(tokens, from, next, eras)) return true
  if (date.start >= phrase.start && date.end <= trigger.start) return false
  // "the worst attack since 2001", against "since Monday rebels have shelled the town"
  if (tokens[from - 1]?.lower === "since" && date.start >= trigger.end) return true
  // "Tuesday's hearing"
  if (tokens[next]?.lower === "'s") return true
  return date.precision === "year" && isAttribute(segment, from, next)
}

/** "the |2016| campaign", "|2008| financial crisis"; a year after a preposition is when it was. */
function isAttribute({ passage: { tokens } }: Segment, from: number, next: number): boolean {
  const { pos } = tokens[next] ?? {}
  if (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ") return false
  return tokens[from - 1]?.pos !== "ADP" && tokens[from - 1]?.pos !== "SCONJ"
}

const eras: ReadonlySet<string> = new Set(["century", "centuries"])
