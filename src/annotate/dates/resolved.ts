/** A resolved date expression, what it was counted from, and the ways to make one. */
import { DATE } from "../../../schema/iso-date.ts"
import type { DateMention } from "../annotated-article.ts"
import * as calendar from "./calendar.ts"
import type { Direction } from "./direction.ts"

/** What an expression counts from. */
export interface Anchoring {
  /** Day of publication. */
  readonly published: calendar.DayNumber | null
  /** The date that an anaphoric expression counts from. */
  readonly context: Resolved | null
  /** Where a date without a year, or a weekday, may lie on both sides of the publication: which side the words mean. */
  readonly direction: Direction
}

export type Resolved = Pick<DateMention, "type" | "timex" | "value" | "endValue" | "precision" | "rule">

/** How the value follows. */
export type DateRule = Resolved["rule"]

/** A mention without a calendar date. */
export const unknown = (timex: string, rule: DateRule): Resolved => ({
  type: "DATE",
  timex,
  value: null,
  endValue: null,
  precision: "unknown",
  rule,
})

export const dayOf = (day: calendar.DayNumber, rule: DateRule): Resolved => point(calendar.isoDay(day), "day", rule)
export const monthOf = (year: number, month: number, rule: DateRule): Resolved =>
  point(calendar.isoMonth(year, month), "month", rule)
export const yearOf = (year: number, rule: DateRule): Resolved => point(calendar.isoYear(year), "year", rule)

/** Of years that four digits cannot write, before 0 or after 9999, nothing is said. */
function point(value: string, precision: "day" | "month" | "year", rule: DateRule): Resolved {
  if (!DATE.test(value)) return unknown("XXXX", rule)
  return { type: "DATE", timex: value, value, endValue: null, precision, rule }
}

/** From one date to another, both as the tables write them. */
export function rangeOf(timex: string, value: string, endValue: string, rule: DateRule): Resolved {
  if (!DATE.test(value) || !DATE.test(endValue)) return unknown("XXXX", rule)
  return { type: "DATE", timex, value, endValue, precision: "range", rule }
}
