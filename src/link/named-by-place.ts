/**
 * Is an event named by its place, as one that everybody knows: "the Paris attacks", "Paris shootings", "the recent attacks in
 * Paris"? Only such words can mean an event of the news without giving its date: "a bomb went off in Paris", "15 attacks in
 * Paris" and "people kidnapped in Paris" tell of some event there, and nobody knows which.
 */
import type { Span } from "../../schema/source-text.ts"
import { overlaps } from "../annotate/ground.ts"

/** Words that may part the event's word from its place after it. */
const BETWEEN: ReadonlySet<string> = new Set(["in", "at", "on", "of", "the"])

/** Two of them are never further apart. */
const BETWEEN_CHARACTERS = 20

/** Words before the event's word that make it the known one. */
const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "this", "those"])

/** How far before the event's word its article may stand: "the recent series of terrorist attacks". */
const REACH = 5

/**
 * @param text the article's text
 * @param types where the words for the event stand, in code units
 * @param places where the words for its town stand
 */
export const isNamedByPlace = (text: string, types: ReadonlyArray<Span>, places: ReadonlyArray<Span>): boolean =>
  types.some((word) => places.some((place) => names(text, word, place)))

function names(text: string, word: Span, place: Span): boolean {
  if (overlaps(word, place)) return true
  if (/ed$/iu.test(text.slice(word.start, word.end))) return false
  if (place.end <= word.start) return /^\s+(?:\p{L}+\s+)?$/u.test(text.slice(place.end, word.start))
  if (place.start - word.end > BETWEEN_CHARACTERS) return false
  const between = wordsOf(text.slice(word.end, place.start))
  const before = wordsOf(text.slice(Math.max(0, word.start - 80), word.start)).slice(-REACH)
  return between.length <= 2 && between.every((each) => BETWEEN.has(each)) && before.some((each) => DEFINITE.has(each))
}

const wordsOf = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
