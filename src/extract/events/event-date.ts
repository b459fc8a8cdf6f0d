/**
 * The date of an event: of the dates around a trigger, the one that its words belong to. "The mayor on Tuesday condemned
 * Friday's bombings" has two dates, and only one is in the noun phrase; "police said on Monday" dates the saying.
 */
import type { DateMention, Token } from "../../annotate/annotated-article.ts"
import { wordsOf } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { knownDate } from "./known-date.ts"
import { clauseMarks, happeningVerbs, launchingVerbs, speechVerbs, tellingVerbs } from "./lexicon/clause-words.ts"
import { killingVerbs } from "./lexicon/event-words.ts"
import { isOfAnother, isPast } from "./other-date.ts"
import { leavesEvent } from "./other-clause.ts"
import type { Segment } from "./segment.ts"

/** The date that the trigger's clause gives; null where it gives none. */
export function eventDate(segment: Segment): DateMention | null {
  const { passage, trigger } = segment
  if (passage.dates.length === 0) return null
  const naming =
    passage.dates.find((date) => isDay(date) && isInPhrase(segment, date)) ??
    passage.dates.find((date) => isDay(date) && trigger.isPlural && isAfterOf(segment, date.start))
  const named = naming ? byName(segment, naming) : null
  // "the June 12 attack" where the year is not known: no other date of the sentence is its own.
  if (named?.value === null && named.timex.startsWith("XXXX")) return null
  if (named && isCalendar(named) && isPast(segment, named) && !isOfAnother(segment, named)) return named
  const dates = passage.dates.filter((date) => isCalendar(date) && isPast(segment, date) && !isOfAnother(segment, date))
  return (
    passage.dates.find((date) => date.value !== null && isPast(segment, date) && countsFrom(segment, date)) ??
    dates.find((date) => date.start >= trigger.end && date.start < segment.end && follows(segment, date)) ??
    dates.findLast((date) => date.end <= trigger.start && date.start >= segment.start && precedes(segment, date)) ??
    null
  )
}

/** "|last Friday's| bombings": within the noun phrase of the trigger. */
const isInPhrase = ({ phrase, trigger }: Segment, { start, end }: DateMention): boolean =>
  start >= phrase.start && end <= trigger.start

const isDay = ({ type }: DateMention): boolean => type === "DATE" || type === "TIME"

const isCalendar = (date: DateMention): boolean => date.value !== null && isDay(date)

/** "the attacks of September 11": the day is part of the name. */
const isAfterOf = ({ passage: { tokens }, trigger }: Segment, start: number): boolean =>
  tokens[trigger.next]?.lower === "of" && tokens[trigger.next + 1]?.start === start

/** "the Sept. 11 attacks": a day that has become a name has the year of the event, once that has come. */
function byName({ passage, trigger }: Segment, date: DateMention): DateMention {
  const mayBe = trigger.family === "any" && (date.value !== null || trigger.isPlural)
  const value = mayBe ? knownDate(wordsOf(passage.article, date)) : null
  const published = passage.article.article.published?.value
  return value === null || (published !== undefined && published < value)
    ? date
    : { ...date, value, endValue: null, precision: "day", context: null }
}

/** "a day after the attacks": the words count from the event. */
function countsFrom({ passage: { tokens }, phrase }: Segment, { start, end }: DateMention): boolean {
  const next = tokenAtOrAfter(tokens, end)
  const isAfter = tokens[next - 1]?.lower === "after" || tokens[next]?.lower === "after"
  const from = tokens[next]?.lower === "after" ? next + 1 : next
  return start < phrase.start && isAfter && tokens[from]?.start === phrase.start
}

/** A date after the trigger is the event's, unless a verb of saying or a new clause stands between. */
function follows(segment: Segment, date: DateMention): boolean {
  const { tokens } = segment.passage
  const { trigger } = segment
  const at = tokenAtOrAfter(tokens, date.start)
  if (isOfTheSaying(segment, date)) return false
  if (leavesEvent(tokens, trigger.next, at)) return false
  for (let i = trigger.next; i < at; i++) {
    const { lower } = tokens[i]!
    if (
      otherTimes.has(lower) ||
      isSpeech(tokens, i) ||
      (trigger.isVerb && isPassive(tokens, i)) ||
      lower === "whose" ||
      isNewClause(tokens, i) ||
      lower === ";" ||
      lower === "." ||
      lower === "although" ||
      lower === "since" ||
      lower === "ahead"
    )
      return false
  }
  return !isAsOf(tokens, at)
}

/** Nouns between an event and a date that have the date: "the attack, in his testimony of May 3", "an anniversary of". */
const otherTimes: ReadonlySet<string> = new Set(
  "anniversary testimony interview hearing report statement letter memo book film documentary article editorial poll".split(
    " ",
  ),
)

