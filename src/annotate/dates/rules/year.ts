/** Years: "2011", "fiscal 1989", "nineteen ninety-one"; several: "2006-2010", "the 1990s", "the '80s", "the 19th century". */
import { isKeyOf } from "../../../../schema/keys-of.ts"
import type { Piece } from "../../pieces.ts"
import { identifier } from "../../numbers/lexicon/context-words.ts"
import { tens } from "../../numbers/lexicon/numerals.ts"
import { ordinals } from "../../numbers/lexicon/numerals.ts"
import { cardinal } from "../../numbers/cardinal.ts"
import { type Guard, lookUp, type Match, type Rule, standsAt } from "../expression.ts"
import { datePrepositions } from "../lexicon/left-context.ts"
import { units } from "../lexicon/units.ts"

export const year: Rule = (found, i) => {
  const lower = found[i]!.lower
  if (lower === "fiscal") {
    const at = found[i + 1]?.lower === "year" ? i + 2 : i + 1
    return fourDigits(found[at]) ? yearMatch(Number(found[at]!.lower), at + 1) : null
  }
  if (lower === "the" && found[i + 1]?.lower === "year" && fourDigits(found[i + 2]))
    return yearMatch(Number(found[i + 2]!.lower), i + 3)
  if (!fourDigits(found[i])) return spelledYear(found, i)
  if (found[i + 1]?.isGlued && found[i + 1]!.lower === "s") return null
  return { ...yearMatch(Number(lower), i + 1), guard: isYearHere }
}

const yearMatch = (value: number, next: number): Match => ({ next, expression: { kind: "year", year: value } })

const fourDigits = (piece: Piece | undefined): boolean =>
  piece?.kind === "digits" && piece.lower.length === 4 && /^(?:1\d|20)\d\d$/u.test(piece.lower)

/** "nineteen ninety-one", "two thousand and one". */
function spelledYear(found: ReadonlyArray<Piece>, i: number): Match | null {
  if (found[i]!.lower !== "nineteen" || lookUp<number>(tens, found[i + 1]) === undefined) return null
  const rest = cardinal(found, i + 1)
  return rest?.number != null && rest.number < 100 ? yearMatch(1900 + rest.number, rest.next) : null
}

/** "1990s", "the 1990s", "the '80s", "nineties". */
export const decade: Rule = (found, i) => {
  const start = found[i]!.lower === "the" ? i + 1 : i
  const at = found[start]?.lower === "'" ? start + 1 : start
  const piece = found[at]
  if (!piece) return null
  if (piece.kind === "digits" && isDecadeEnd(found, at + 1)) {
    if (/^[12]\d\d0$/u.test(piece.lower)) return years(piece.lower.slice(0, 3), endOf(found, at + 1))
    if (/^[3-9]0$/u.test(piece.lower) && (at > start || start > i))
      return years(`19${piece.lower[0]}`, endOf(found, at + 1))
  }
  const name = piece.kind === "word" && piece.lower.endsWith("ies") ? `${piece.lower.slice(0, -3)}y` : ""
  const value = isKeyOf(tens, name) ? tens[name] : undefined
  return value !== undefined && start > i && value >= 20 ? years(`19${value / 10}`, at + 1) : null
}

const isDecadeEnd = (found: ReadonlyArray<Piece>, i: number): boolean =>
  (found[i]?.isGlued === true && found[i].lower === "s") ||
  (found[i]?.lower === "'" && found[i].isGlued && found[i + 1]?.lower === "s" && found[i + 1]!.isGlued)
const endOf = (found: ReadonlyArray<Piece>, i: number): number => (found[i]!.lower === "'" ? i + 2 : i + 1)
const years = (prefix: string, next: number): Match => ({ next, expression: { kind: "years", prefix } })

/** "the 19th century", "11th century", "the twentieth century". */
export const century: Rule = (found, i) => {
  const at = found[i]!.lower === "the" ? i + 1 : i
  const spelled = lookUp<number>(ordinals, found[at])
  const digits = found[at]?.kind === "digits" && /^\d{1,2}$/u.test(found[at].lower) ? Number(found[at].lower) : null
  const number = spelled ?? digits
  if (number === null || number > 21) return null
  const word = spelled === undefined ? at + 2 : at + 1
  const unit = found[word]?.lower === "-" ? word + 1 : word
  return standsAt(found, unit, "century") ? years(String(number - 1).padStart(2, "0"), unit + 1) : null
}

const prepositions: ReadonlySet<string> = new Set(datePrepositions)
const moneyMarks: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "#", "%"])
const notYears: ReadonlySet<string> = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "percent",
  "feet",
  "million",
  "or",
  "km",
  "more",
  "other",
  "square",
  "gmt",
  "utc",
  "hours",
  "civilian",
  "armed",
  "local",
  "american",
])

/** Four digits are a year unless they count, price or name something. */
const isYearHere: Guard = (found, first, next) => {
  const before = found[first - 1]
  const after = found[next]
  if (before?.isGlued && found[first]!.isGlued && before.kind === "word") return false
  if (found[first]!.isGlued && (before?.kind === "word" || before?.lower === "." || before?.lower === ":")) return false
  if (before && (moneyMarks.has(before.lower) || isName(found, first))) return false
  if (after?.isGlued && (after.kind === "word" || after.lower === ":" || after.lower === "%" || after.lower === "."))
    if (after.lower !== "." || (found[next + 1]?.kind === "digits" && found[next + 1]!.isGlued)) return false
  const value = Number(found[first]!.lower)
  if (after?.kind === "digits") return false
  if (after?.kind === "word" && !after.isCapital) {
    if (notYears.has(after.lower) || Object.hasOwn(units, after.lower)) return false
    const isCounted = after.lower.endsWith("s") && after.lower.length > 4 && !prepositions.has(after.lower)
    if (isCounted && !(before && (isLed(before) || before.lower === "the"))) return false
  }
  if (value >= 1900 && value < 2060)
    return before === undefined || before.kind === "mark" || !quantifiers.has(before.lower)
  return before !== undefined && isLed(before) && value >= 1400 && value < 2100
}

/** "Flight 1990", "Resolution No. 2011". */
function isName(found: ReadonlyArray<Piece>, first: number): boolean {
  const before = found[first - 1]!.lower === "." ? found[first - 2] : found[first - 1]
  return before !== undefined && before.isCapital && nameWords.has(before.lower)
}
const nameWords: ReadonlySet<string> = new Set(identifier)

const isLed = (piece: Piece): boolean => prepositions.has(piece.lower)
const quantifiers: ReadonlySet<string> = new Set([
  "than",
  "nearly",
  "some",
  "almost",
  "least",
  "over",
  "no",
  "number",
  "roughly",
  "approximately",
  "estimated",
])
