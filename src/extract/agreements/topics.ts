/** The security topics that words name, each with the first word that names it. */
import { keysOf } from "../../../schema/keys-of.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { namesWithTopicWords, otherFields, type Topic, topicWords } from "./lexicon/topics.ts"
import { type PhraseIndex, phraseIndex } from "./phrases.ts"

let index: PhraseIndex<Topic | null> | undefined

const others: ReadonlySet<string> = new Set(otherFields)

function topicIndex(): PhraseIndex<Topic | null> {
  if (index) return index
  const entries: Array<readonly [string, Topic | null]> = namesWithTopicWords.map((name) => [name, null])
  for (const topic of keysOf(topicWords)) for (const word of topicWords[topic]) entries.push([word, topic])
  return (index = phraseIndex(entries))
}

export interface NamedTopic {
  readonly topic: Topic
  readonly span: Span
}

export function topicsBetween(tokens: ReadonlyArray<Token>, from: number, to: number): ReadonlyArray<NamedTopic> {
  const found = new Map<Topic, NamedTopic>()
  for (const { value: topic, first, last } of topicIndex().all(tokens, from, to))
    if (topic && !found.has(topic))
      found.set(topic, { topic, span: { start: tokens[first]!.start, end: tokens[last - 1]!.end } })
  return [...found.values()]
}

/** Do the words beside the head name a field that is not security ("economic cooperation", "coordination of trade")? */
export function isOfOtherField(tokens: ReadonlyArray<Token>, head: number, from: number): boolean {
  if (tokens[head + 1]?.pos === "ADP" && others.has(tokens[head + 2]?.lower ?? "")) return true
  for (let i = head; i >= from && i >= head - 4; i--) {
    const { lower, pos } = tokens[i]!
    if (others.has(lower)) return true
    if (i < head && pos !== "ADJ" && pos !== "NOUN" && pos !== "PROPN" && lower !== "and") return false
  }
  return false
}
