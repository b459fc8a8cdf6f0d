/**
 * Cardinal numbers: "29", "1,200", "2.5 million", "twenty-nine", "a hundred and five", "two dozen", "half a million",
 * and vague amounts: "dozens", "tens of thousands", "several hundred", "a few".
 */
import { isKeyOf } from "../../../schema/keys-of.ts"
import type { Piece } from "../pieces.ts"
import { scales, small, tens } from "./lexicon/numerals.ts"
import { type VagueAmount, vagueAmounts } from "./lexicon/vague-amounts.ts"

export interface Cardinal {
  /** Index of the piece after it. */
  readonly next: number
  /** Null for a vague amount. */
  readonly number: number | null
  readonly low: number | null
  readonly high: number | null
  /** Written in digits, at least at the start. */
  readonly isDigits: boolean
}

/** Reads the cardinal that begins at piece `i`, the longest one; null where none does. */
export function cardinal(found: ReadonlyArray<Piece>, i: number): Cardinal | null {
  const piece = found[i]
  if (!piece) return null
  if (piece.kind === "digits") return digits(found, i)
  if (piece.kind !== "word") return null
  return vague(found, i) ?? half(found, i) ?? words(found, i)
}

/** The value of a piece of digits. */
const valueOfDigits = (piece: Piece): number => Number(piece.lower.replaceAll(",", ""))

const exactly = (number: number, next: number, isDigits: boolean): Cardinal => ({
  next,
  number,
  low: null,
  high: null,
  isDigits,
})

function digits(found: ReadonlyArray<Piece>, i: number): Cardinal {
  let value = valueOfDigits(found[i]!)
  let next = i + 1
  const fraction = simpleFraction(found, next)
  if (fraction) {
    value += fraction.value
    next = fraction.next
  }
  const scaled = scalesAfter(found, next)
  return exactly(round(value * scaled.factor), scaled.next, true)
}

/** "2 1/2". */
function simpleFraction(found: ReadonlyArray<Piece>, i: number): { value: number; next: number } | null {
  const [over, slash, under] = [found[i], found[i + 1], found[i + 2]]
  if (over?.kind !== "digits" || over.isGlued || slash?.lower !== "/" || !slash.isGlued) return null
  if (under?.kind !== "digits" || !under.isGlued) return null
  const [a, b] = [valueOfDigits(over), valueOfDigits(under)]
  return a < b && b <= 10 ? { value: a / b, next: i + 3 } : null
}

/** "million", "dozen", "hundred thousand" after a number, perhaps after a hyphen. */
function scalesAfter(found: ReadonlyArray<Piece>, from: number): { factor: number; next: number } {
  let factor = 1
  let next = from
  // Two at most: "hundred thousand".
  for (let k = 0; k < 2; k++) {
    const at = found[next]?.lower === "-" && found[next]?.isGlued && found[next + 1]?.isGlued ? next + 1 : next
    const scale = scaleOf(found[at])
    if (scale === null) break
    factor *= scale
    next = at + 1
  }
  return { factor, next }
}

const scaleOf = (piece: Piece | undefined): number | null =>
  piece?.kind === "word" && isKeyOf(scales, piece.lower) ? scales[piece.lower] : null
const smallOf = (piece: Piece | undefined): number | null =>
  piece?.kind === "word" && isKeyOf(small, piece.lower) ? small[piece.lower] : null
const tensOf = (piece: Piece | undefined): number | null =>
  piece?.kind === "word" && isKeyOf(tens, piece.lower) ? tens[piece.lower] : null

/** "half a dozen", "half a million". */
function half(found: ReadonlyArray<Piece>, i: number): Cardinal | null {
  if (found[i]!.lower !== "half") return null
  const scale = found[i + 1]?.lower === "a" ? scaleOf(found[i + 2]) : null
  return scale === null ? null : exactly(scale / 2, i + 3, false)
}

