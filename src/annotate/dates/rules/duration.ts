/** Lengths of time, and what they become beside other words: "two weeks", "two weeks ago", "10 years later", "a day after". */
import type { Piece } from "../../pieces.ts"
import { type Guard, type Rule, standsAt } from "../expression.ts"
import * as lexicon from "../lexicon/length-words.ts"
import { isAge, type Length, lengthAt, lengthTimex } from "./length.ts"

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
const rateWords: ReadonlySet<string> = new Set(lexicon.rateWords)
const notPlural: ReadonlySet<string> = new Set(lexicon.notPlural)

/** "days" is a length in "for days"; in "school days" it is not. */
const isBareHere: Guard = (found, first) => {
  const before = found[first - 1]
  if (before === undefined || found[first]!.isCapital) return false
  return before.kind === "word" && bareLeads.has(before.lower)
}
const bareLeads: ReadonlySet<string> = new Set(lexicon.bareLeads)
