/**
 * A name, a colon, and what the name stands for having said: headlines and transcripts.
 *   Ortiz: Port Must Close
 *   MODERATOR: Shall we begin?
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, type ContentPiece, nounAttribution } from "../attribution.ts"
import { hasFinite } from "../clause.ts"
import { piece } from "../content.ts"
import { spanOf, type Unit } from "../unit.ts"

/** Longest name before the colon, in words. */
const LONGEST = 6

/** What stands before a colon and is nobody: "Q:", "Correction:", "The Latest:". */
const NO_NAMES: ReadonlySet<string> = new Set([
  "q",
  "a",
  "correction",
  "clarification",
  "note",
  "latest",
  "name",
  "update",
])

/** In a transcript the label goes for the whole paragraph. */
function toParagraphEnd(article: AnnotatedArticle, opening: ContentPiece, paragraph: number): ContentPiece {
  const { text } = article.article.source
  let { end } = article.paragraphs[paragraph]!
  while (end > opening.end && (text[end - 1] === "." || text[end - 1]!.trim() === "")) end--
  if (end <= opening.end) return opening
  return { start: opening.start, end, quotation: null, outer: { start: opening.outer.start, end } }
}

/** The attribution of a unit that opens its paragraph with a label; null when it opens with none. */
export function labelAttribution(article: AnnotatedArticle, unit: Unit): Attribution | null {
  const { items } = unit
  const paragraph = article.paragraphs[unit.paragraph]!
  if (items.length < 5 || items[0]!.start !== paragraph.start) return null
  let colon = 0
  while (colon <= LONGEST && colon < items.length && items[colon]!.text !== ":") {
    const { text, pos } = items[colon]!
    if (pos === "QUOTE" || pos === "VERB" || !/^[\p{Lu}’'.]/u.test(text)) return null
    colon++
  }
  if (
    colon === 0 ||
    NO_NAMES.has(items[colon - 1]!.lower) ||
    items[colon]?.text !== ":" ||
    items[colon - 1]!.pos === "ADV"
  )
    return null
  if (!hasFinite(items, colon + 1, items.length)) return null
  const opening = piece(article, items, colon + 1, items.length)
  if (!opening) return null
  const content = toParagraphEnd(article, opening, unit.paragraph)
  const source = spanOf(items, { first: 0, last: colon })
  const cue = spanOf(items, { first: colon, last: colon + 1 })
  return nounAttribution({ rule: "label", lemma: ":", source, cue, pieces: [content], paragraph: unit.paragraph })
}
