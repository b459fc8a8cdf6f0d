/**
 * Date expressions resolved: what the words say, the day of publication and the date named before give a TIMEX3 value and
 * the calendar date of the tables.
 */
import * as calendar from "./calendar.ts"
import type { Direction } from "./direction.ts"
import type { Expression } from "./expression.ts"
import { type Anchoring, dayOf, monthOf, rangeOf, type Resolved, unknown, yearOf } from "./resolved.ts"
import { resolveApart, resolvePeriod, resolveShift, resolveSpan } from "./resolve-period.ts"
import { holidayIn, resolveSeason } from "./resolve-named.ts"

/** Resolves an expression; `value` is null where what it counts from is not known. */
export function resolve(expression: Expression, anchoring: Anchoring): Resolved {
  const resolved = resolveKind(expression, anchoring)
  return expression.time === undefined ? resolved : withTime(resolved, expression.time)
}

function resolveKind(expression: Expression, anchoring: Anchoring): Resolved {
  const { published } = anchoring
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, anchoring)
    case "year":
      return yearOf(expression.year, "stated_date")
    case "years":
      return resolveYears(expression.prefix)
    case "weekday":
      return published === null
        ? unknown("XXXX-WXX", "relative_date")
        : resolveWeekday(expression, published, anchoring)
    case "period":
      return resolvePeriod(expression, anchoring)
    case "shift":
      return resolveShift(expression, anchoring)
    case "apart":
      return resolveApart(expression, anchoring)
    case "span":
      return resolveSpan(expression, anchoring)
    case "quarter":
      return resolveQuarter(expression, published)
    case "season":
      return resolveSeason(expression, published)
    case "holiday": {
      if (expression.year !== null) return dayOf(holidayIn(expression.date, expression.year), "stated_date")
      if (published === null) return unknown("XXXX-XX-XX", "relative_date")
      const near = (year: number): calendar.DayNumber => holidayIn(expression.date, year)
      const step = expression.step ?? (isAhead(near, published, anchoring.direction) ? 1 : -1)
      return dayOf(nearest(near, published, step), "relative_date")
    }
    case "time":
      return resolveTime(expression, anchoring)
    case "fixed":
      return { ...unknown(expression.timex, "stated_date"), type: expression.type }
  }
}

/** Is the next occurrence of a yearly day the one that is meant? */
function isAhead(inYear: (year: number) => number, published: calendar.DayNumber, direction: Direction): boolean {
  const ahead = nearest(inYear, published, 1) - published
  return direction === "future" ? ahead <= FAR : direction === "near" && ahead <= NEAR
}

/** The occurrence of a yearly day: the last one not after the publication, or the next. */
function nearest(
  inYear: (year: number) => calendar.DayNumber,
  published: calendar.DayNumber,
  step: -1 | 0 | 1,
): number {
  const { year } = calendar.calendarDay(published)
  if (step === 0) return inYear(year)
  if (step === 1) return inYear(year) >= published ? inYear(year) : inYear(year + 1)
  return inYear(year) <= published ? inYear(year) : inYear(year - 1)
}

function resolveCalendar(expression: Extract<Expression, { kind: "calendar" }>, anchoring: Anchoring): Resolved {
  const first = resolveFirstDay(expression, anchoring)
  if (expression.endDay === undefined || first.value === null) return first
  const last = resolveFirstDay({ ...expression, day: expression.endDay }, anchoring)
  if (last.value === null || last.value.slice(0, 7) !== first.value.slice(0, 7)) return first
  return rangeOf(first.timex, first.value, last.value, first.rule)
}

function resolveFirstDay(expression: Extract<Expression, { kind: "calendar" }>, anchoring: Anchoring): Resolved {
  const { month, day, year } = expression
  if (year !== null) {
    if (day === null) return monthOf(year, month, "stated_date")
    if (!calendar.isDay(year, month, day)) return unknown(calendar.isoMonth(year, month), "stated_date")
    return dayOf(calendar.dayNumber(year, month, day), "stated_date")
  }
  const { published } = anchoring
  if (published === null) {
    const [mm, dd] = [month, day ?? 0].map((part) => String(part).padStart(2, "0"))
    return unknown(day === null ? `XXXX-${mm}` : `XXXX-${mm}-${dd}`, "relative_date")
  }
  const inYear = yearOfDate(expression, published, anchoring.direction)
  if (day === null) return monthOf(inYear, month, "relative_date")
  return calendar.isDay(inYear, month, day)
    ? dayOf(calendar.dayNumber(inYear, month, day), "relative_date")
    : unknown("XXXX-02-29", "relative_date")
}

