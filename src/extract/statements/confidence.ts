/**
 * The confidence of each rule: the share of its statements that are right (what was said overlaps the annotated words by
 * 0.6 or more, Jaccard), measured on annotated news articles that the rules were developed against.
 */
export const confidence: Readonly<Record<string, number>> = {
  "trailing-quotation": 0.95,
  "inverted-quotation": 0.95,
  "leading-quotation": 0.95,
  "trailing-clause": 0.9,
  "inverted-clause": 0.8,
  "leading-clause": 0.85,
  "leading-noun": 0.7,
  "leading-infinitive": 0.7,
  participle: 0.6,
  "according-to-leading": 0.85,
  "according-to-trailing": 0.85,
}
