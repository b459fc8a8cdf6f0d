/**
 * The date of an event: of the dates around a trigger, the one that its words belong to. "Bush on Tuesday condemned Friday's
 * bombings" has two dates, and only one is in the noun phrase; "police said on Monday" dates the saying.
 */
import type { DateMention } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { happeningVerbs, speechVerbs } from "./lexicon/clause-words.ts"
import { killingVerbs } from "./lexicon/event-words.ts"
import type { Segment } from "./segment.ts"

/** The date that the trigger's clause gives; null where it gives none. */
export function eventDate(segment: Segment): DateMention | null {
  const { passage, trigger } = segment
  const dates = passage.dates.filter(isCalendar)
  const inPhrase = dates.find(({ start, end }) => start >= segment.phrase.start && end <= trigger.start)
  if (inPhrase) return inPhrase
  const leading = dates.find((date) => leads(segment, date))
  if (leading) return leading
  const after = dates.filter((date) => date.start >= trigger.end && date.start < segment.end && follows(segment, date))
  const before = dates.filter(
    (date) => date.end <= trigger.start && date.start >= segment.start && precedes(segment, date),
  )
  return after[0] ?? before.at(-1) ?? null
}

const isCalendar = ({ type, value }: DateMention): boolean => value !== null && (type === "DATE" || type === "TIME")

/** "a day after the attacks": the words count from the event to the day of the article. */
function leads({ passage: { tokens }, phrase }: Segment, { start, end }: DateMention): boolean {
  const at = tokenAtOrAfter(tokens, end)
  const last = tokens[tokenAtOrAfter(tokens, phrase.start) - 1]
  const words = last?.lower === "after" || last?.lower === "following"
  return start < phrase.start && words && tokens[at]?.start === last?.start
}

/** A date after the trigger belongs to it unless a verb of saying stands between. */
function follows({ passage: { tokens }, trigger }: Segment, date: DateMention): boolean {
  const to = tokenAtOrAfter(tokens, date.start)
  for (let i = trigger.next; i < to; i++) if (isSpeech(tokens[i]!.lower)) return false
  return true
}

/** A date before the trigger belongs to it when the verb next to the date is one of happening, or the trigger itself. */
function precedes({ passage: { tokens }, trigger }: Segment, date: DateMention): boolean {
  const from = tokenAtOrAfter(tokens, date.start)
  const to = tokenAtOrAfter(tokens, date.end)
  const isCoarse = date.precision !== "day"
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const { lower, pos } = tokens[i]!
    if (lower === "," || lower === ";") break
    if (isHappening(lower)) return true
    if (isSpeech(lower) || pos === "VERB") return false
  }
  for (let i = to; i < trigger.next; i++) {
    const { lower, pos } = tokens[i]!
    if (i >= trigger.at || isHappening(lower))
      return !between(tokens, trigger.at, from) || i === to || from === 0 || isCoarse || startsClause(tokens, from)
    if (isSpeech(lower) && !isCoarse) return false
    if (pos === "VERB" && !/(?:ing|ed)$/u.test(lower)) return false
  }
  return true
}

type Tokens = Segment["passage"]["tokens"]

/** Is there a verb of the main clause before the date, so that the date is the main clause's? */
const between = (tokens: Tokens, at: number, from: number): boolean =>
  tokens
    .slice(0, Math.min(from, at))
    .some(({ lower, pos }) => isSpeech(lower) || (pos === "VERB" && !isHappening(lower)))

/** "On Friday, …": the date opens the sentence or a clause. */
const startsClause = (tokens: Tokens, from: number): boolean =>
  from <= 1 || tokens[from - 1]?.lower === "," || tokens[from - 2]?.lower === ","

const isSpeech = (word: string): boolean => speechVerbs.has(word) && !happeningVerbs.has(word)
const isHappening = (word: string): boolean => happeningVerbs.has(word) || killingVerbs.has(word)
