/**
 * Which acts of cooperation are on security: those with a word of a security topic in their clause or sentence, and
 * meetings and instruments of the same parties in an article that tells of their security cooperation.
 */
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { Act } from "./act.ts"
import { topicsBetween } from "./topics.ts"

export function securityActs(article: AnnotatedArticle, acts: ReadonlyArray<Act>): ReadonlyArray<Act> {
  const onTopic = new Set(acts.filter((act) => isOnTopic(article, act)))
  const pairs = new Set([...onTopic].map(partiesKey))
  return acts.filter((act) => onTopic.has(act) || (isFollowUp(act) && pairs.has(partiesKey(act))))
}

function isOnTopic(article: AnnotatedArticle, { clause, head, sentence }: Act): boolean {
  if (head.isSecurity || topicsBetween(article.tokens, clause.first, clause.last).length > 0) return true
  return head.rule !== "assistance" && topicsBetween(article.tokens, sentence.first, sentence.last).length > 0
}

const isFollowUp = ({ head }: Act): boolean =>
  (head.rule === "meeting" || head.rule === "instrument") && head.kind !== "assistance"

const partiesKey = ({ parties }: Act): string =>
  parties
    .map((party) => party.name)
    .sort()
    .join("|")
