/** The topics that words name: one vocabulary for every table that has topics. */
import { keysOf } from "../../../schema/keys-of.ts"
import type { Topic } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { type PhraseIndex, phraseIndex } from "../phrases.ts"
import { has } from "../words-hold.ts"
import { namesWithTopicWords, topicWords } from "./lexicon.ts"

export interface NamedTopic {
  readonly topic: Topic
  /** The words that name it. */
  readonly span: Span
}

let index: PhraseIndex<Topic | null> | undefined

/** A tokenizer may keep "anti-terror" whole or cut it at the hyphen: both are looked up. */
function topicIndex(): PhraseIndex<Topic | null> {
  const entries: Array<readonly [string, Topic | null]> = namesWithTopicWords.map((name) => [name, null])
  for (const topic of keysOf(topicWords))
    for (const word of topicWords[topic]) {
      entries.push([word, topic])
      if (word.includes("-")) entries.push([word.replaceAll("-", " - "), topic])
    }
  return (index ??= phraseIndex(entries))
}

/** Each topic that the tokens from `first` to `last` (half-open) name, once, with the first words that name it. */
export function topicsBetween(tokens: ReadonlyArray<Token>, first: number, last: number): ReadonlyArray<NamedTopic> {
  const found = new Map<Topic, NamedTopic>()
  for (const { value: topic, first: from, last: to } of (index ?? topicIndex()).all(tokens, first, last))
    if (topic && !found.has(topic))
      found.set(topic, { topic, span: { start: tokens[from]!.start, end: tokens[to - 1]!.end } })
  return [...found.values()]
}

/** The topics that words may name, by the lexicon alone: what `factloom check` proves them with. */
export const topicsOf = (words: string): ReadonlySet<Topic> =>
  new Set(keysOf(topicWords).filter((topic) => topicWords[topic].some((entry) => has(words, entry))))
