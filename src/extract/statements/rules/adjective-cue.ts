/**
 * Attributions by a predicate that says what somebody thinks or feels:
 *   SOURCE |is confident| that CONTENT      SOURCE |was eager| to CONTENT      SOURCE |is skeptical of| CONTENT
 * They are states of mind that the article tells, so never statements.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, nounAttribution } from "../attribution.ts"
import { endOfContent } from "../content-end.ts"
import { piece } from "../content.ts"
import { ADJECTIVE, cueWords } from "../cue-words.ts"
import { groupBefore } from "../cues.ts"
import { adjectiveCues } from "../lexicon/adjective-cues.ts"
import { subjectBefore } from "../noun-phrase.ts"
import { spanOf, type Unit } from "../unit.ts"

let adjectives: ReadonlyMap<string, ReadonlyArray<string>> | undefined

export function adjectiveAttributions(article: AnnotatedArticle, unit: Unit): ReadonlyArray<Attribution> {
  const { items, paragraph } = unit
  const found: Array<Attribution> = []
  const known = (adjectives ??= new Map(Object.entries(adjectiveCues)))
  for (let at = 1; at + 2 < items.length; at++) {
    if ((cueWords.of(items[at]!) & ADJECTIVE) === 0) continue
    const next = items[at + 1]!
    if (!known.get(items[at]!.lower)?.includes(next.lower)) continue
    const group = groupBefore(items, at)
    if (!group.hasBe || group.hasTo) continue
    const subject = subjectBefore(items, group.first, 0)
    if (!subject || NO_MIND.has(items[subject.first]!.lower)) continue
    const isClause = next.lower === "that"
    const isInfinitive = next.lower === "to" && items[at + 2]!.pos === "VERB"
    const from = isInfinitive ? at + 1 : at + 2
    const that = isClause ? next : null
    const type = isClause ? "clause" : isInfinitive ? "infinitive" : "noun"
    const content = piece(article, items, from, endOfContent(items, { first: from, that, type }, items.length), that)
    if (!content) continue
    const source = spanOf(items, subject)
    const cue = spanOf(items, { first: group.first, last: isClause || isInfinitive ? at + 1 : at + 2 })
    found.push(
      nounAttribution({ rule: "adjective", lemma: items[at]!.lower, source, cue, pieces: [content], paragraph }),
    )
  }
  return found
}

/** "It is certain that" says nobody's mind. */
const NO_MIND: ReadonlySet<string> = new Set(["it", "there", "this", "that", "which"])
