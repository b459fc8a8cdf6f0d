/** The security topics that words name, and the fields that are not security. */
import type { Token } from "../../annotate/annotated-article.ts"
import { type NamedTopic, topicsBetween } from "../topics/topics.ts"
import { otherFields, securityTopics } from "./lexicon/topics.ts"

const others: ReadonlySet<string> = new Set(otherFields)

/** The security topics that the tokens from `first` to `last` (half-open) name. */
export const securityTopicsBetween = (
  tokens: ReadonlyArray<Token>,
  first: number,
  last: number,
): ReadonlyArray<NamedTopic> => topicsBetween(tokens, first, last).filter(({ topic }) => securityTopics.has(topic))

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
