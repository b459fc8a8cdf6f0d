/**
 * Numbers out of words alone: what `factloom check` uses to prove that a published number, its qualifier and its bounds
 * follow from the words of their anchor, and what extractors use for words that are a number only in their eyes ("a
 * soldier was killed").
 */
import type { Qualifier } from "../../../schema/codes.ts"
import { pieces } from "../pieces.ts"
import { type Bounds, boundsOfNumber } from "./bounds.ts"
import { qualified } from "./qualified.ts"

export interface NumberReading extends Bounds {
  readonly number: number | null
  readonly upper: number | null
  readonly qualifier: Qualifier
}

/**
 * Reads words that are a number with its qualifier, and nothing else.
 *
 * @example
 * ```ts
 * readNumber("more than 120") // => { number: 120, upper: null, qualifier: "more_than", low: 121, best: 121, high: null }
 * readNumber("more than 120 people") // => null
 * ```
 */
export function readNumber(words: string): NumberReading | null {
  const found = pieces(words)
  const read = qualified(found, 0)
  if (!read || read.next !== found.length) return null
  const { number, upper, qualifier, low, best, high } = read
  return { number, upper, qualifier, low, best, high }
}

/** Words that count one without being a numeral: the indefinite article and its kin. */
const indefinite: ReadonlySet<string> = new Set(["a", "an", "another", "one", "one of"])

/**
 * Reads an indefinite article, "another" or "one of" as the number 1: "a soldier was killed". Only the caller knows
 * that the words count; no mention is made of every article of a text.
 */
export function readIndefinite(words: string): NumberReading | null {
  if (!indefinite.has(words.trim().toLowerCase().replaceAll(/\s+/gu, " "))) return null
  return { number: 1, upper: null, qualifier: "exact", low: 1, best: 1, high: 1 }
}

/**
 * The bounds that follow from a number and its qualifier; those of a vague amount follow from its words.
 *
 * @example
 * ```ts
 * boundsOf(120, null, "more_than", "more than 120") // => { low: 121, best: 121, high: null }
 * boundsOf(null, null, "vague", "dozens") // => { low: 24, best: null, high: 99 }
 * ```
 */
export function boundsOf(number: number | null, upper: number | null, qualifier: Qualifier, words: string): Bounds {
  if (number !== null) return boundsOfNumber(number, upper, qualifier)
  const { low, best, high } = readNumber(words) ?? { low: null, best: null, high: null }
  return { low, best, high }
}
