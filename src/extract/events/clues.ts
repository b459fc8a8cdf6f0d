/**
 * What a sentence may tell of, by its words alone. Most sentences of the news hold no word of violence, and one look-up a word
 * says so: rules read only the sentences that hold one. A phrase is looked for by its longest word, "in custody" by "custody".
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { phrases } from "../casualties/lexicon/outcome-words.ts"
import { countingWords, outcomeWords } from "../casualties/outcome.ts"
import { eventWords, killingVerbs, notNews, strikingVerbs } from "./lexicon/event-words.ts"

/** Kinds of clue, a bit each. */
export const CLUE = {
  /** A word for an event: "bombing". */
  event: 1,
  /** A verb of killing or striking. */
  deed: 2,
  /** A word for what happened to people: a figure may stand beside it. */
  outcome: 4,
  /** A word of a show, a sport or a practice. */
  notNews: 8,
} as const

/** The clues of the tokens from `first` to `last` (half-open), as bits of {@link CLUE}. */
export function cluesIn(tokens: ReadonlyArray<Token>, first: number, last: number): number {
  const clues = (clueOf ??= clueWords())
  let found = 0
  for (let i = first; i < last; i++) found |= clues.get(tokens[i]!.lower) ?? 0
  return found
}

let clueOf: ReadonlyMap<string, number> | undefined

function clueWords(): ReadonlyMap<string, number> {
  const clues = new Map<string, number>()
  const put = (words: Iterable<string>, clue: number): void => {
    for (const word of words) clues.set(word, (clues.get(word) ?? 0) | clue)
  }
  put(
    eventWords.map(({ words }) => longestOf(words.split(" "))),
    CLUE.event,
  )
  put([...killingVerbs, ...strikingVerbs], CLUE.deed)
  put([...countingWords, ...outcomeWords(), ...phrases.map(({ words }) => longestOf(words))], CLUE.outcome)
  put([...notNews, "half"], CLUE.notNews)
  return clues
}

const longestOf = (words: ReadonlyArray<string>): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest))
