/** Relative periods, shifts and spans as dates: "last year", "two weeks ago", "a day after", "the past three years". */
import * as calendar from "./calendar.ts"
import type { Expression, Origin, Period } from "./expression.ts"
import { units } from "./lexicon/units.ts"
import { type Anchoring, type DateRule, dayOf, monthOf, rangeOf, type Resolved, unknown, yearOf } from "./resolved.ts"
import { lengthTimex } from "./rules/length.ts"

const ruleOf = (origin: Origin): DateRule => (origin === "context" ? "anaphoric_date" : "relative_date")

/** The day that an expression counts from; a coarser date counts by its first day, and gives nothing finer than it is. */
interface Base {
  readonly day: calendar.DayNumber
  readonly grain: "day" | "month" | "year"
  /** The date was named before; without, the publication stands in for TIMEX3 but no table date is given. */
  readonly isKnown: boolean
}

function baseOf(origin: Origin, { published, context }: Anchoring): Base | null {
  if (origin === "context" && context?.value != null && context.precision !== "unknown") {
    const [year = 0, month = 1, day = 1] = context.value.split("-").map(Number)
    const grain = context.value.length > 7 ? "day" : context.value.length > 4 ? "month" : "year"
    return { day: calendar.dayNumber(year, month, day), grain, isKnown: context.precision !== "range" }
  }
  return published === null ? null : { day: published, grain: "day", isKnown: origin === "published" }
}

const finer: Readonly<Record<string, number>> = {
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  quarter: 1,
  year: 2,
  decade: 2,
  century: 2,
}

/** A date that rests on too little keeps its TIMEX3 value and loses its table date. */
const settled = (resolved: Resolved, base: Base, grain: string): Resolved =>
  base.isKnown && finer[grain]! >= finer[base.grain]!
    ? resolved
    : { ...resolved, value: null, endValue: null, precision: "unknown" }

export function resolvePeriod(
  { period, step, origin }: Extract<Expression, { kind: "period" }>,
  anchoring: Anchoring,
): Resolved {
  const from = origin === "day_told" ? (anchoring.context ? "context" : "published") : origin
  const rule = ruleOf(from)
  const base = baseOf(from, anchoring)
  if (!base) return unknown(unknownPeriod[period], rule)
  return settled(periodAt(period, step, base.day, rule), base, period)
}

const unknownPeriod: Readonly<Record<Period, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
}

function periodAt(period: Period, step: number, from: calendar.DayNumber, rule: DateRule): Resolved {
  const now = calendar.calendarDay(from)
  switch (period) {
    case "day":
      return dayOf(from + step, rule)
    case "week": {
      const monday = calendar.mondayOf(from) + 7 * step
      return rangeOf(calendar.isoWeek(monday), calendar.isoDay(monday), calendar.isoDay(monday + 6), rule)
    }
    case "weekend": {
      const isWeekend = calendar.weekdayOf(from) >= 6
      const saturday = calendar.mondayOf(from) + 5 + 7 * (step === -1 && isWeekend ? 0 : step)
      const timex = `${calendar.isoWeek(saturday)}-WE`
      return rangeOf(timex, calendar.isoDay(saturday), calendar.isoDay(saturday + 1), rule)
    }
    case "month": {
      const { year, month } = calendar.addMonths(now.year, now.month, step)
      return monthOf(year, month, rule)
    }
    case "quarter": {
      const { year, month } = calendar.addMonths(now.year, now.month, 3 * step)
      const index = Math.ceil(month / 3)
      const [start, end] = [calendar.isoMonth(year, index * 3 - 2), calendar.isoMonth(year, index * 3)]
      return rangeOf(`${calendar.isoYear(year)}-Q${index}`, start, end, rule)
    }
    case "year":
      return yearOf(now.year + step, rule)
    case "decade":
      return yearsFrom(Math.floor(now.year / 10) * 10 + 10 * step, 10, rule)
    case "century":
      return yearsFrom(Math.floor(now.year / 100) * 100 + 100 * step, 100, rule)
  }
}

