/**
 * The figures by which articles speak. What an article counts besides may be a part that its words do not mark, or a
 * number that it calls an earlier one: its lead figure is what it says, and what it has others say is theirs.
 */
import type { FigureFacts } from "./figures.ts"
import { byReport, groupBy } from "./order.ts"

/** The lead figure of each article, and one for each of those to whom it attributes others, in report order. */
export function spokenFor<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<F> {
  const articles = groupBy(figures.toSorted(byReport), ({ source_id }) => source_id)
  const spoken = [...articles.values()].flatMap((ofOne) => {
    const lead = leadFigure(ofOne)
    const others = groupBy(
      ofOne.filter(({ attributed_to }) => attributed_to !== null && attributed_to !== lead.attributed_to),
      ({ attributed_to }) => attributed_to,
    )
    return [lead, ...[...others.values()].map(leadFigure)]
  })
  return spoken.toSorted(byReport)
}

/** An exact figure before others, a number before a vague amount, and of equals the first in the text, as the lead has it. */
const leadFigure = <F extends FigureFacts>(ofOneArticle: ReadonlyArray<F>): F =>
  ofOneArticle.toSorted((a, b) => exactness(a) - exactness(b) || a.char_start - b.char_start)[0]!

const exactness = ({ qualifier }: FigureFacts): number => (qualifier === "exact" ? 0 : qualifier === "vague" ? 2 : 1)
