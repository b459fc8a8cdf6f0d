/**
 * A sentence that ends in a colon, and the quotation that it announces in the next line or paragraph:
 *   The minister said in a statement:
 *   "We will stay."
 */
import type { Span } from "../../../../schema/source-text.ts"
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import type { Attribution } from "../attribution.ts"
import { quotedPiece } from "../content.ts"
import type { Cue } from "../cues.ts"
import { subjectBefore } from "../noun-phrase.ts"
import { closed } from "../outer-spans.ts"
import { spanOf, type Unit } from "../unit.ts"

/** Who is about to be quoted, by what cue. */
export interface Announced {
  readonly source: Span
  readonly sourceOuter: Span
  readonly cue: Span
  readonly cueOuter: Span
  readonly lemma: string
  readonly paragraph: number
}

/** The announcement that a unit ends with; null when it ends with none. */
export function announcement(unit: Unit, cues: ReadonlyArray<Cue>): Announced | null {
  const { items } = unit
  if (items.at(-1)?.text !== ":") return null
  const cue = cues.findLast((one) => one.verb.kind === "speech" && one.verb.frames.has("q") && !one.isNegated)
  const subject = cue && subjectBefore(items, cue.first, 0)
  if (!cue || !subject) return null
  return {
    source: spanOf(items, subject),
    sourceOuter: spanOf(items, closed(items, subject)),
    cue: spanOf(items, cue),
    cueOuter: spanOf(items, { first: cue.first, last: cue.last === items.length - 1 ? items.length : cue.last }),
    lemma: cue.verb.lemma,
    paragraph: unit.paragraph,
  }
}

/** The quotation that the unit opens with, as the words announced just before; null when it opens with none. */
export function announcedQuotation(article: AnnotatedArticle, unit: Unit, announced: Announced): Attribution | null {
  const opening = unit.items[0]
  if (!opening || opening.pos !== "QUOTE" || unit.paragraph > announced.paragraph + 1) return null
  return {
    rule: "announced-quotation",
    kind: "speech",
    lemma: announced.lemma,
    source: announced.source,
    sourceOuter: announced.sourceOuter,
    cue: announced.cue,
    cueOuter: announced.cueOuter,
    pieces: [quotedPiece(article, opening)],
    paragraph: unit.paragraph,
    isNegated: false,
    isNested: false,
    handsOn: false,
  }
}
