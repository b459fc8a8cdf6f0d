/**
 * The grammar of dates: every rule under the words that it can begin with, so that most pieces of a text cost one look-up.
 * The longest match wins; of equals, the first in the list.
 */
import type { Piece } from "../pieces.ts"
import { WordFacts } from "../words/word-facts.ts"
import type { Match, Rule } from "./expression.ts"
import { monthAbbreviations, months, seasons, weekdayAbbreviations, weekdays } from "./lexicon/calendar-names.ts"
import { dayParts, dayPoints } from "./lexicon/day-parts.ts"
import { holidays } from "./lexicon/holidays.ts"
import { betweenWords } from "./lexicon/length-words.ts"
import { references } from "./lexicon/references.ts"
import { units } from "./lexicon/units.ts"
import { ordinals, scales, small, tens } from "../numbers/lexicon/numerals.ts"
import { dayFirst, monthFirst, steppedMonth } from "./rules/calendar-date.ts"
import { duration } from "./rules/duration.ts"
import { modified } from "./rules/modified.ts"
import { holiday, season } from "./rules/named-day.ts"
import { numericDate } from "./rules/numeric-date.ts"
import { quarter } from "./rules/quarter.ts"
import { reference } from "./rules/reference.ts"
import { relativeDay } from "./rules/relative-day.ts"
import { definitePeriod, relativePeriod } from "./rules/relative-period.ts"
import { reportingPeriod } from "./rules/reporting-period.ts"
import { definiteLength, span } from "./rules/span.ts"
import { set } from "./rules/set.ts"
import { timeOfDay } from "./rules/time-of-day.ts"
import { weekday } from "./rules/weekday.ts"
import { century, decade, year } from "./rules/year.ts"

/** Reads the date expression that begins at piece `i`. */
export interface Grammar {
  readonly dateAt: Rule
}

export function loadGrammar(): Grammar {
  const byWord = new Map<string, ReadonlyArray<Rule>>()
  const facts = new WordFacts<Piece>(({ lower }) => {
    const begins = byWord.has(lower)
    return (
      (begins ? BEGINS : 0) |
      (lower === "the" || lower === "this" || lower === "that" ? DEFINITE : 0) |
      (lower === "a" || lower === "an" ? INDEFINITE : 0) |
      (begins || afterThe.has(lower) ? AFTER_DEFINITE : 0) |
      (afterA.has(lower) ? AFTER_INDEFINITE : 0)
    )
  })
  const dateAt: Rule = (found, i) => {
    const piece = found[i]!
    if (piece.kind === "digits") return longest(digitRules, found, i)
    const its = facts.of(piece)
    if ((its & BEGINS) === 0 || !mayFollow(its, found[i + 1])) return null
    return longest(byWord.get(piece.lower)!, found, i)
  }
  /** An article begins a date only before a word of time: most are passed over here. */
  const mayFollow = (its: number, next: Piece | undefined): boolean => {
    if ((its & (DEFINITE | INDEFINITE)) === 0 || next === undefined || next.kind !== "word") return true
    return (facts.of(next) & ((its & DEFINITE) !== 0 ? AFTER_DEFINITE : AFTER_INDEFINITE)) !== 0
  }
  /** What may follow "early" or a time: no second "early", so that reading never goes deeper. */
  const plainAt: Rule = (found, i) => {
    const rules = found[i]!.kind === "digits" ? digitRules : byWord.get(found[i]!.lower)
    return rules === undefined ? null : longest(rules, found, i, placed)
  }
  const placed = modified(plainAt)
  const digitRules: ReadonlyArray<Rule> = [
    numericDate,
    dayFirst,
    placed,
    timeOfDay,
    year,
    decade,
    century,
    duration,
    quarter,
  ]

  const begin = (words: ReadonlyArray<string>, ...rules: ReadonlyArray<Rule>): void => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...rules])
  }
  begin([...Object.keys(months), ...Object.keys(monthAbbreviations)], monthFirst)
  begin([...Object.keys(weekdays), ...Object.keys(weekdayAbbreviations)], weekday)
  begin(
    Object.keys(weekdays).map((name) => `${name}s`),
    weekday,
  )
  begin(["the"], relativeDay, weekday, relativePeriod, span, definiteLength, definitePeriod, quarter, dayFirst)
  begin(["the", "year"], reportingPeriod)
  begin(["the"], placed, timeOfDay, decade, century, year, season, reference)
  begin(
    ["last", "next", "this", "past", "previous", "coming"],
    weekday,
    relativePeriod,
    span,
    steppedMonth,
    holiday,
    quarter,
  )
  begin(["last", "this", "that", "tonight", "overnight"], timeOfDay)
  begin(["that", "current", "same", "following"], relativePeriod, relativeDay)
  begin(["first", "preceding", "final", "latest", "initial"], span)
  begin(["today", "yesterday", "tomorrow"], relativeDay)
  begin(["earlier", "later"], relativeDay)
  begin(["early", "late", "mid", "earlier", "later", "sometime"], placed)
  begin([...Object.keys(dayParts), ...Object.keys(dayPoints)], placed, timeOfDay)
  begin([...Object.keys(small), ...Object.keys(tens), ...Object.keys(scales)], duration, year)
  begin(["a"], relativeDay)
  begin(["a", "an", "another", "half", "several", "many", "some", "dozens", "hundreds", "thousands"], duration)
  begin(Object.keys(units), duration)
  begin(Object.keys(ordinals), century, quarter)
  begin(["every", "each"], set, weekday)
  begin(["hourly", "daily", "nightly", "weekly", "biweekly", "monthly", "annually", "yearly", "per"], set)
  begin(Object.keys(seasons), season)
  begin(["fiscal"], year, quarter)
  begin(["'"], decade)
  begin(unique(Object.keys(holidays)), holiday)
  begin(
    unique(Object.keys(references)).filter((word) => word !== "the"),
    reference,
  )
  return { dateAt }
}

/* What is known of a piece by itself. */
const BEGINS = 1
/** "the", "this", "that". */
const DEFINITE = 2
/** "a", "an". */
const INDEFINITE = 4
const AFTER_DEFINITE = 8
const AFTER_INDEFINITE = 16

const afterThe: ReadonlySet<string> = new Set([
  "day",
  "same",
  "end",
  "beginning",
  "start",
  "middle",
  "weekend",
  "full",
  "fiscal",
  "near",
  "short",
  "present",
  "future",
  ...Object.keys(tens).map((word) => word.replace(/y$/u, "ies")),
])
const afterA: ReadonlySet<string> = new Set([
  ...Object.keys(units),
  ...Object.keys(scales),
  ...betweenWords,
  "couple",
  "few",
  "number",
  "handful",
])

/** First words of phrases. */
const unique = (phrases: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(phrases.map((phrase) => phrase.split(" ")[0]!)),
]

function longest(
  rules: ReadonlyArray<Rule>,
  found: ReadonlyArray<Piece>,
  i: number,
  except: Rule | null = null,
): Match | null {
  let best: Match | null = null
  for (const rule of rules) {
    const match = rule === except ? null : rule(found, i)
    if (match && (!best || match.next > best.next)) best = match
  }
  return best
}