const yearsFrom = (first: number, length: number, rule: DateRule): Resolved =>
  rangeOf(String(first / length), calendar.isoYear(first), calendar.isoYear(first + length - 1), rule)

/** "two weeks ago", "a day after": as precise as the unit that counts. */
export function resolveShift(expression: Extract<Expression, { kind: "shift" }>, anchoring: Anchoring): Resolved {
  const { unit, count, sign, origin } = expression
  const rule = ruleOf(origin)
  const base = baseOf(origin, anchoring)
  if (count === null) return unknown(sign < 0 ? "PAST_REF" : "FUTURE_REF", rule)
  if (!base || !Number.isInteger(count)) return { ...unknown(lengthTimex(unit, count), rule), type: "DURATION" }
  const { letter, prefix, factor } = units[unit]
  const steps = sign * count * factor
  if (prefix === "PT") return { ...unknown(lengthTimex(unit, count), rule), type: "DURATION" }
  if (letter === "Y" && anchoring.context?.timex.includes("-Q"))
    return periodAt("quarter", 4 * steps, baseOf("context", anchoring)!.day, "anaphoric_date")
  return settled(steppedBy(letter, steps, base.day, rule), base, grains[letter] ?? "year")
}

const grains: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Q: "quarter" }

/** So many units from a day, as precise as the unit. */
function steppedBy(letter: string, steps: number, from: calendar.DayNumber, rule: DateRule): Resolved {
  switch (letter) {
    case "D":
      return dayOf(from + steps, rule)
    case "W":
      return periodAt("week", steps, from, rule)
    case "M":
      return periodAt("month", steps, from, rule)
    case "Q":
      return periodAt("quarter", steps, from, rule)
    default:
      return periodAt("year", steps, from, rule)
  }
}

/**
 * "China sounded an alert today, a day after the attack": the day of the attack. It counts from the date named in the
 * same sentence; without one, only weeks and longer units are sure enough to count from the publication.
 */
export function resolveApart(expression: Extract<Expression, { kind: "apart" }>, anchoring: Anchoring): Resolved {
  const { unit, count, sign } = expression
  const { letter, prefix, factor } = units[unit]
  const isTold = anchoring.context !== null
  const rule = ruleOf(isTold ? "context" : "published")
  const length = { ...unknown(lengthTimex(unit, count), rule), type: "DURATION" as const }
  const base = baseOf(isTold ? "context" : "published", anchoring)
  if (!base || count === null || !Number.isInteger(count) || prefix === "PT" || (letter === "D" && !isTold))
    return length
  const { value, endValue, precision } = settled(
    steppedBy(letter, sign * count * factor, base.day, rule),
    base,
    grains[letter] ?? "year",
  )
  return { ...length, value, endValue, precision }
}

/** "the past three years": from as many units before the publication up to it. */
export function resolveSpan(expression: Extract<Expression, { kind: "span" }>, anchoring: Anchoring): Resolved {
  const { unit, count, sign } = expression
  const { published } = anchoring
  const { letter, prefix, factor } = units[unit]
  const length = { ...unknown(lengthTimex(unit, count), "relative_date"), type: "DURATION" as const }
  if (published === null || count === null || !Number.isInteger(count) || prefix === "PT") return length
  const far = sign * count * factor
  const ends = spanEnds(letter, far, published)
  const [value, endValue] = sign < 0 ? [ends.far, ends.near] : [ends.near, ends.far]
  return { ...length, value, endValue, precision: "range" }
}

function spanEnds(letter: string, far: number, published: calendar.DayNumber): { far: string; near: string } {
  const now = calendar.calendarDay(published)
  if (letter === "Y") return { far: calendar.isoYear(now.year + far), near: calendar.isoYear(now.year) }
  if (letter === "M" || letter === "Q") {
    const month = calendar.addMonths(now.year, now.month, far * (letter === "Q" ? 3 : 1))
    return { far: calendar.isoMonth(month.year, month.month), near: calendar.isoMonth(now.year, now.month) }
  }
  return { far: calendar.isoDay(published + far * (letter === "W" ? 7 : 1)), near: calendar.isoDay(published) }
}
