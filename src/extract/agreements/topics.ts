/** The security topics that words name, each with the first word that names it. */
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { type Topic, topicWords } from "./lexicon/topics.ts"
import { type PhraseIndex, phraseIndex } from "./phrases.ts"

let index: PhraseIndex<Topic> | undefined

function topicIndex(): PhraseIndex<Topic> {
  return (index ??= phraseIndex(
    (Object.keys(topicWords) as ReadonlyArray<Topic>).flatMap((topic) =>
      topicWords[topic].map((word) => [word, topic] as const),
    ),
  ))
}

export interface NamedTopic {
  readonly topic: Topic
  readonly span: Span
}

export function topicsBetween(tokens: ReadonlyArray<Token>, from: number, to: number): ReadonlyArray<NamedTopic> {
  const found = new Map<Topic, NamedTopic>()
  for (const { value: topic, first, last } of topicIndex().all(tokens, from, to))
    if (!found.has(topic))
      found.set(topic, { topic, span: { start: tokens[first]!.start, end: tokens[last - 1]!.end } })
  return [...found.values()]
}
