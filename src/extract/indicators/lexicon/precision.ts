/**
 * Share of the claims of each rule that are right: the confidence of its claims. Measured on 2026-11-22 by reading every
 * claim over the development articles (32) and the seeds (5); a rule with fewer than five claims there has the share over
 * all rules.
 */
export const precision = {
  change: 0.8,
  "counted-subject": 0.8,
  "counted-object": 0.8,
} as const

export type IndicatorRuleName = keyof typeof precision
