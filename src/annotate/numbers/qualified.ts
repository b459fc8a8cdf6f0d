/**
 * A number with its qualifier: "at least 29", "more than a dozen", "between 10 and 15", "10-15", "29 or 30", "20 or
 * more", "30-odd". Reads pieces alone, so that the checker, which has only the words, reads what the annotator read.
 */
import { keysOf } from "../../../schema/keys-of.ts"
import type { Qualifier } from "../../../schema/codes.ts"
import type { Piece } from "../pieces.ts"
import { type Bounds, boundsOfNumber, boundsOfVague } from "./bounds.ts"
import { type Cardinal, cardinal } from "./cardinal.ts"
import { after, before } from "./lexicon/qualifiers.ts"

/** A number read from pieces `first` to `next`, half-open; the number alone is `coreFirst` to `coreNext`. */
export interface Qualified extends Bounds {
  readonly first: number
  readonly next: number
  readonly coreFirst: number
  readonly coreNext: number
  readonly number: number | null
  readonly upper: number | null
  readonly qualifier: Qualifier
  readonly isDigits: boolean
  /** Two numbers with a hyphen between: a range, or a score. */
  readonly isHyphenated: boolean
}

/** Sequences of pieces by their first, longest first, each with its qualifier. */
export type Phrases = ReadonlyMap<string, ReadonlyArray<{ words: ReadonlyArray<string>; qualifier: Qualifier }>>

/** Makes the look-up of the qualifiers: done once, when first asked for. */
let phrases: { readonly before: Phrases; readonly after: Phrases } | undefined
export const qualifierPhrases = (): { readonly before: Phrases; readonly after: Phrases } =>
  (phrases ??= { before: index(before), after: index(after) })

function index(lexicon: Partial<Record<Qualifier, ReadonlyArray<string>>>): Phrases {
  const byFirst = new Map<string, Array<{ words: ReadonlyArray<string>; qualifier: Qualifier }>>()
  for (const qualifier of keysOf(lexicon))
    for (const entry of lexicon[qualifier] ?? []) {
      const words = entry.split(" ")
      const list = byFirst.get(words[0]!) ?? []
      list.push({ words, qualifier })
      byFirst.set(words[0]!, list)
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Reads the number that begins at piece `i`, with the qualifier before or after it; null where none begins. */
export function qualified(found: ReadonlyArray<Piece>, i: number): Qualified | null {
  const lower = found[i]?.lower
  if (lower === undefined) return null
  if (lower === "between" || lower === "from") return spelledRange(found, i, lower === "between" ? "and" : "to")
  const led = qualifierPhrases().before.get(lower)
  if (led)
    for (const { words, qualifier } of led) {
      if (!words.every((word, k) => found[i + k]?.lower === word)) continue
      const core = cardinal(found, i + words.length)
      if (core && !(lower === "some" && core.number === null))
        return settle(found, i, i + words.length, core, qualifier)
    }
  const core = cardinal(found, i)
  return core && settle(found, i, i, core, "exact")
}

/** "between 10 and 15", "from 10 to 15". */
function spelledRange(found: ReadonlyArray<Piece>, i: number, joint: string): Qualified | null {
  const low = cardinal(found, i + 1)
  if (!low || low.number === null || found[low.next]?.lower !== joint) return null
  const high = cardinal(found, low.next + 1)
  return high && range(i, i, low, high, false)
}

function settle(
  found: ReadonlyArray<Piece>,
  first: number,
  coreFirst: number,
  core: Cardinal,
  qualifier: Qualifier,
): Qualified {
  const wide = core.number === null ? null : openRange(found, first, coreFirst, core)
  if (wide) return wide
  const trailing = qualifier === "exact" ? trailingQualifier(found, core.next) : null
  const settled = trailing?.qualifier ?? qualifier
  const { number } = core
  const isVague = number === null
  return {
    first,
    next: trailing?.next ?? core.next,
    coreFirst,
    coreNext: core.next,
    number,
    upper: null,
    qualifier: isVague ? "vague" : settled,
    ...(isVague ? boundsOfVague(core.low, core.high, settled) : boundsOfNumber(number, null, settled)),
    isDigits: core.isDigits,
    isHyphenated: false,
  }
}

/** "10 to 15", "10-15", "29 or 30". */
function openRange(found: ReadonlyArray<Piece>, first: number, coreFirst: number, low: Cardinal): Qualified | null {
  const joint = found[low.next]
  if (!joint) return null
  const isHyphen = joint.lower === "-" && joint.isGlued === (found[low.next + 1]?.isGlued ?? false)
  if (joint.lower !== "to" && joint.lower !== "or" && !isHyphen) return null
  const high = cardinal(found, low.next + 1)
  if (!high || (isHyphen && !(low.isDigits && high.isDigits))) return null
  return range(first, coreFirst, low, high, isHyphen)
}

/** A range goes up; "2 to 1" is a score or a ratio. "1 to 2 million" is 1 million to 2 million. */
function range(
  first: number,
  coreFirst: number,
  low: Cardinal,
  high: Cardinal,
  isHyphenated: boolean,
): Qualified | null {
  if (low.number === null || high.number === null || high.number <= low.number) return null
  const number = isShortOf(low.number, high.number) ? low.number * scaleOf(high.number) : low.number
  return {
    first,
    next: high.next,
    coreFirst,
    coreNext: high.next,
    number,
    upper: high.number,
    qualifier: "range",
    ...boundsOfNumber(number, high.number, "range"),
    isDigits: low.isDigits,
    isHyphenated,
  }
}

/** "1.5 to 2 million": the lower end leaves its scale out. */
const isShortOf = (low: number, high: number): boolean => low < 1000 && high >= 1e6 && high / scaleOf(high) > low
const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1)

function trailingQualifier(found: ReadonlyArray<Piece>, i: number): { qualifier: Qualifier; next: number } | null {
  const lower = found[i]?.lower
  const led = lower === undefined ? undefined : qualifierPhrases().after.get(lower)
  for (const { words, qualifier } of led ?? [])
    if (words.every((word, k) => found[i + k]?.lower === word)) return { qualifier, next: i + words.length }
  return null
}
