/**
 * Lengths of time: "three years", "two-week", "a couple of months", "half an hour", "years"; and what they become beside
 * other words: "two weeks ago", "a day after", "the past three years", "10 years later".
 */
import type { Piece } from "../../pieces.ts"
import { cardinal } from "../../numbers/cardinal.ts"
import { type Guard, lookUp, type Match, type Rule, standsAt, type UnitName } from "../expression.ts"
import { units } from "../lexicon/units.ts"

interface Length {
  readonly next: number
  readonly unit: UnitName
  /** Null for a vague amount: "several years". */
  readonly count: number | null
  /** "years" with nothing before. */
  readonly isBare: boolean
}

/** Words that may stand between an amount and its unit: "two more weeks". */
export const betweenWords: ReadonlySet<string> = new Set([
  "more",
  "full",
  "consecutive",
  "straight",
  "additional",
  "long",
  "whole",
  "other",
  "further",
  "business",
  "working",
  "calendar",
  "successive",
])

/** A length of time that begins at `i`. */
export function lengthAt(found: ReadonlyArray<Piece>, i: number): Length | null {
  if (i >= found.length) return null
  return numbered(found, i) ?? articled(found, i) ?? bare(found, i)
}

/** "three years", "two-week", "several months", "two more weeks", "a couple of years". */
function numbered(found: ReadonlyArray<Piece>, i: number): Length | null {
  const number = cardinal(found, i)
  if (!number) return null
  const amount = found[i]!.lower === "a" && found[i + 1]?.lower === "couple" ? 2 : number.number
  let at = number.next
  while (found[at] && (found[at]!.lower === "-" || betweenWords.has(found[at]!.lower))) at++
  const unit = unitAt(found, at)
  return unit && { next: at + 1, unit, count: amount, isBare: false }
}

/** "a year", "an hour", "half an hour", "another week", "an additional year". */
function articled(found: ReadonlyArray<Piece>, i: number): Length | null {
  const lower = found[i]!.lower
  if (lower === "half" && (found[i + 1]?.lower === "an" || found[i + 1]?.lower === "a")) {
    const unit = unitAt(found, i + 2)
    return unit && { next: i + 3, unit, count: 0.5, isBare: false }
  }
  if (lower !== "a" && lower !== "an" && lower !== "another") return null
  let at = i + 1
  while (found[at] && betweenWords.has(found[at]!.lower)) at++
  const unit = unitAt(found, at)
  if (!unit || units[unit].isPlural) return null
  if (unit === "second" && found[at + 1]?.kind === "word") return null
  const isHalf = standsAt(found, at + 1, "and", "a", "half")
  return { next: isHalf ? at + 4 : at + 1, unit, count: isHalf ? 1.5 : 1, isBare: false }
}

/** "weeks", "years". */
function bare(found: ReadonlyArray<Piece>, i: number): Length | null {
  const unit = unitAt(found, i)
  return unit && units[unit].isPlural ? { next: i + 1, unit, count: null, isBare: true } : null
}

const unitAt = (found: ReadonlyArray<Piece>, i: number): UnitName | null =>
  lookUp(units, found[i]) === undefined ? null : (found[i]!.lower as UnitName)

/** TIMEX3 value of a length: `P3Y`, `PT5H`, `PXM`. */
export function lengthTimex(unit: UnitName, count: number | null): string {
  const { prefix, letter, factor } = units[unit]
  return `${prefix}${count === null ? "X" : count * factor}${letter}`
}

export const duration: Rule = (found, i) => {
  const length = lengthAt(found, i)
  if (!length) return null
  const { unit, count } = length
  if (isShare(found, i, length)) return null
  const apart = length.isBare ? null : apartAfter(found, length.next)
  if (apart) return { next: length.next + 1, expression: { kind: "apart", unit, count, sign: apart } }
  const moved = shiftAfter(found, length.next)
  if (moved)
    return { next: moved.next, expression: { kind: "shift", unit, count, sign: moved.sign, origin: moved.origin } }
  if (isAge(found, length.next)) return null
  const guard = length.isBare ? isBareHere : found[i]!.lower === "a" && count === 1 ? isNoRate : undefined
  const timex = lengthTimex(unit, count)
  return { next: length.next, expression: { kind: "fixed", type: "DURATION", timex }, ...(guard && { guard }) }
}

/** "year-old", "years old". */
function isAge(found: ReadonlyArray<Piece>, next: number): boolean {
  const { lower } = found[found[next]?.lower === "-" ? next + 1 : next] ?? {}
  return lower === "old" || lower === "olds"
}

