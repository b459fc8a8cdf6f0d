/** The words of a target that say what was struck: "the U.S. embassies" and "the American Embassy" share embassy. */
import { generalTargets } from "./lexicon/general-targets.ts"

/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4

export function targetWords(target: string | null): ReadonlyArray<string> {
  if (target === null) return []
  const words = target.toLowerCase().split(/[^\p{L}]+/u)
  return words
    .filter((word) => word.length >= SHORTEST)
    .map(singular)
    .filter((word) => !general.has(word))
}

const general: ReadonlySet<string> = new Set(generalTargets)

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word
}
