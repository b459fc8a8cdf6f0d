/** The noun phrase that a number counts: "109 terrorism-related videos", "120 kg of explosives". */
import type { Token } from "../../annotate/annotated-article.ts"
import { measureUnits, notCounted } from "./lexicon/nouns.ts"

export interface CountedNoun {
  /** Tokens from the first modifier to the noun, half-open. */
  readonly first: number
  readonly last: number
  /** Index of the word that one of them is called by: the noun, or the unit of measure. */
  readonly unit: number
}

const people: ReadonlySet<string> = new Set(notCounted)
const units: ReadonlySet<string> = new Set(measureUnits)

/** The noun after a number; null where it counts people, time or distance, or counts nothing. */
export function countedNoun(tokens: ReadonlyArray<Token>, at: number, end: number): CountedNoun | null {
  let i = at
  while (i < end && i < at + 4 && (tokens[i]!.pos === "ADJ" || isParticiple(tokens, i))) i++
  if (i >= end || tokens[i]!.pos !== "NOUN") return null
  while (i + 1 < end && tokens[i + 1]!.pos === "NOUN") i++
  const { lower } = tokens[i]!
  if (people.has(lower)) return null
  if (units.has(lower)) {
    if (tokens[i + 1]?.lower !== "of") return { first: at, last: i + 1, unit: i }
    const measured = countedNoun(tokens, i + 2, end)
    return measured ? { first: at, last: measured.last, unit: i } : null
  }
  // Counts are of more than one: what is not a plural is a name or a measure that the list does not have.
  return lower.endsWith("s") ? { first: at, last: i + 1, unit: i } : null
}

const isParticiple = (tokens: ReadonlyArray<Token>, i: number): boolean =>
  tokens[i]!.pos === "VERB" && /(?:ed|ing)$/.test(tokens[i]!.lower) && tokens[i + 1]?.pos === "NOUN"
