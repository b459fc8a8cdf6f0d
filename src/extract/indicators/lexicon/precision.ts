/**
 * The share of each rule's claims that are right (value, unit and measure), which is the confidence of its claims.
 * Measured on 2026-11-22 by reading every claim over the development articles (32), the seeds (5) and those of 640 articles
 * of TimeBank, AQUAINT and PolNeAR that are not reports on business. The share is (right + 1) / (all + 2), the rule of
 * succession, so that few claims say little.
 */
const counts = {
  change: [14, 16],
  "counted-subject": [3, 4],
  "counted-object": [18, 19],
} as const satisfies Readonly<Record<string, readonly [right: number, all: number]>>

export type IndicatorRuleName = keyof typeof counts

/** Confidence of a rule's claims, 0 to 1, to two decimals. */
export function precisionOf(rule: IndicatorRuleName): number {
  const [right, all] = counts[rule]
  return Math.round((100 * (right + 1)) / (all + 2)) / 100
}
