/** Which words may be part of a cue, by the rules that look at them: one array read a word, and most sentences need few rules. */
import { wordSets } from "../../annotate/words/word-facts.ts"
import { cueForms, seemingForms } from "./cue-index.ts"
import { adjectiveCues } from "./lexicon/adjective-cues.ts"
import { lightVerbs } from "./lexicon/light-verbs.ts"
import { clauseNouns, infinitiveNouns, phraseNouns } from "./lexicon/noun-cues.ts"
import { attributedParticiples } from "./lexicon/raising-cues.ts"
import { polls } from "./lexicon/words.ts"
import type { Item } from "./unit.ts"

export const VERB = 1
export const NOUN = 2
export const LIGHT = 4
export const ADJECTIVE = 8
export const RAISING = 16
export const ACCORDING = 32
export const POLL = 64
export const COLON = 128

/** Made at the first question, not at import. */
function lazily(words: () => Iterable<string>): Iterable<string> {
  return { [Symbol.iterator]: () => words()[Symbol.iterator]() }
}

export const cueWords = wordSets(
  [VERB, lazily(() => [...cueForms().keys(), "quoted"])],
  [NOUN, lazily(() => [...clauseNouns, ...infinitiveNouns, ...Object.keys(phraseNouns)])],
  [LIGHT, lazily(() => Object.values(lightVerbs).flatMap((objects) => Object.keys(objects)))],
  [ADJECTIVE, lazily(() => Object.keys(adjectiveCues))],
  [RAISING, lazily(() => [...seemingForms(), ...Object.keys(attributedParticiples)])],
  [ACCORDING, ["according"]],
  [POLL, polls],
  [COLON, [":"]],
)

/** The bits of all words of a unit. */
export function cueWordsAmong(items: ReadonlyArray<Item>): number {
  let found = 0
  for (const item of items) found |= cueWords.of(item)
  return found
}