/** Numerals in words: "a hundred and five", "twenty-nine", "two and a half million". */
function words(found: ReadonlyArray<Piece>, i: number): Cardinal | null {
  let total = 0
  let group = 0
  let next = i
  let isOpen = true
  /** Scales go down: thousands follow millions. */
  let ceiling = Infinity
  if (found[i]!.lower === "a" || found[i]!.lower === "an") {
    if (scaleOf(found[i + 1]) === null) return null
    group = 1
    next = i + 1
    isOpen = false
  }
  for (;;) {
    const at = next > i ? joint(found, next) : next
    const below = isOpen ? belowHundred(found, at) : null
    if (below) {
      group += below.value
      next = below.next
      isOpen = false
      if (group < 10 && isAndAHalf(found, next)) {
        group += 0.5
        next += 3
      }
      continue
    }
    const glued = found[next]?.lower === "-" && found[next]?.isGlued ? next + 1 : next
    const scale = next > i ? scaleOf(found[glued]) : null
    if (scale === null || group === 0) break
    if (scale >= 1000 ? scale >= ceiling : group >= 100) break
    if (scale >= 1000) {
      total += group * scale
      group = 0
      ceiling = scale
    } else group *= scale
    next = glued + 1
    isOpen = true
  }
  return next > i ? exactly(round(total + group), next, false) : null
}

/** "and" within a number: "a hundred and five". */
const joint = (found: ReadonlyArray<Piece>, i: number): number =>
  found[i]?.lower === "and" && scaleOf(found[i - 1]) !== null ? i + 1 : i

const isAndAHalf = (found: ReadonlyArray<Piece>, i: number): boolean =>
  found[i]?.lower === "and" && found[i + 1]?.lower === "a" && found[i + 2]?.lower === "half"

function belowHundred(found: ReadonlyArray<Piece>, i: number): { value: number; next: number } | null {
  const unit = smallOf(found[i])
  if (unit !== null) return { value: unit, next: i + 1 }
  const ten = tensOf(found[i])
  if (ten === null) return null
  const at = found[i + 1]?.lower === "-" ? i + 2 : i + 1
  const rest = smallOf(found[at])
  return rest !== null && rest > 0 && rest < 10 ? { value: ten + rest, next: at + 1 } : { value: ten, next: i + 1 }
}

/** Vague amounts, with the scale word that may follow: "several hundred", "a few dozen". */
function vague(found: ReadonlyArray<Piece>, i: number): Cardinal | null {
  const start = vagueStart(found, i)
  if (!start) return null
  const { low, high } = vagueAmounts[start.amount]
  const scaled = start.amount === "several" || start.amount === "few" || start.amount === "couple"
  const { factor, next } = scaled ? scalesAfter(found, start.next) : { factor: 1, next: start.next }
  const of = factor === 1 && found[next]?.lower === "of" && start.takesOf ? next + 1 : next
  return {
    next: of,
    number: null,
    low: low * factor,
    high: high === null ? null : high * factor + factor - 1,
    isDigits: false,
  }
}

interface VagueStart {
  readonly amount: VagueAmount
  readonly next: number
  /** "a number of": the of belongs to the amount. */
  readonly takesOf: boolean
}

function vagueStart(found: ReadonlyArray<Piece>, i: number): VagueStart | null {
  const word = found[i]!.lower
  const [second, third] = [found[i + 1]?.lower ?? "", found[i + 2]?.lower ?? ""]
  const plain = (amount: VagueAmount, next: number): VagueStart => ({ amount, next, takesOf: false })
  switch (word) {
    case "tens":
    case "hundreds":
      if (second === "of" && (third === "thousands" || third === "millions")) return plain(`${word} of ${third}`, i + 3)
      return word === "hundreds" || second === "of" ? plain(word, i + 1) : null
    case "dozens":
    case "scores":
    case "thousands":
    case "millions":
    case "billions":
    case "several":
    case "many":
    case "multiple":
    case "some":
      return plain(word, i + 1)
    case "numerous":
      return plain("many", i + 1)
    case "a":
      if (second === "few") return plain("few", i + 2)
      if (second === "handful" && third === "of") return { amount: "few", next: i + 2, takesOf: true }
      if (second === "number" && third === "of") return { amount: "a number", next: i + 2, takesOf: true }
      if (second === "couple" && (third === "of" || scaleOf(found[i + 2]) !== null))
        return { amount: "couple", next: i + 2, takesOf: true }
      return null
    default:
      return null
  }
}

/** Binary fractions of decimal numbers: 1.1 million is 1100000, not 1100000.0000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
