/**
 * The confidence of each rule: the share of its statements that are right, that is whose words and annotated words overlap by
 * 0.6 or more (Jaccard, characters). Measured on 2026-11-22. `news`: on 37 annotated news-agency articles, where every
 * statement is annotated as this table defines it. `pooled`: those and 630 articles of the training part of PolNeAR, which
 * annotates attributions of every kind and draws their ends by rules of its own, so that it holds a right statement for wrong
 * now and then. A rule with ten claims in the news articles is trusted by those, any other by the pool; the share is
 * (right + 1) / (all + 2), Laplace's rule of succession, so that few claims say little. The rules were developed on these
 * articles, so on others they may do less well.
 */
interface Counts {
  readonly news: readonly [right: number, all: number]
  readonly pooled: readonly [right: number, all: number]
}

const counts: Readonly<Record<string, Counts>> = {
  "according-to-leading": { news: [3, 3], pooled: [49, 56] },
  "according-to-trailing": { news: [4, 4], pooled: [223, 264] },
  "announced-quotation": { news: [0, 0], pooled: [9, 15] },
  gapped: { news: [1, 1], pooled: [31, 42] },
  "inverted-clause": { news: [1, 1], pooled: [62, 90] },
  "inverted-quotation": { news: [4, 4], pooled: [792, 839] },
  "leading-clause": { news: [56, 57], pooled: [2134, 2669] },
  "leading-infinitive": { news: [3, 3], pooled: [38, 57] },
  "leading-noun": { news: [31, 33], pooled: [441, 641] },
  "leading-quotation": { news: [3, 3], pooled: [339, 380] },
  participle: { news: [11, 12], pooled: [338, 443] },
  "trailing-clause": { news: [44, 44], pooled: [326, 389] },
  "trailing-quotation": { news: [39, 39], pooled: [2409, 2501] },
}

/** Claims in the news articles that a rule needs to be judged by them alone. */
const ENOUGH = 10

/** Confidence of a rule's claims, to two decimals; a half where the rule was never measured. */
export function confidenceOf(rule: string): number {
  const found = counts[rule]
  if (!found) return 0.5
  const [right, all] = found.news[1] >= ENOUGH ? found.news : found.pooled
  return Math.round((100 * (right + 1)) / (all + 2)) / 100
}
