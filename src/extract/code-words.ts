/**
 * Which codes of a column words may stand for, by the lexicons that extractors use: what `factloom check` proves codes by,
 * and by what a code that a person sets is known to be in the words.
 */
import { kindsOf, statusesOf } from "./agreements/codes-of-words.ts"
import { groupsOf, outcomesOf } from "./casualties/codes-of-words.ts"
import { eventTypesOf, weaponTypesOf } from "./events/codes-of-words.ts"
import { topicsOf } from "./topics/topics.ts"

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

/** The codes of `table.column` that the words may stand for; null for a column that has no lexicon. */
export const codesOfWords = (column: string, words: string): ReadonlySet<string> | null =>
  readers[column]?.(words) ?? null

/** "attack" is what is left when no word says by what means: "a bomb attack" is a bombing. */
function mostSpecific(words: string): ReadonlySet<string> {
  const types = eventTypesOf(words)
  const isByMeans = BY_MEANS.some((type) => types.has(type))
  return isByMeans ? new Set([...types].filter((type) => type !== "attack")) : types
}

const BY_MEANS = ["bombing", "shooting", "stabbing", "vehicle_attack", "kidnapping", "hijacking", "arson"] as const