/** Days ahead within which a date without a year is one to come: papers are dated a day before or after the day they tell of. */
const AT_ONCE = 2
/** Days ahead within which such a date is one to come when no tense says so: newspapers give the year of one far off. */
const NEAR = 92
/** Days ahead within which a tense to come is believed: "the August 7 blasts" will not be those of next year. */
const FAR = 240

/** The year of a month or day without one. */
function yearOfDate(
  { month, day, step, yearStep, weekday }: Extract<Expression, { kind: "calendar" }>,
  published: calendar.DayNumber,
  direction: Direction,
): number {
  const now = calendar.calendarDay(published)
  if (yearStep !== null) return now.year + yearStep
  if (step === 0) return now.year
  const order = month !== now.month ? month - now.month : day === null ? 0 : day - now.day
  // "last July" in July is a year ago; "July" in July is this one.
  if (step === -1) return order >= 0 ? now.year - 1 : now.year
  if (step === 1) return order <= 0 ? now.year + 1 : now.year
  if (order === 0) return now.year
  const [last, next] = order < 0 ? [now.year, now.year + 1] : [now.year - 1, now.year]
  if (weekday != null && day !== null) {
    const onWeekday = [last, next].filter(
      (year) => calendar.weekdayOf(calendar.dayNumber(year, month, day)) === weekday,
    )
    if (onWeekday.length === 1) return onWeekday[0]!
  }
  const ahead = calendar.dayNumber(next, month, day ?? 1) - published
  const isNear = ahead <= NEAR && (day !== null || next === now.year)
  const isAhead =
    direction === "future" ? ahead <= FAR : direction === "near" ? isNear : ahead <= AT_ONCE && day !== null
  return isAhead ? next : last
}

function resolveYears(prefix: string): Resolved {
  const first = prefix.padEnd(4, "0")
  const last = prefix.padEnd(4, "9")
  return rangeOf(prefix, first, last, "stated_date")
}

function resolveWeekday(
  { weekday, step, weekStep }: Extract<Expression, { kind: "weekday" }>,
  published: calendar.DayNumber,
  { direction }: Anchoring,
): Resolved {
  if (weekStep !== null) return dayOf(calendar.mondayOf(published) + 7 * weekStep + weekday - 1, "relative_date")
  if (step === 0) return dayOf(calendar.mondayOf(published) + weekday - 1, "relative_date")
  const back = (calendar.weekdayOf(published) - weekday + 7) % 7
  const isAhead = step === 1 || (step !== -1 && direction === "future")
  if (isAhead) return dayOf(published + (back === 0 && step !== 1 ? 0 : 7 - back), "relative_date")
  return dayOf(published - (back === 0 && step === -1 ? 7 : back), "relative_date")
}

function resolveQuarter(
  { part, index, year, yearStep }: Extract<Expression, { kind: "quarter" }>,
  published: calendar.DayNumber | null,
): Resolved {
  if (year === null && published === null) return unknown(`XXXX-${part}${index}`, "relative_date")
  const now = published === null ? null : calendar.calendarDay(published)
  const length = part === "Q" ? 3 : 6
  const first = (index - 1) * length + 1
  const behind = now !== null && yearStep === null && year === null && first > now.month ? -1 : 0
  const inYear = year ?? now!.year + (yearStep ?? behind)
  const [start, end] = [calendar.isoMonth(inYear, first), calendar.isoMonth(inYear, first + length - 1)]
  return rangeOf(
    `${calendar.isoYear(inYear)}-${part}${index}`,
    start,
    end,
    year === null ? "relative_date" : "stated_date",
  )
}

/** "10 a.m.", "this morning": on the day of publication, or on the day told of. */
function resolveTime(
  { onPublished }: Extract<Expression, { kind: "time" }>,
  { published, context }: Anchoring,
): Resolved {
  if (onPublished)
    return published === null ? unknown("XXXX-XX-XX", "relative_date") : dayOf(published, "relative_date")
  if (context?.precision === "day") return { ...context, type: "TIME", timex: context.value!, rule: "anaphoric_date" }
  const day = published === null ? "XXXX-XX-XX" : calendar.isoDay(published)
  return unknown(day, "anaphoric_date")
}

/** The time of day attaches to the day. */
function withTime(resolved: Resolved, time: string): Resolved {
  return { ...resolved, type: "TIME", timex: `${resolved.timex.split("T")[0]}${time}` }
}