/** "a day after the attack", "two weeks before the vote"; not "the day before." at the end of a clause. */
function apartAfter(found: ReadonlyArray<Piece>, i: number): -1 | 1 | null {
  const lower = found[i]?.lower
  if (lower !== "after" && lower !== "before") return null
  const isFollowed = found[i + 1] === undefined || found[i + 1]!.kind !== "mark"
  return isFollowed ? (lower === "after" ? -1 : 1) : null
}

/** "a quarter", "three-quarters" of something; "60 Minutes", a name; "$2 million a year", a rate. */
function isShare(found: ReadonlyArray<Piece>, i: number, { unit, count, next }: Length): boolean {
  if (unit === "quarter" && count === 1) return true
  if (unit === "quarters" && found[next - 2]?.lower === "-") return true
  return found[next - 1]!.isCapital && i < next - 1 && !found[i]!.isCapital
}

type Shift = { readonly next: number; readonly sign: -1 | 1; readonly origin: "published" | "context" }

/** "ago", "earlier", "later", "before", "after", "from now". */
function shiftAfter(found: ReadonlyArray<Piece>, i: number): Shift | null {
  const at = standsAt(found, i, "or", "so") ? i + 2 : i
  switch (found[at]?.lower) {
    case "ago":
      return { next: at + 1, sign: -1, origin: "published" }
    case "earlier":
    case "previously":
      return { next: at + 1, sign: -1, origin: "context" }
    case "later":
    case "afterward":
    case "afterwards":
      return { next: at + 1, sign: 1, origin: "context" }
    case "from":
      return found[at + 1]?.lower === "now" ? { next: at + 2, sign: 1, origin: "published" } : null
    case "hence":
      return { next: at + 1, sign: 1, origin: "published" }
    default:
      return null
  }
}

/** "700 seats a week", "8.5% a year", "twice a day". */
const isNoRate: Guard = (found, first) => {
  const before = found[first - 1]
  if (before === undefined || before.kind === "digits" || before.lower === "%") return false
  if (before.kind === "mark") return true
  return !rateWords.has(before.lower) && !(before.lower.endsWith("s") && !notPlural.has(before.lower))
}
const rateWords: ReadonlySet<string> = new Set([
  "million",
  "billion",
  "thousand",
  "hundred",
  "once",
  "twice",
  "percent",
  "people",
  "cent",
  "barrel",
])
const notPlural: ReadonlySet<string> = new Set([
  "was",
  "is",
  "has",
  "this",
  "as",
  "its",
  "takes",
  "lasts",
  "perhaps",
  "less",
])

/** "days" is a length in "for days"; in "school days" it is not. */
const isBareHere: Guard = (found, first) => {
  const before = found[first - 1]
  if (before === undefined || found[first]!.isCapital) return false
  return before.kind === "word" && bareLeads.has(before.lower)
}
const bareLeads: ReadonlySet<string> = new Set([
  "for",
  "in",
  "within",
  "over",
  "after",
  "of",
  "many",
  "took",
  "take",
  "takes",
  "last",
  "lasted",
  "lasting",
  "or",
  "and",
  "the",
  "spent",
  "spend",
  "than",
  "through",
])

/** "the past three years", "the next two weeks", "recent months", "the first nine months". */
export const span: Rule = (found, i) => {
  const start = found[i]!.lower === "the" ? i + 1 : i
  const word = found[start]?.lower ?? ""
  const sign = spanSigns[word]
  if (sign === undefined) return null
  const few = found[start + 1]?.lower === "few" ? start + 2 : null
  const length = few !== null ? bare(found, few) : lengthAt(found, start + 1)
  if (!length) return null
  const { unit, count } = length
  if (sign !== 0) return { next: length.next, expression: { kind: "span", unit, count, sign } }
  return {
    next: length.next,
    expression: { kind: "fixed", type: "DURATION", timex: lengthTimex(unit, count) },
  } satisfies Match
}

const spanSigns: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  following: 1,
  first: 0,
  final: 0,
  latest: 0,
  initial: 0,
}

/** "the three years", "the nine months". */
export const definiteLength: Rule = (found, i) => {
  if (found[i]!.lower !== "the") return null
  const length = numbered(found, i + 1)
  if (!length || isAge(found, length.next) || found[length.next - 2]!.lower === "-") return null
  return (
    length && {
      next: length.next,
      expression: { kind: "fixed", type: "DURATION", timex: lengthTimex(length.unit, length.count) },
    }
  )
}
