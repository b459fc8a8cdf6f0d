/** Calendar dates: "March 1", "Nov. 22 , 2006", "28 October 2013", "the 22nd of May", "October 1998", "last July", "May". */
import type { Piece } from "../../pieces.ts"
import { type Guard, lookUp, type Match, type Rule, type Step } from "../expression.ts"
import { isDay } from "../calendar.ts"
import { monthAbbreviations, months } from "../lexicon/calendar-names.ts"
import { datePrepositions } from "../lexicon/left-context.ts"
import { ordinals } from "../../numbers/lexicon/numerals.ts"

interface MonthName {
  readonly month: number
  readonly next: number
  readonly isAbbreviation: boolean
}

/** A month's name that begins at `i`, with the full stop of an abbreviation. */
function monthAt(found: ReadonlyArray<Piece>, i: number): MonthName | null {
  const full = lookUp<number>(months, found[i])
  const isPoint = found[i + 1]?.lower === "." && found[i + 1]!.isGlued
  if (full !== undefined) return { month: full, next: i + 1, isAbbreviation: false }
  const short = lookUp<number>(monthAbbreviations, found[i])
  return short === undefined ? null : { month: short, next: isPoint ? i + 2 : i + 1, isAbbreviation: true }
}

/** Months are written with a capital. */
const isName = (piece: Piece): boolean => piece.isCapital || piece.isShouted

/** "22", "22nd", "eighth". */
function dayAt(found: ReadonlyArray<Piece>, i: number): { day: number; next: number } | null {
  const piece = found[i]
  const spelled = lookUp<number>(ordinals, piece)
  if (spelled !== undefined && spelled <= 31) return { day: spelled, next: i + 1 }
  if (piece?.kind !== "digits" || !/^\d{1,2}$/u.test(piece.lower)) return null
  const day = Number(piece.lower)
  if (day < 1 || day > 31) return null
  const end = found[i + 1]
  const isMore = end?.isGlued === true && end.lower === ":" && found[i + 2]?.kind === "digits" && found[i + 2]!.isGlued
  if (isMore || (end?.isGlued && end.lower === "%")) return null
  const isOrdinal = end?.isGlued === true && /^(?:st|nd|rd|th)$/u.test(end.lower)
  return { day, next: isOrdinal ? i + 2 : i + 1 }
}

/** "-3", "to 3" after a day: the last day of several. */
function endDayAfter(found: ReadonlyArray<Piece>, i: number, first: number): { day: number; next: number } | null {
  const joint = found[i]
  if (joint === undefined || (joint.lower !== "to" && !(joint.lower === "-" && joint.isGlued))) return null
  const end = dayAt(found, i + 1)
  if (!end || end.day <= first || found[i + 1]!.kind !== "digits") return null
  const isLast = joint.lower === "-" || found[end.next] === undefined || found[end.next]!.kind === "mark"
  return isLast ? end : null
}

/** Makes a match of one day one of several. */
function ending(match: Match | null, endDay: number, day?: number): Match | null {
  if (match?.expression.kind !== "calendar" || match.expression.day === null) return match
  return { ...match, expression: { ...match.expression, day: day ?? match.expression.day, endDay } }
}

/** ", 2006", "2006", "'89": the year after a month or day. */
export function yearAfter(found: ReadonlyArray<Piece>, i: number): { year: number; next: number } | null {
  const at = found[i]?.lower === "," ? i + 1 : i
  const piece = found[at]
  if (piece?.kind === "digits" && /^[12]\d{3}$/u.test(piece.lower)) return { year: Number(piece.lower), next: at + 1 }
  if (piece?.lower === "'" && at === i && /^\d\d$/u.test(found[at + 1]?.lower ?? ""))
    return { year: centuryOf(Number(found[at + 1]!.lower)), next: at + 2 }
  return null
}

/** "3 Jan 90": two digits with nothing counted after them. */
function shortYearAfter(found: ReadonlyArray<Piece>, i: number): number | null {
  const [year, after] = [found[i], found[i + 1]]
  if (year?.kind !== "digits" || !/^\d\d$/u.test(year.lower)) return null
  return after === undefined || (after.kind === "mark" && after.lower !== ":") ? centuryOf(Number(year.lower)) : null
}

/** Two-digit years of news: '30 to '99 are of the 20th century. */
export const centuryOf = (short: number): number => (short < 30 ? 2000 : 1900) + short

/** "of last year", "this year" after a month or quarter. */
export function yearStepAfter(found: ReadonlyArray<Piece>, i: number): { step: Step; next: number } | null {
  const at = found[i]?.lower === "of" || found[i]?.lower === "," ? i + 1 : i
  const step = lookUp(steps, found[at])
  return step !== undefined && found[at + 1]?.lower === "year" ? { step, next: at + 2 } : null
}

