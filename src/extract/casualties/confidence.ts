/**
 * The share of figures that are right, a rule. Counted on 2026-11-22 on the 32 development articles: of the claims of each
 * rule, those whose outcome, number and qualifier an annotator gives for the same words. The rules were written with 24 of
 * these articles in view, so a rule with few claims is trusted little: confidence is (right + 1) / (claims + 2), Laplace's
 * rule of succession.
 */
import type { FigureRuleName } from "./figure.ts"

interface Measured {
  readonly right: number
  readonly claims: number
}

const measured: Readonly<Record<FigureRuleName, Measured>> = {
  "verb-object": { right: 34, claims: 34 },
  subject: { right: 60, claims: 60 },
  attributive: { right: 1, claims: 1 },
  "death-toll": { right: 9, claims: 9 },
  bodies: { right: 2, claims: 2 },
  "count-noun": { right: 1, claims: 1 },
  "deed-noun": { right: 0, claims: 0 },
  "held-people": { right: 2, claims: 2 },
  among: { right: 1, claims: 1 },
  "sub-count": { right: 2, claims: 2 },
  ellipsis: { right: 0, claims: 0 },
  tally: { right: 4, claims: 4 },
}

/** Confidence of a rule's claims, to two decimals. */
export function confidenceOf(rule: FigureRuleName): number {
  const { right, claims } = measured[rule]
  return Math.round(((right + 1) / (claims + 2)) * 100) / 100
}
