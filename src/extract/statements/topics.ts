/** The topics that the words of a statement name. */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { tokensIn } from "../../annotate/token-range.ts"
import { topics } from "./lexicon/topics.ts"

export interface TopicWord {
  readonly topic: string
  readonly span: Span
}

let byWord: ReadonlyMap<string, string> | undefined

/** The topic that a word stands for, or null: what `check` asks of a `topic_words` anchor. */
export function readTopic(word: string): string | null {
  byWord ??= new Map(Object.entries(topics).flatMap(([topic, words]) => words.map((form) => [form, topic] as const)))
  return byWord.get(word.toLowerCase()) ?? null
}

/** Each topic once, with the first word that names it. */
export function topicsIn(article: AnnotatedArticle, span: Span): ReadonlyArray<TopicWord> {
  const range = tokensIn(article.tokens, span)
  const found = new Map<string, TopicWord>()
  for (let i = range.first; i < range.last; i++) {
    const token = article.tokens[i]!
    const hyphened =
      article.tokens[i + 1]?.text === "-" && i + 2 < range.last ? `${token.lower}-${article.tokens[i + 2]!.lower}` : ""
    const compound = hyphened === "" ? null : readTopic(hyphened)
    const topic = compound ?? readTopic(token.lower)
    if (topic === null || found.has(topic)) continue
    found.set(topic, { topic, span: { start: token.start, end: compound ? article.tokens[i + 2]!.end : token.end } })
  }
  return [...found.values()]
}