const steps: Readonly<Record<string, Step>> = { last: -1, this: 0, next: 1 }

/** Month first: "March 1, 2014", "March 2014", "March". */
export const monthFirst: Rule = (found, i) => {
  const name = monthAt(found, i)
  if (!name || !isName(found[i]!)) return null
  const dayStart = found[name.next]?.lower === "the" ? name.next + 1 : name.next
  const day = dayAt(found, dayStart)
  if (day && isDay(2000, name.month, day.day)) {
    const end = endDayAfter(found, day.next, day.day)
    const match = withYear(found, name.month, day.day, end?.next ?? day.next)
    return end ? ending(match, end.day) : match
  }
  const of = found[name.next]?.lower === "of" ? name.next + 1 : name.next
  const year = yearAfter(found, of)
  if (year && (found[name.next]?.lower !== "," || !name.isAbbreviation))
    return dated(name.month, null, year.year, year.next)
  const step = yearStepAfter(found, name.next)
  if (step) return { ...dated(name.month, null, null, step.next, null, step.step) }
  if (name.isAbbreviation && name.next === i + 1) return null
  return { ...dated(name.month, null, null, name.next), guard: isMonthHere(name.isAbbreviation) }
}

/** Day first: "28 October 2013", "22nd of May", "the 4th of July". */
export const dayFirst: Rule = (found, i) => {
  const start = found[i]!.lower === "the" ? i + 1 : i
  const day = dayAt(found, start)
  if (!day) return null
  const end = day.next === start + 1 && found[day.next]?.lower === "-" ? dayAt(found, day.next + 1) : null
  if (end && end.day > day.day) return ending(dayFirst(found, day.next + 1), end.day, day.day)
  const of = found[day.next]?.lower === "of" || found[day.next]?.lower === "-" ? day.next + 1 : day.next
  const name = monthAt(found, of)
  if (!name || !isName(found[of]!) || !isDay(2000, name.month, day.day)) return null
  const short = shortYearAfter(found, name.next)
  const match =
    short !== null && isDay(short, name.month, day.day)
      ? dated(name.month, day.day, short, name.next + 1)
      : withYear(found, name.month, day.day, name.next)
  const isLoose = of === day.next && day.next === start + 1
  return isLoose && match.next === name.next ? { ...match, guard: isDayFirstHere } : match
}

/** "last July", "this March", "next May": the month that the step names. */
export const steppedMonth: Rule = (found, i) => {
  const step = lookUp(steps, found[i]) ?? (found[i]!.lower === "past" ? -1 : undefined)
  if (step === undefined) return null
  const name = monthAt(found, i + 1)
  if (!name || !isName(found[i + 1]!)) return null
  const day = dayAt(found, name.next)
  return dated(name.month, day?.day ?? null, null, day?.next ?? name.next, step)
}

function withYear(found: ReadonlyArray<Piece>, month: number, day: number, next: number): Match {
  const ofYear = found[next]?.lower === "of" && found[next + 1]?.kind === "digits" ? next + 1 : next
  const year = yearAfter(found, ofYear)
  if (year && isDay(year.year, month, day)) return dated(month, day, year.year, year.next)
  const step = yearStepAfter(found, next)
  if (step) return dated(month, day, null, step.next, null, step.step)
  return dated(month, day, null, next)
}

const dated = (
  month: number,
  day: number | null,
  year: number | null,
  next: number,
  step: Step = null,
  yearStep: Step = null,
): Match => ({ next, expression: { kind: "calendar", month, day, year, step, yearStep } })

const prepositions: ReadonlySet<string> = new Set(datePrepositions)

/** "May", "March", "April", "June" and "August" are names and words too: not beside another name, not before a verb. */
const isMonthHere =
  (isAbbreviation: boolean): Guard =>
  (found, first, next) => {
    const before = found[first - 1]
    const after = found[next]
    const isLed = before !== undefined && prepositions.has(before.lower)
    if (after?.kind === "word" && after.isCapital && !isLed) return false
    if (before?.kind === "word" && before.isCapital && !isLed) return false
    const lower = found[first]!.lower
    if (isAbbreviation || lower === "may" || lower === "march")
      return isLed && !(after?.isCapital && after.kind === "word")
    return before?.lower !== "." || !before.isGlued || found[first - 2]?.isCapital !== true
  }

/** "12 March" alone may be a count and a word: "killed 12 May said" is no date. */
const isDayFirstHere: Guard = (found, first, next) => {
  const before = found[first - 1]
  const after = found[next]
  if (before !== undefined && (prepositions.has(before.lower) || before.kind === "mark")) return true
  return before === undefined || lookUp<number>(months, found[next - 1]) === undefined || after?.kind !== "word"
}
