/** The codes that words may stand for, by the lexicons alone: what `factloom check` proves kinds, status and topics with. */
import type { AgreementKind, AgreementStatus } from "../../../schema/codes.ts"
import { has } from "../words-hold.ts"
import type { HeadRule } from "./head.ts"
import { headRules } from "./heads.ts"
import { statusCues, statusOrder } from "./lexicon/status.ts"
import { topicWords } from "./lexicon/topics.ts"

const kindsOfRule: Readonly<Record<HeadRule["name"], ReadonlyArray<AgreementKind>>> = {
  "information-sharing": ["information_sharing"],
  "joint-activity": ["joint_operation"],
  "joint-body": ["body"],
  instrument: ["agreement"],
  mechanism: ["mechanism"],
  meeting: ["dialogue"],
  cooperation: ["mechanism", "agreement", "joint_operation"],
  assistance: ["assistance"],
  commitment: ["agreement"],
}

/** "held talks" → dialogue; "cooperation" → mechanism, and agreement until it works. */
export function kindsOf(words: string): ReadonlySet<AgreementKind> {
  return new Set(
    headRules.flatMap(({ name, words: entries }) =>
      entries.some((entry) => has(words, entry)) ? kindsOfRule[name] : [],
    ),
  )
}

export const statusesOf = (words: string): ReadonlySet<AgreementStatus> =>
  new Set(statusOrder.filter((status) => statusCues[status].some((cue) => has(words, cue))))

export const topicsOf = (words: string): ReadonlySet<string> =>
  new Set(Object.entries(topicWords).flatMap(([topic, entries]) => (entries.some((e) => has(words, e)) ? topic : [])))
