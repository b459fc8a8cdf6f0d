/**
 * The words that say what was struck, or who did it, and can tell one event from another: "the U.S. embassies" and "the
 * American Embassy" share embassy; "gunmen" says nothing.
 */
import { generalActors } from "./lexicon/general-actors.ts"
import { generalTargets } from "./lexicon/general-targets.ts"

/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4

export const targetWords = (target: string | null): ReadonlyArray<string> => tellingWords(target, targets)

/** Of an actor, words of three letters count too: most armed groups go by their initials. */
export const actorWords = (perpetrator: string | null): ReadonlyArray<string> => tellingWords(perpetrator, actors, 3)

function tellingWords(text: string | null, general: ReadonlySet<string>, shortest = SHORTEST): ReadonlyArray<string> {
  if (text === null) return []
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest)
    .map(singular)
    .filter((word) => !general.has(word))
}

const targets: ReadonlySet<string> = new Set(generalTargets)
const actors: ReadonlySet<string> = new Set(generalActors)

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith("s") && !word.endsWith("ss") && word.length > SHORTEST - 1 ? word.slice(0, -1) : word
}
