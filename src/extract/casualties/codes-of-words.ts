/** The codes that words may stand for, by the lexicons alone: what `factloom check` proves outcomes and groups with. */
import type { Outcome, Who } from "../../../schema/codes.ts"
import { has } from "../words-hold.ts"
import { whoOf } from "./group.ts"
import { bodyWords } from "./lexicon/body-words.ts"
import {
  countNouns,
  deedNouns,
  heldPeople,
  intransitive,
  phrases,
  takesPeople,
  theOutcome,
  transitive,
  transitivePhrases,
} from "./lexicon/outcome-words.ts"
import { tollNouns } from "./lexicon/toll-words.ts"

const single: ReadonlyArray<Readonly<Record<string, Outcome>>> = [
  transitive,
  intransitive,
  countNouns,
  deedNouns,
  takesPeople,
  theOutcome,
  tollNouns,
]

/** "killing", "shot dead", "the death toll" → killed. */
export function outcomesOf(words: string): ReadonlySet<Outcome> {
  const outcomes = new Set<Outcome>()
  for (const lexicon of single)
    for (const [word, outcome] of Object.entries(lexicon)) if (has(words, word)) outcomes.add(outcome)
  for (const { words: phrase, outcome } of [...phrases, ...transitivePhrases])
    if (has(words, phrase.join(" "))) outcomes.add(outcome)
  for (const word of heldPeople) if (has(words, word)) outcomes.add("abducted")
  if (["body", "bodies", "remains", "corpse", "corpses", "lives", "toll"].some((word) => has(words, word)))
    outcomes.add("killed")
  for (const word of bodyWords) if (has(words, `bodies ${word}`)) outcomes.add("killed")
  return outcomes
}

/** "three gunmen" → perpetrators. */
export const groupsOf = (words: string): ReadonlySet<Who> =>
  new Set(words.split(/[^\p{L}-]+/u).flatMap((word) => whoOf(word) ?? []))
