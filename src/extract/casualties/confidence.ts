/**
 * The share of claims that are right, a rule: measured on the 32 development articles (claims that match an annotated figure,
 * of all claims of the rule; 2026-11-22), with one right and one wrong claim added to each so that few cases do not claim
 * certainty.
 */
import type { FigureRuleName } from "./figure.ts"

export const confidence: Readonly<Record<FigureRuleName, number>> = {
  "verb-object": 0.9,
  subject: 0.9,
  attributive: 0.8,
  "death-toll": 0.85,
  bodies: 0.8,
  "count-noun": 0.7,
  "deed-noun": 0.7,
  "held-people": 0.7,
  among: 0.7,
  "sub-count": 0.8,
  tally: 0.8,
}
