/**
 * What a sentence may tell of, by its words alone. Most sentences of the news hold no word of violence, and one look-up a word
 * says so: rules read only the sentences that hold one. A phrase is looked for by its longest word, "in custody" by "custody".
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import { phrases } from "../casualties/lexicon/outcome-words.ts"
import { countingWords, outcomeWords } from "../casualties/outcome.ts"
import { eventWords, killingVerbs, notNews, strikingVerbs } from "./lexicon/event-words.ts"

/** A word for an event: "bombing". */
export const EVENT = 1
/** A verb of killing or striking. */
export const DEED = 2
/** A word for what happened to people: a figure may stand beside it. */
export const OUTCOME = 4
/** A word of a show, a sport or a practice. */
export const NOT_NEWS = 8

const longestOf = (words: ReadonlyArray<string>): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest))

const clues = wordSets(
  [EVENT, eventWords.map(({ words }) => longestOf(words.split(" ")))],
  [DEED, killingVerbs],
  [DEED, strikingVerbs],
  [OUTCOME, countingWords],
  [OUTCOME, outcomeWords],
  [OUTCOME, phrases.map(({ words }) => longestOf(words))],
  [NOT_NEWS, notNews],
  [NOT_NEWS, ["half"]],
)

/** The clues of one token. */
export const cluesOf = (token: Token): number => clues.of(token)

/** The clues of the tokens from `first` to `last` (half-open), a bit each. */
export function cluesIn(tokens: ReadonlyArray<Token>, first: number, last: number): number {
  let found = 0
  for (let i = first; i < last; i++) found |= clues.of(tokens[i]!)
  return found
}
