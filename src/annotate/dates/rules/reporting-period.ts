/**
 * Periods as reports of business and the state name them: "the quarter", "the latest quarter", "the year-ago period",
 * "the year-earlier third quarter", "the year", "the full year", "year-end". A quarter that has no number is the last one
 * completed.
 */
import type { Piece } from "../../pieces.ts"
import { type Expression, type Guard, lookUp, type Match, type Rule } from "../expression.ts"

const indexes: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

const thisYear: Expression = { kind: "period", period: "year", step: 0, origin: "published" }
const latestQuarter: Expression = { kind: "period", period: "quarter", step: -1, origin: "published" }
const yearAgoQuarter: Expression = { kind: "period", period: "quarter", step: -5, origin: "published" }

export const reportingPeriod: Rule = (found, i) => {
  const at = found[i]!.lower === "the" ? i + 1 : i
  return yearAgo(found, at) ?? (at > i ? definite(found, at) : yearEnd(found, at))
}

/** "year-ago quarter", "year-earlier period", "year-ago results". */
function yearAgo(found: ReadonlyArray<Piece>, i: number): Match | null {
  if (found[i]?.lower !== "year" || found[i + 1]?.lower !== "-") return null
  const word = found[i + 2]?.lower
  if (word !== "ago" && word !== "earlier") return null
  const index = lookUp(indexes, found[i + 3])
  if (index !== undefined && found[i + 4]?.lower === "quarter")
    return { next: i + 5, expression: { kind: "quarter", part: "Q", index, year: null, yearStep: -1 } }
  return { next: isPeriod(found[i + 3]) ? i + 4 : i + 3, expression: yearAgoQuarter }
}

/** After "the": "quarter", "latest quarter", "year", "full year". */
function definite(found: ReadonlyArray<Piece>, i: number): Match | null {
  const lower = found[i]?.lower
  if (lower === "quarter") return { next: i + 1, expression: latestQuarter, guard: isLed }
  if (lower === "latest" && isPeriod(found[i + 1])) return { next: i + 2, expression: latestQuarter }
  const year = lower === "full" || lower === "fiscal" ? i + 1 : i
  if (found[year]?.lower !== "year" || found[year + 1]?.lower === "-") return null
  const next = year + 1
  // "the year ended March 31" is a length of time.
  if (found[next]?.lower === "ended" || found[next]?.lower === "ending")
    return { next: next + 1, expression: { kind: "fixed", type: "DURATION", timex: "P1Y" } }
  return { next, expression: thisYear, guard: isLed }
}

/** "year-end", "year's end". */
function yearEnd(found: ReadonlyArray<Piece>, i: number): Match | null {
  if (found[i]?.lower !== "year") return null
  const end = found[i + 1]?.lower === "'" ? i + 3 : found[i + 1]?.lower === "-" ? i + 2 : i + 1
  return found[end]?.lower === "end" ? { next: end + 1, expression: thisYear } : null
}

const isPeriod = (piece: Piece | undefined): boolean => piece?.lower === "quarter" || piece?.lower === "period"

/** "the year" of a report is "for the year", "during the quarter"; "the quarter" of a town is not. */
const isLed: Guard = (found, first) => leads.has(found[first - 1]?.lower ?? "")
const leads: ReadonlySet<string> = new Set(["in", "for", "of", "during", "by", "throughout", "over", "through"])
