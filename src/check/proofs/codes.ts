/** Codes out of lexicons: the words of the anchor are among those that stand for the code. */
import { Outcome } from "../../../schema/codes.ts"
import { kindsOf, statusesOf } from "../../extract/agreements/codes-of-words.ts"
import { groupsOf, outcomesOf } from "../../extract/casualties/codes-of-words.ts"
import { defaultWho } from "../../extract/casualties/group.ts"
import { eventTypesOf, weaponTypesOf } from "../../extract/events/codes-of-words.ts"
import { topicsOf } from "../../extract/topics/topics.ts"
import type { Claimed, Proof } from "./proof.ts"

/** Which codes of a column the words may stand for. */
const readers: Readonly<Record<string, (words: string) => ReadonlySet<string>>> = {
  "event_mentions.event_type": mostSpecific,
  "event_mentions.weapon_type": weaponTypesOf,
  "casualty_figures.outcome": outcomesOf,
  "casualty_figures.who": groupsOf,
  "cooperation_agreements.kind": kindsOf,
  "cooperation_agreements.status": statusesOf,
  "cooperation_agreements.topics": topicsOf,
  "statements.topics": topicsOf,
}

/** "attack" is what is left when no word says by what means: "a bomb attack" is a bombing. */
function mostSpecific(words: string): ReadonlySet<string> {
  const types = eventTypesOf(words)
  const isByMeans = BY_MEANS.some((type) => types.has(type))
  return isByMeans ? new Set([...types].filter((type) => type !== "attack")) : types
}

const BY_MEANS = ["bombing", "shooting", "stabbing", "vehicle_attack", "kidnapping", "hijacking", "arson"] as const

export const codeInLexicon: Proof = ({ table, field, value }, { exact }) =>
  readers[`${table}.${field}`]?.(exact).has(value) ?? false

/** What a column says where no word does. */
const defaults: Readonly<Record<string, (record: Claimed["record"]) => ReadonlyArray<string>>> = {
  "casualty_figures.who": ({ outcome }) =>
    Object.keys(Outcome.codes)
      .filter((code): code is keyof typeof Outcome.codes => code === outcome)
      .map(defaultWho),
  "cooperation_agreements.status": ({ kind }) => (kind === "body" ? ["agreed", "operating"] : ["operating"]),
}

/** The default of the column, for words that stand for no code of it. */
export const codeByDefault: Proof = ({ table, field, value, record }, { exact }) =>
  readers[`${table}.${field}`]?.(exact).size === 0 && (defaults[`${table}.${field}`]?.(record).includes(value) ?? false)
