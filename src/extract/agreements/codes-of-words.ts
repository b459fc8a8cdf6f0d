/** The codes that words may stand for, by the lexicons alone: what `factloom check` proves kinds and status with. */
import type { AgreementKind, AgreementStatus } from "../../../schema/codes.ts"
import { has } from "../words-hold.ts"
import { headRules } from "./heads.ts"
import { statusCues, statusOrder } from "./lexicon/status.ts"

/** "held talks" → dialogue; "cooperation" → mechanism, and agreement until it works. */
export function kindsOf(words: string): ReadonlySet<AgreementKind> {
  return new Set(
    headRules.flatMap(({ kinds, words: entries }) => (entries.some((entry) => has(words, entry)) ? kinds : [])),
  )
}

export const statusesOf = (words: string): ReadonlySet<AgreementStatus> =>
  new Set(statusOrder.filter((status) => statusCues[status].some((cue) => has(words, cue))))
