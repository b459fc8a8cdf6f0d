/**
 * What a number is when it does not count things: an age, money, a share, a time, a distance, a measure, an ordinal, a
 * score, a name. Decided by the pieces beside it and by the dates that were found before.
 */
import type { DateMention, NumberMention } from "../annotated-article.ts"
import type { Piece } from "../pieces.ts"
import * as lexicon from "./lexicon/context-words.ts"
import * as units from "./lexicon/units-of-measure.ts"
import { ordinals } from "./lexicon/numerals.ts"
import type { Qualified } from "./qualified.ts"

type NotCount = NonNullable<NumberMention["notCount"]>

/** Words by what they make of the number before them. */
let unitKinds: ReadonlyMap<string, NotCount> | undefined
const unitKind = (lower: string): NotCount | undefined =>
  (unitKinds ??= new Map<string, NotCount>([
    ...units.measure.map((word) => [word, "measure"] as const),
    ...units.distance.map((word) => [word, "distance"] as const),
    ...units.money.map((word) => [word, "money"] as const),
    ...units.percent.map((word) => [word, "percent"] as const),
  ])).get(lower)

const moneyMarks: ReadonlySet<string> = new Set(units.moneyMarks)
const young: ReadonlySet<string> = new Set(lexicon.agedPeople)
const ageWords: ReadonlySet<string> = new Set(lexicon.age)
const nameWords: ReadonlySet<string> = new Set(lexicon.identifier)
const numberWords: ReadonlySet<string> = new Set(lexicon.numberWords)
const scoreWords: ReadonlySet<string> = new Set(lexicon.score)
const ordinalEnds: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "d"])

/** Classifies the number read at `read`; null when it may count things. `date` is a date mention that overlaps it. */
export function notCount(found: ReadonlyArray<Piece>, read: Qualified, date: DateMention | undefined): NotCount | null {
  const after = found[read.coreNext]
  const before = found[read.coreFirst - 1]
  if (isAge(found, read)) return "age"
  if (date) return date.type === "TIME" ? "time" : date.type === "DATE" ? "date" : "measure"
  if (isOrdinal(found, read.coreNext)) return "ordinal"
  if (before && moneyMarks.has(before.lower)) return "money"
  if (isTime(found, read)) return "time"
  if (isScore(found, read)) return "score"
  if (isName(found, read)) return "identifier"
  return unitAfter(found, read.coreNext) ?? (after?.lower === "/" && after.isGlued && read.isDigits ? "measure" : null)
}

/** "35-year-old", "aged 35", "Li, 42,", "Li (42)". */
function isAge(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const { coreFirst, coreNext, number } = read
  if (number === null || number > 120) return false
  const before = found[coreFirst - 1]
  if (before && ageWords.has(before.lower)) return true
  if (before?.lower === "of" && found[coreFirst - 2]?.lower === "age") return true
  const unit = skipHyphen(found, coreNext)
  if (isYearUnit(found[unit]?.lower)) {
    const old = found[skipHyphen(found, unit + 1)]?.lower
    if (old === "old" || old === "olds") return true
  }
  if (read.first !== coreFirst) return isAgeLimit(found, read)
  if (!read.isDigits) return false
  const name = found[coreFirst - 2]
  if (!name?.isCapital || name.kind !== "word") return false
  const close = found[coreNext]?.lower
  if (before?.lower === "(") return close === ")"
  return before?.lower === "," && before.isGlued && (close === "," || close === "." || close === ";") && number >= 1
}

/** "children under 12", "riders under 30, those with no licence". */
function isAgeLimit(found: ReadonlyArray<Piece>, { first, next, qualifier }: Qualified): boolean {
  if (qualifier !== "fewer_than" && qualifier !== "more_than") return false
  if (young.has(found[first - 1]?.lower ?? "")) return true
  return found[first]!.lower === "under" && (found[next] === undefined || found[next].kind === "mark")
}

const isYearUnit = (lower: string | undefined): boolean =>
  lower === "year" || lower === "years" || lower === "month" || lower === "months" || lower === "week"

const skipHyphen = (found: ReadonlyArray<Piece>, i: number): number => (found[i]?.lower === "-" ? i + 1 : i)

/** "5th"; the rest of "twenty-third" and "two-thirds". */
function isOrdinal(found: ReadonlyArray<Piece>, i: number): boolean {
  const after = found[i]
  if (!after) return false
  if (after.isGlued && ordinalEnds.has(after.lower)) return true
  const word = found[skipHyphen(found, i)]
  if (!word || word.kind !== "word") return false
  const stem = word.lower.endsWith("s") ? word.lower.slice(0, -1) : word.lower
  if (!Object.hasOwn(ordinals, stem) || stem === "first" || stem === "second") return false
  return word.lower !== stem || after.lower === "-"
}

