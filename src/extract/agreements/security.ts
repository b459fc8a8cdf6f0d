/**
 * Which acts of cooperation are on security: those with a word of a security topic in their clause or sentence, and
 * other acts of the same parties in an article that tells of their security cooperation.
 */
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { Act } from "./act.ts"
import type { HeadRule } from "./head.ts"
import { isOfOtherField, securityTopicsBetween } from "./topics.ts"

export function securityActs(article: AnnotatedArticle, acts: ReadonlyArray<Act>): ReadonlyArray<Act> {
  const candidates = acts.filter(({ head, clause }) => !isOfOtherField(article.tokens, head.last - 1, clause.first))
  const onTopic = new Set(candidates.filter((act) => isOnTopic(article, act)))
  return candidates.filter(
    (act) => onTopic.has(act) || (isFollowUp(act) && [...onTopic].some((other) => isBetweenSame(act, other))),
  )
}

function isOnTopic(article: AnnotatedArticle, { clause, head, sentence, qualifiedTo }: Act): boolean {
  if (head.isSecurity || securityTopicsBetween(article.tokens, clause.first, qualifiedTo).length > 0) return true
  return !ownTopic.has(head.rule) && securityTopicsBetween(article.tokens, sentence.first, sentence.last).length > 0
}

/** Meetings and commitments are about many things: the topic is in their own clause. */
const ownTopic: ReadonlySet<HeadRule["name"]> = new Set(["commitment", "meeting"])

const isFollowUp = ({ head }: Act): boolean => head.rule !== "assistance" && head.rule !== "commitment"

/** Do the two acts share two parties, or the one organisation that they have? */
function isBetweenSame(a: Act, b: Act): boolean {
  const shared = a.parties.filter((party) => b.parties.some((other) => other.name === party.name))
  return shared.length >= 2 || (shared.length === 1 && a.parties.length === 1)
}
