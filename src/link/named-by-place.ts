/**
 * Is an event named by its place, as one that everybody knows: "the Paris attacks", "Paris shootings", "the recent attacks in
 * Paris"? Only such words can mean an event of the news without giving its date: "a bomb went off in Paris", "15 attacks in
 * Paris" and "people kidnapped in Paris" tell of some event there, and nobody knows which.
 */
import { overlaps } from "../annotate/ground.ts"
import type { LinkedClaim } from "./linked-claim.ts"

/** Words that may part the event's word from its place after it. */
const BETWEEN: ReadonlySet<string> = new Set(["in", "at", "on", "of", "the"])

/** Words before the event's word that make it the known one. */
const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "this", "those"])

/** How far before the event's word its article may stand: "the recent series of terrorist attacks". */
const REACH = 5

export function isNamedByPlace({ grounds, article }: LinkedClaim): boolean {
  const word = grounds["event_type"]?.[0]?.anchors[0].span
  const place = grounds["locality"]?.[0]?.anchors[0].span
  if (!word || !place) return false
  if (overlaps(word, place)) return true
  const { text } = article.article.source
  if (/ed$/iu.test(text.slice(word.start, word.end))) return false
  if (place.end <= word.start) return /^\s+(?:\p{L}+\s+)?$/u.test(text.slice(place.end, word.start))
  const between = wordsOf(text.slice(word.end, place.start))
  const before = wordsOf(text.slice(Math.max(0, word.start - 80), word.start)).slice(-REACH)
  return between.length <= 2 && between.every((each) => BETWEEN.has(each)) && before.some((each) => DEFINITE.has(each))
}

const wordsOf = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
