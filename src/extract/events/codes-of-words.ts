/** The codes that words may stand for, by the lexicons alone: what `factloom check` proves event types and weapons with. */
import type { EventType, WeaponType } from "../../../schema/codes.ts"
import { has } from "../words-hold.ts"
import { heldPeople } from "../casualties/lexicon/outcome-words.ts"
import { eventWords, killingVerbs, strikingVerbs } from "./lexicon/event-words.ts"
import { forces } from "./lexicon/hand-words.ts"
import { weaponWords } from "./lexicon/weapon-words.ts"

/** "a bomb attack" → bombing, and attack; a killing alone is an attack. */
export function eventTypesOf(words: string): ReadonlySet<EventType> {
  const types = new Set<EventType>()
  for (const { words: entry, type } of eventWords) if (has(words, entry)) types.add(type)
  for (const [word, { type }] of Object.entries(weaponWords)) if (has(words, word)) types.add(type)
  for (const verb of [...killingVerbs, ...strikingVerbs]) if (has(words, verb)) types.add("attack")
  for (const force of forces) if (has(words, force)) types.add("military")
  for (const held of heldPeople) if (has(words, held)) types.add("kidnapping")
  return types
}

export function weaponTypesOf(words: string): ReadonlySet<WeaponType> {
  const weapons = new Set<WeaponType>()
  for (const { words: entry, weapon } of eventWords) if (weapon && has(words, entry)) weapons.add(weapon)
  for (const [word, { weapon }] of Object.entries(weaponWords)) if (has(words, word)) weapons.add(weapon)
  return weapons
}
