/** Claims to review, made up: one of figures with a quote in the middle of a text. */
import { CasualtyFigures } from "../../schema/casualty-figures.ts"
import type { ReviewItem } from "../../src/review/review-items.ts"

const TEXT =
  "A headline\n\nThe ferry sank on Monday. The storm killed 12 people near the harbour, police said. Divers searched on.\n\nThe end."
const QUOTE = "killed 12 people"

export function item(id: string, more: Partial<ReviewItem> = {}): ReviewItem {
  const start = TEXT.indexOf(QUOTE)
  return {
    table: CasualtyFigures,
    id,
    source_id: "ferry-1",
    source: "A headline, Example News, 2016-05-03",
    text: TEXT,
    span: { start, end: start + QUOTE.length },
    quote: QUOTE,
    confidence: 0.72,
    extractor: "casualties/verb-object",
    values: [
      { column: "outcome", text: "killed", rests: ["lexicon: killed"] },
      { column: "who", text: "victims", rests: ["group_words: people"] },
      { column: "group_text", text: "people", rests: ["verbatim: people"] },
      { column: "number", text: "12", rests: ["number_words: 12"] },
      { column: "attributed_to", text: "", rests: [] },
    ],
    ...more,
  }
}
