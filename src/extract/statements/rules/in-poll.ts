/**
 * "In a poll of voters, CONTENT.": a count of opinions that gives what follows. What people answer is no statement of anybody.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, nounAttribution } from "../attribution.ts"
import { hasFinite } from "../clause.ts"
import { piece } from "../content.ts"
import { polls } from "../lexicon/words.ts"
import { spanOf, type Unit } from "../unit.ts"

const POLLS: ReadonlySet<string> = new Set(polls)

/** In items: the longest phrase between "in" and its comma. */
const LONGEST = 16

export function inPoll(article: AnnotatedArticle, { items, paragraph }: Unit): Attribution | null {
  const at = items[0]?.pos === "CCONJ" ? 1 : 0
  if (items[at]?.lower !== "in") return null
  let isPoll = false
  for (let i = at + 1; i < items.length && i - at <= LONGEST; i++) {
    const { lower, pos, text } = items[i]!
    if (POLLS.has(lower)) isPoll = true
    if (pos === "AUX" || pos === "QUOTE") return null
    if (text !== ",") continue
    const content = isPoll && hasFinite(items, i + 1, items.length) ? piece(article, items, i + 1, items.length) : null
    if (!content) return null
    const source = spanOf(items, { first: at + 1, last: i })
    const cue = spanOf(items, { first: at, last: at + 1 })
    return nounAttribution({ rule: "in-poll", lemma: "in", source, cue, pieces: [content], paragraph })
  }
  return null
}
