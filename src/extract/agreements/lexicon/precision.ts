/**
 * The share of each rule's claims that are right, which is the confidence of its claims. Measured on 2026-11-22: claims
 * whose words and parties agree with an annotated agreement, over the development articles (32) and the seeds (5), and
 * claims judged by reading over 640 articles of TimeBank, AQUAINT and PolNeAR that no rule was written on. The counts are
 * right claims and all claims of both together; the share is (right + 1) / (all + 2), the rule of succession, so that few
 * claims say little.
 */
import type { HeadRule } from "../head.ts"

const counts: Readonly<Record<HeadRule["name"], readonly [right: number, all: number]>> = {
  instrument: [10, 11],
  meeting: [12, 19],
  cooperation: [23, 27],
  "joint-activity": [9, 9],
  mechanism: [1, 1],
  "joint-body": [3, 4],
  assistance: [7, 9],
  "information-sharing": [6, 6],
  commitment: [0, 0],
}

/** Confidence of a rule's claims, 0 to 1, to two decimals. */
export function precisionOf(rule: HeadRule["name"]): number {
  const [right, all] = counts[rule]
  return Math.round((100 * (right + 1)) / (all + 2)) / 100
}
