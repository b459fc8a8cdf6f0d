/** Periods by their distance: "last year", "this month", "next week", "that year", "the weekend", "last spring". */
import type { Piece } from "../../pieces.ts"
import { type Expression, lookUp, type Match, type Origin, type Period, type Rule } from "../expression.ts"
import { seasons } from "../lexicon/calendar-names.ts"

const steps: Readonly<Record<string, { step: -1 | 0 | 1; origin: Origin }>> = {
  last: { step: -1, origin: "published" },
  this: { step: 0, origin: "published" },
  current: { step: 0, origin: "published" },
  next: { step: 1, origin: "published" },
  coming: { step: 1, origin: "published" },
  past: { step: -1, origin: "published" },
  previous: { step: -1, origin: "context" },
  following: { step: 1, origin: "context" },
  same: { step: 0, origin: "context" },
  that: { step: 0, origin: "context" },
}

const periods: Readonly<Record<string, Period>> = {
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
}

export const relativePeriod: Rule = (found, i) => {
  const lead = leadAt(found, i)
  if (!lead) return null
  const period = lookUp(periods, found[lead.next])
  if (period !== undefined)
    return { next: lead.next + 1, expression: { kind: "period", period, step: lead.step, origin: lead.origin } }
  const season = lookUp<string>(seasons, found[lead.next])
  if (season === undefined || lead.origin === "context") return null
  return { next: lead.next + 1, expression: { kind: "season", season, year: null, step: lead.step } }
}

interface Lead {
  readonly next: number
  readonly step: -1 | 0 | 1
  readonly origin: Origin
}

/** "this past", "that same". */
const seconds: Readonly<Record<string, ReadonlyArray<string>>> = {
  this: ["past", "coming", "current", "same"],
  that: ["same"],
}

/** "last", "the past", "this same", "this past". */
function leadAt(found: ReadonlyArray<Piece>, i: number): Lead | null {
  let next = found[i]!.lower === "the" ? i + 1 : i
  let lead = lookUp(steps, found[next])
  if (!lead) return null
  const first = found[next++]!.lower
  const second = first === "this" || first === "that" ? lookUp(steps, found[next]) : undefined
  if (second && seconds[first]!.includes(found[next]!.lower)) {
    lead = second
    next++
  }
  // "the next week" counts from the day told of, "next week" from today.
  const isTold = found[i]!.lower === "the" && found[i + 1]?.lower === "next"
  return { next, step: lead.step, origin: isTold ? "context" : lead.origin }
}

/** "the weekend", "the year": the one that the article is in, or just after. */
export const definitePeriod: Rule = (found, i) => {
  if (found[i]!.lower !== "the") return null
  const known = lookUp(definite, found[i + 1])
  return known ? ({ next: i + 2, expression: known } satisfies Match) : null
}

const definite: Readonly<Record<string, Expression>> = {
  weekend: { kind: "period", period: "weekend", step: -1, origin: "published" },
}
