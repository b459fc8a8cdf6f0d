/** Dates in digits: "2014-06-07 09:21", "27-07-2016", "08/07/1998", "15.04.2017", "9/11". */
import type { Piece } from "../../pieces.ts"
import { isDay } from "../calendar.ts"
import type { Match, Rule } from "../expression.ts"
import { centuryOf } from "./calendar-date.ts"
import { clock } from "./time-of-day.ts"

/** Read month first, as American papers write it, unless that gives no day of the calendar. */
export const numericDate: Rule = (found, i) => {
  const first = found[i]!
  if (first.kind !== "digits") return null
  if (isNineEleven(found, i))
    return { next: i + 3, expression: { kind: "calendar", month: 9, day: 11, year: 2001, step: null, yearStep: null } }
  const parts = split(found, i)
  if (!parts) return null
  const [a, b, c] = parts.values
  const day = a.length === 4 ? ymd(a, b, c) : (mdy(a, b, c, parts.separator) ?? mdy(b, a, c, parts.separator))
  if (!day) return null
  const time = clock(found, parts.next)
  const isSameLine = time !== null && found[parts.next]!.kind === "digits"
  const expression: Match["expression"] = { kind: "calendar", ...day, step: null, yearStep: null }
  return isSameLine
    ? { next: time.next, expression: { ...expression, time: time.time } }
    : { next: parts.next, expression }
}

const isNineEleven = (found: ReadonlyArray<Piece>, i: number): boolean =>
  found[i]!.lower === "9" &&
  found[i + 1]?.lower === "/" &&
  found[i + 2]?.lower === "11" &&
  found[i + 1]!.isGlued &&
  found[i + 2]!.isGlued &&
  found[i + 3]?.lower !== "/"

interface Parts {
  readonly values: readonly [string, string, string]
  readonly separator: string
  readonly next: number
}

/** Three numbers with the same mark between; a piece of digits may hold two of them ("04.2017"). */
function split(found: ReadonlyArray<Piece>, i: number): Parts | null {
  const texts: Array<string> = []
  let separator: string | undefined
  let at = i
  for (; at < found.length && texts.length < 3; at++) {
    const piece = found[at]!
    if (at > i && !piece.isGlued) break
    if (piece.kind === "digits") {
      if (piece.lower.includes(",")) return null
      const inner = piece.lower.split(".")
      if (inner.length > 1) separator ??= "."
      texts.push(...inner)
      continue
    }
    if (piece.lower !== "-" && piece.lower !== "/" && piece.lower !== ".") break
    if (separator !== undefined && piece.lower !== separator) return null
    separator = piece.lower
  }
  const [a, b, c] = texts
  if (texts.length !== 3 || a === undefined || b === undefined || c === undefined || separator === undefined)
    return null
  if (a.length > 4 || b.length > 2 || c.length > 4) return null
  return { values: [a, b, c], separator, next: at }
}

type Day = { readonly year: number; readonly month: number; readonly day: number }

function ymd(year: string, month: string, day: string): Day | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return day.length <= 2 && isNewsYear(date.year) && isDay(date.year, date.month, date.day) ? date : null
}

function mdy(month: string, day: string, year: string, separator: string): Day | null {
  if (month.length > 2 || day.length > 2 || (year.length !== 4 && (year.length !== 2 || separator === "."))) return null
  const full = year.length === 2 ? centuryOf(Number(year)) : Number(year)
  const date = { year: full, month: Number(month), day: Number(day) }
  return isNewsYear(full) && isDay(full, date.month, date.day) ? date : null
}

const isNewsYear = (year: number): boolean => year >= 1000 && year < 2100