/** "10:30", "8 a.m.", "5 o'clock". */
function isTime(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const [after, second, third] = [found[read.coreNext], found[read.coreNext + 1], found[read.coreNext + 2]]
  if (!after || !read.isDigits) return false
  if (after.lower === ":" && after.isGlued && second?.kind === "digits" && second.isGlued) return true
  const before = found[read.coreFirst - 1]
  if (before?.lower === ":" && before.isGlued && found[read.coreFirst - 2]?.kind === "digits") return true
  if (after.lower === "am" || after.lower === "pm" || after.lower === "gmt") return true
  if ((after.lower === "a" || after.lower === "p") && second?.lower === "." && third?.lower === "m") return true
  return after.lower === "o" && second?.lower === "'"
}

/** "2-1", "won 1-3", "a 7-8 vote": hyphenated, and not going up, or beside a word of contest. */
function isScore(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const { coreFirst, coreNext } = read
  const isPair = read.isHyphenated || isGluedPair(found, coreFirst, coreNext)
  if (!isPair) return false
  if (!read.isHyphenated) return !isChain(found, coreFirst, coreNext)
  for (let k = Math.max(0, coreFirst - 3); k < coreFirst; k++) if (scoreWords.has(found[k]!.lower)) return true
  return scoreWords.has(found[coreNext]?.lower ?? "")
}

/** A number with another on the other side of a hyphen that made no range with it. */
const isGluedPair = (found: ReadonlyArray<Piece>, first: number, next: number): boolean =>
  (found[next]?.lower === "-" && found[next + 1]?.kind === "digits" && found[next + 1]!.isGlued) ||
  (found[first - 1]?.lower === "-" && found[first]!.isGlued && found[first - 2]?.kind === "digits")

/** Pieces looked at on each side. */
const CHAIN = 6

/** Three or more hyphenated numbers, or a long one: a telephone or document number, no score. */
function isChain(found: ReadonlyArray<Piece>, first: number, next: number): boolean {
  let from = first
  let to = next
  while (first - from < CHAIN && found[from - 1]?.lower === "-" && found[from - 2]?.kind === "digits") from -= 2
  while (to - next < CHAIN && found[to]?.lower === "-" && found[to + 1]?.kind === "digits") to += 2
  if (to - from > 3) return true
  for (let k = from; k < to; k++) if (found[k]!.kind === "digits" && found[k]!.lower.length > 3) return true
  return false
}

/** "0122", "747986907162": nobody counts with a nought in front, or that far. */
const isSerial = (digits: string): boolean =>
  (digits.length > 1 && digits.startsWith("0") && !digits.startsWith("0.")) ||
  (digits.length > 11 && !digits.includes(","))

/** "MH370", "F-16", "No. 4", "Resolution 1373", "1." at the head of a list, a telephone number. */
function isName(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const { coreFirst, coreNext } = read
  const [before, core, after] = [found[coreFirst - 1], found[coreFirst]!, found[coreNext]]
  if (isGluedPair(found, coreFirst, coreNext) || isSerial(core.lower)) return true
  if (before && read.isDigits && core.isGlued) {
    if (before.kind === "word") return true
    const joined = before.lower === "-" || before.lower === "/" || before.lower === "#"
    if (joined && (before.lower === "#" || (before.isGlued && found[coreFirst - 2]?.kind === "word"))) return true
  }
  if (coreFirst === 0 && after?.isGlued && (after.lower === "." || after.lower === ")") && coreNext < found.length - 1)
    return true
  if (before?.lower === "of" && found[coreFirst - 2]?.lower === "group" && found[coreFirst - 2]!.isCapital) return true
  const word = before?.lower === "." ? found[coreFirst - 2] : before
  if (!word || word.kind !== "word" || read.first !== coreFirst || !nameWords.has(word.lower)) return false
  if (word.lower === "no" && before?.lower !== "." && !word.isCapital) return false
  if (before?.lower === "." && !numberWords.has(word.lower)) return false
  return numberWords.has(word.lower) || (word.isCapital && coreFirst >= 2)
}

/** "Canadian dollars", "U.S. dollars": what stands after the capital word or initials. */
function afterCountry(found: ReadonlyArray<Piece>, i: number): number {
  let next = i + 1
  while (next - i < CHAIN && found[next]?.lower === "." && found[next]!.isGlued)
    next = found[next + 1]?.isGlued ? next + 2 : next + 1
  return next
}

/** The unit that follows, perhaps after a hyphen or "more": "20-mile", "30 more minutes", "2 million US dollars". */
function unitAfter(found: ReadonlyArray<Piece>, i: number): NotCount | null {
  const hyphen = skipHyphen(found, i)
  const unit = found[hyphen]
  if (!unit) return null
  const kind = unitKind(unit.lower)
  if (kind !== undefined) return kind
  if (unit.lower === "per" && found[hyphen + 1]?.lower === "cent") return "percent"
  if (unit.kind !== "word") return null
  if (unit.isCapital && unitKind(found[afterCountry(found, hyphen)]?.lower ?? "") === "money") return "money"
  const second = unitKind(found[hyphen + 1]?.lower ?? "")
  if (unit.lower === "more" || unit.lower === "straight" || unit.lower === "consecutive") return second ?? null
  return null
}
