/** Weekdays: "Friday", "last Friday", "Friday, Oct. 23", "Monday night", "Sunday of next week"; sets: "Tuesday nights". */
import { isKeyOf } from "../../../../schema/keys-of.ts"
import type { Piece } from "../../pieces.ts"
import { type Guard, lookUp, type Match, type Rule, type Step } from "../expression.ts"
import { weekdayAbbreviations, weekdays } from "../lexicon/calendar-names.ts"
import { dayParts } from "../lexicon/day-parts.ts"
import { datePrepositions } from "../lexicon/left-context.ts"
import { dayFirst, monthFirst } from "./calendar-date.ts"
import { timeAfter } from "./time-of-day.ts"

const steps: Readonly<Record<string, Step>> = { last: -1, past: -1, previous: -1, this: 0, coming: 1, next: 1 }

export const weekday: Rule = (found, i) => {
  const lead = leadAt(found, i)
  const day = weekdayAt(found, lead.next)
  if (!day) return setOfWeekdays(found, i) ?? possessive(found, i)
  const comma = found[day.next]?.lower === "," ? day.next + 1 : day.next
  const date = comma < found.length ? (monthFirst(found, comma) ?? dayFirst(found, comma)) : null
  if (date?.expression.kind === "calendar" && date.expression.day !== null)
    return withTime(found, { ...date, expression: { ...date.expression, weekday: day.weekday } })
  if (day.isAbbreviation && found[day.next - 1]!.lower !== ".") return null
  const week = weekStepAfter(found, day.next)
  const expression = { kind: "weekday", weekday: day.weekday, step: lead.step, weekStep: week?.step ?? null } as const
  return withTime(found, {
    next: week?.next ?? day.next,
    expression,
    guard: day.isAbbreviation ? isNoName : isNoNamedDay,
  })
}

/** "last", "this coming", "the previous". */
function leadAt(found: ReadonlyArray<Piece>, i: number): { next: number; step: Step } {
  let next = found[i]?.lower === "the" ? i + 1 : i
  let step: Step = null
  // Two at most: "this coming".
  for (let k = 0; k < 2 && lookUp(steps, found[next]) !== undefined; k++) step = lookUp(steps, found[next++])!
  return step === null ? { next: i, step } : { next, step }
}

function weekdayAt(
  found: ReadonlyArray<Piece>,
  i: number,
): { weekday: number; next: number; isAbbreviation: boolean } | null {
  const full = lookUp<number>(weekdays, found[i])
  if (full !== undefined) return { weekday: full, next: i + 1, isAbbreviation: false }
  const short = lookUp<number>(weekdayAbbreviations, found[i])
  if (short === undefined || !(found[i]!.isCapital || found[i]!.isShouted)) return null
  return {
    weekday: short,
    next: found[i + 1]?.lower === "." && found[i + 1]!.isGlued ? i + 2 : i + 1,
    isAbbreviation: true,
  }
}

/** "Sunday of next week", "Tuesday last week". */
function weekStepAfter(found: ReadonlyArray<Piece>, i: number): { step: Step; next: number } | null {
  const at = found[i]?.lower === "of" ? i + 1 : i
  const step = lookUp(steps, found[at])
  return step !== undefined && found[at + 1]?.lower === "week" ? { step, next: at + 2 } : null
}

function withTime(found: ReadonlyArray<Piece>, match: Match): Match {
  const time = timeAfter(found, match.next)
  return time ? { ...match, next: time.next, expression: { ...match.expression, time: time.time } } : match
}

/** "Fridays", "Tuesday nights", "every Monday", "each Thursday". */
function setOfWeekdays(found: ReadonlyArray<Piece>, i: number): Match | null {
  const isLed = found[i]!.lower === "every" || found[i]!.lower === "each"
  const at = isLed ? i + 1 : i
  const day = isLed ? lookUp<number>(weekdays, found[at]) : pluralAt(found, at)
  const after = found[at + 1]
  const isPlural =
    found[i - 1]?.lower === "on" || (after !== undefined && (after.kind !== "word" || pluralEnds.has(after.lower)))
  if (!isLed && !isPlural && lookUp<string>(dayParts, after) === undefined) return null
  if (day === undefined) return null
  return { next: at + 1, expression: { kind: "fixed", type: "SET", timex: `XXXX-WXX-${day}` } }
}

/** "Saturdays blast": the apostrophe is lost on many pages. Alone, "Saturdays" reads as the day. */
function possessive(found: ReadonlyArray<Piece>, i: number): Match | null {
  const day = pluralAt(found, i)
  if (day === undefined) return null
  return { next: i + 1, expression: { kind: "weekday", weekday: day, step: null, weekStep: null } }
}

function pluralAt(found: ReadonlyArray<Piece>, i: number): number | undefined {
  const { kind, lower } = found[i]!
  const name = kind === "word" && lower.endsWith("s") ? lower.slice(0, -1) : ""
  return isKeyOf(weekdays, name) ? weekdays[name] : undefined
}

/** A word after "Saturdays" that shows it to be a plural. */
const pluralEnds: ReadonlySet<string> = new Set([
  "and",
  "or",
  "are",
  "were",
  "at",
  "in",
  "from",
  "when",
  "to",
  "for",
  "of",
  "with",
  "between",
  "after",
  "until",
  "but",
  "as",
])

/** "Black Friday", "Bloody Sunday" are names. */
const isNoNamedDay: Guard = (found, first) => !named.has(found[first - 1]?.lower ?? "")
const named: ReadonlySet<string> = new Set([
  "black",
  "bloody",
  "cyber",
  "ash",
  "palm",
  "super",
  "holy",
  "fat",
  "shrove",
  "maundy",
])

/** "Sun." at the end of a sentence, after a name and before a name is no Sunday. */
const isNoName: Guard = (found, first, next) =>
  !found[next]?.isCapital &&
  (first === 0 || found[first - 1]!.kind === "mark" || prepositions.has(found[first - 1]!.lower))
const prepositions: ReadonlySet<string> = new Set(datePrepositions)
