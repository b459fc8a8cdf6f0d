/**
 * A date with words before it that place it within a period, or a time beside it: "early Friday", "late last week",
 * "the end of 1990", "mid-November", "earlier this month", "9 a.m. GMT Sunday", "the morning of March 1".
 */
import type { Piece } from "../../pieces.ts"
import { lookUp, type Match, type Rule, standsAt } from "../expression.ts"
import { dayParts } from "../lexicon/day-parts.ts"
import { clock } from "./time-of-day.ts"

const modifiers: ReadonlySet<string> = new Set(["early", "late", "mid", "earlier", "later", "sometime"])
const parts: ReadonlySet<string> = new Set(["end", "beginning", "start", "middle"])

/** Makes the rule; `dateAt` reads the date that follows the words. */
export const modified =
  (dateAt: Rule): Rule =>
  (found, i) => {
    const next = modifierEnd(found, i)
    if (next !== null) return next < found.length ? dateAfter(found, next, dateAt) : null
    return timeBeforeDay(found, i, dateAt)
  }

/** "early", "the late", "mid-", "the end of". */
function modifierEnd(found: ReadonlyArray<Piece>, i: number): number | null {
  const at = found[i]!.lower === "the" ? i + 1 : i
  const lower = found[at]?.lower ?? ""
  if (modifiers.has(lower)) return found[at + 1]?.lower === "-" ? at + 2 : at + 1
  return at > i && parts.has(lower) && found[at + 1]?.lower === "of" ? at + 2 : null
}

/** Only what a date is without the words before: "early" in "early detection" stands before none. */
function dateAfter(found: ReadonlyArray<Piece>, next: number, dateAt: Rule): Match | null {
  const date = dateAt(found, next)
  if (!date) return null
  const { kind } = date.expression
  if (kind === "fixed" || kind === "shift" || kind === "span") return null
  const { guard: _, ...sure } = date
  return kind === "calendar" || kind === "year" ? sure : date
}

/** "7:15 a.m. (0415 GMT) Monday": the same time in another zone. */
function afterBrackets(found: ReadonlyArray<Piece>, i: number): number {
  if (found[i]?.lower !== "(") return i
  const inner = clock(found, i + 1)
  return inner && found[inner.next]?.lower === ")" ? inner.next + 1 : i
}

/** "9 a.m. GMT Sunday", "noon on Saturday", "the morning of March 1", "morning yesterday". */
function timeBeforeDay(found: ReadonlyArray<Piece>, i: number, dateAt: Rule): Match | null {
  const at = found[i]!.lower === "the" ? i + 1 : i
  const part = lookUp<string>(dayParts, found[at])
  const time = part === undefined ? clock(found, i) : { next: at + 1, time: part }
  if (!time) return null
  let next = afterBrackets(found, time.next)
  if (found[next]?.lower === "," || standsAt(found, next, "on") || standsAt(found, next, "of")) next++
  if (next >= found.length) return null
  const date = dateAt(found, next)
  if (!date || date.expression.time !== undefined) return null
  const { kind } = date.expression
  const isDay =
    kind === "weekday" ||
    (kind === "calendar" && date.expression.day !== null) ||
    (kind === "period" && date.expression.period === "day")
  return isDay ? { next: date.next, expression: { ...date.expression, time: time.time } } : null
}
