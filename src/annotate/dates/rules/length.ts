/** Amounts of units of time: "three years", "two-week", "a couple of months", "half an hour", "years". */
import { isKeyOf } from "../../../../schema/keys-of.ts"
import type { Piece } from "../../pieces.ts"
import { cardinal } from "../../numbers/cardinal.ts"
import { standsAt, type UnitName } from "../expression.ts"
import { betweenWords } from "../lexicon/length-words.ts"
import { units } from "../lexicon/units.ts"

export interface Length {
  readonly next: number
  readonly unit: UnitName
  /** Null for a vague amount: "several years". */
  readonly count: number | null
  /** "years" with nothing before. */
  readonly isBare: boolean
}

const between: ReadonlySet<string> = new Set(betweenWords)

/** A length of time that begins at `i`. */
export function lengthAt(found: ReadonlyArray<Piece>, i: number): Length | null {
  if (i >= found.length) return null
  return numbered(found, i) ?? articled(found, i) ?? bare(found, i)
}

/** "three years", "two-week", "several months", "two more weeks", "a couple of years". */
export function numbered(found: ReadonlyArray<Piece>, i: number): Length | null {
  const number = cardinal(found, i)
  if (!number) return null
  const amount = found[i]!.lower === "a" && found[i + 1]?.lower === "couple" ? 2 : number.number
  let at = number.next
  while (at < number.next + 3 && (found[at]?.lower === "-" || between.has(found[at]?.lower ?? ""))) at++
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
  while (at < i + 3 && between.has(found[at]?.lower ?? "")) at++
  const unit = unitAt(found, at)
  if (!unit || units[unit].isPlural) return null
  if (unit === "second" && found[at + 1]?.kind === "word") return null
  const isHalf = standsAt(found, at + 1, "and", "a", "half")
  return { next: isHalf ? at + 4 : at + 1, unit, count: isHalf ? 1.5 : 1, isBare: false }
}

/** "weeks", "years". */
export function bare(found: ReadonlyArray<Piece>, i: number): Length | null {
  const unit = unitAt(found, i)
  return unit && units[unit].isPlural ? { next: i + 1, unit, count: null, isBare: true } : null
}

/** The unit that the piece names; null when it names none. */
export function unitAt(found: ReadonlyArray<Piece>, i: number): UnitName | null {
  const piece = found[i]
  return piece?.kind === "word" && isKeyOf(units, piece.lower) ? piece.lower : null
}

/** TIMEX3 value of a length: `P3Y`, `PT5H`, `PXM`. */
export function lengthTimex(unit: UnitName, count: number | null): string {
  const { prefix, letter, factor } = units[unit]
  return `${prefix}${count === null ? "X" : count * factor}${letter}`
}

/** "year-old", "years old". */
export function isAge(found: ReadonlyArray<Piece>, next: number): boolean {
  const { lower } = found[found[next]?.lower === "-" ? next + 1 : next] ?? {}
  return lower === "old" || lower === "olds"
}