/** "who fired before the bomb exploded |was identified| Thursday": the verb of another clause. */
const isPassive = (tokens: ReadonlyArray<Token>, i: number): boolean =>
  (tokens[i]!.lower === "was" || tokens[i]!.lower === "were") && tokens[i - 1]!.pos === "VERB"

/**
 * "The council condemned the bombing of a hospital on Thursday", told on that day: the day of the news is that of what was
 * said, unless the saying has one of its own.
 */
function isOfTheSaying({ passage, trigger, phrase }: Segment, date: DateMention): boolean {
  const { tokens } = passage
  if (trigger.isVerb || !trigger.isDefinite || date.value !== passage.article.article.published?.value) return false
  if (passage.dates.some((other) => other !== date && other.end <= phrase.start)) return false
  for (let i = trigger.phraseAt - 1; i >= 0; i--) {
    const { lower } = tokens[i]!
    if (clauseMarks.has(lower)) return false
    if (isSpeech(tokens, i)) return !tellingVerbs.has(lower)
    if (isHappening(tokens, i)) return false
  }
  return false
}

/** "but there was no word on Tuesday", against "far apart but on one day". */
function isNewClause(tokens: ReadonlyArray<Token>, i: number): boolean {
  const next = tokens[i + 1]
  return tokens[i]!.lower === "but" && (next?.pos === "PRON" || next?.pos === "DET" || next?.pos === "AUX")
}

/** A date before the trigger is the event's when the verb that it stands with is one of happening, or the trigger. */
function precedes({ passage: { tokens }, trigger }: Segment, date: DateMention): boolean {
  const at = tokenAtOrAfter(tokens, date.start)
  const next = tokenAtOrAfter(tokens, date.end)
  // "the collapse |of| 2008 and the bombings"
  if (tokens[at - 1]?.lower === "of" && date.precision === "year" && next === at + 1) return false
  // "on Monday, for the first time |since| the bombings": they were before that.
  if (isAsOf(tokens, at) || tokens[trigger.phraseAt - 1]?.lower === "since") return false
  const verb = verbOf(tokens, at, next, trigger.next)
  if (verb === null) return true
  if (verb >= trigger.at && verb < trigger.next) return true
  if (isHappening(tokens, verb) || isLaunched(tokens, verb, trigger.phraseAt)) return true
  // "In late 2003 the army said it had killed him": a year is seldom that of the saying.
  return date.precision !== "day" && at <= 2 && tellingVerbs.has(tokens[verb]!.lower)
}

/** "launched |missile strikes|": the deed is the object. */
const isLaunched = (tokens: ReadonlyArray<Token>, verb: number, phraseAt: number): boolean =>
  launchingVerbs.has(tokens[verb]!.lower) &&
  phraseAt > verb &&
  phraseAt - verb <= 8 &&
  !tokens.slice(verb + 1, phraseAt).some(({ pos, lower }) => pos === "ADP" && lower !== "out")

/** Index of the verb that a date stands with: the one before it in its clause, else the first after it. */
function verbOf(tokens: ReadonlyArray<Token>, at: number, next: number, limit: number): number | null {
  for (let i = at - 1; i >= 0; i--) {
    if (clauseMarks.has(tokens[i]!.lower)) break
    if (isVerb(tokens, i)) return i
  }
  for (let i = next; i < limit; i++) if (isVerb(tokens, i)) return i
  return null
}

const isVerb = (tokens: ReadonlyArray<Token>, i: number): boolean => {
  const { pos, lower } = tokens[i]!
  return pos === "VERB" || isSpeech(tokens, i) || happeningVerbs.has(lower) || killingVerbs.has(lower)
}

/** "as of Monday": the day of the count. */
const isAsOf = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "as"

const isHappening = (tokens: ReadonlyArray<Token>, i: number): boolean =>
  !isSpeech(tokens, i) && (happeningVerbs.has(tokens[i]!.lower) || killingVerbs.has(tokens[i]!.lower))

/** A verb of saying; "claimed responsibility" is one, "claimed 12 lives" is not. */
export function isSpeech(tokens: ReadonlyArray<Token>, i: number): boolean {
  const { lower } = tokens[i]!
  if (lower.startsWith("claim")) return tokens[i + 1]?.lower === "responsibility" || tokens[i + 1]?.lower === "that"
  // "the rebel-held suburb", "the United States"
  if (tokens[i - 1]?.lower === "-" || tokens[i]!.pos === "PROPN") return false
  return speechVerbs.has(lower) && !happeningVerbs.has(lower)
}
