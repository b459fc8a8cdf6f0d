/** The topics that words may name, by the lexicon alone: what `factloom check` proves them with. */
import { has } from "../words-hold.ts"
import { topics } from "./lexicon/topics.ts"

export const topicsOf = (words: string): ReadonlySet<string> =>
  new Set(
    Object.entries(topics).flatMap(([topic, entries]) => (entries.some((entry) => has(words, entry)) ? topic : [])),
  )
