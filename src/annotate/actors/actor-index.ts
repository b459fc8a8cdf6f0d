/**
 * The index of known actors: names and other names of states, organisations, groups, agencies and media → one canonical
 * name. States come from the gazetteer, the others from the lexicons.
 */
import type { ActorKind } from "../../../schema/codes.ts"
import { type Gazetteer, loadGazetteer } from "../places/gazetteer.ts"
import { memo } from "../places/memo.ts"
import { nameKey } from "../places/name-key.ts"
import { AGENCIES } from "./lexicon/agencies.ts"
import { ARMED_GROUPS } from "./lexicon/armed-groups.ts"
import { CIVIL_SOCIETY } from "./lexicon/civil-society.ts"
import { FORMER_STATES, GOVERNMENT_SEATS, OTHER_SEATS } from "./lexicon/governments.ts"
import { INTERGOVERNMENTAL } from "./lexicon/intergovernmental.ts"
import { MEDIA } from "./lexicon/media.ts"

export interface KnownActor {
  /** Canonical name. */
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-2 of the state that it is or belongs to. */
  readonly country: string | null
  /** Does this key stand for the actor by another name, or by the seat of its government? */
  readonly via: "name" | "alias" | "capital"
  /** As the lexicon writes it: "WHO" is not "who". */
  readonly written: string
}

export interface ActorIndex {
  readonly gazetteer: Gazetteer
  /** Known actors by key of their name. */
  readonly known: ReadonlyMap<string, KnownActor>
  /** Keys with which names of more than one word begin. */
  readonly begins: ReadonlySet<string>
  /** Can a name begin with this word, as it is written? */
  readonly opens: (word: string) => boolean
  /** Capitals and other seats of government, by key → country. */
  readonly seats: ReadonlyMap<string, string>
}

/** Key of an actor's name: British and American spellings of "organisation" are one, a leading "the" is none. */
export function actorKey(words: string): string {
  const key = nameKey(words).replaceAll("organis", "organiz")
  return key.startsWith("the ") ? key.slice(4) : key
}

export async function loadActorIndex(): Promise<ActorIndex> {
  return actorIndex(await loadGazetteer())
}

function actorIndex(gazetteer: Gazetteer): ActorIndex {
  const known = new Map<string, KnownActor>()
  const add = (kind: ActorKind, country: string | null, names: ReadonlyArray<string>): void => {
    const name = names[0]!
    for (const written of names) {
      const key = actorKey(written)
      if (!known.has(key)) known.set(key, { name, kind, country, via: written === name ? "name" : "alias", written })
    }
  }
  for (const names of rows(FORMER_STATES)) add("state", null, names)
  for (const names of rows(INTERGOVERNMENTAL)) add("organisation", null, names)
  for (const names of rows(ARMED_GROUPS)) add("armed_group", null, names)
  for (const names of rows(CIVIL_SOCIETY)) add("organisation", null, names)
  for (const [country, ...names] of rows(AGENCIES)) add("government_body", country!, names)
  for (const [country, ...names] of rows(MEDIA)) add("media", country === "-" ? null : country!, names)
  for (const [country, ...names] of rows(GOVERNMENT_SEATS)) {
    const name = gazetteer.countries.get(country!)!.name
    for (const written of names)
      known.set(actorKey(written), { name, kind: "state", country: country!, via: "capital", written })
  }
  const begins = new Set<string>()
  for (const key of known.keys())
    for (let gap = key.indexOf(" "); gap > 0; gap = key.indexOf(" ", gap + 1)) begins.add(key.slice(0, gap))
  const openings = beginningsOf([...known.keys(), ...begins])
  const isOpening = memo((word) => {
    const key = actorKey(word)
    return known.has(key) || begins.has(key)
  })
  const opens = (word: string): boolean => {
    const letters = firstLetters(word)
    return (letters < 0 || openings[letters] === 1) && isOpening(word)
  }
  return { gazetteer, known, begins, opens, seats: seatsOfGovernment(gazetteer) }
}

/** Which first three letters names have: a table that rules most words out without a look at the names. */
function beginningsOf(keys: ReadonlyArray<string>): Uint8Array {
  const table = new Uint8Array(26 * 26 * 26)
  for (const key of keys) {
    const letters = firstLetters(key)
    if (letters >= 0) table[letters] = 1
  }
  return table
}

/** The first three letters as a number; -1 where they are no ASCII letters, or may be written otherwise in a key. */
function firstLetters(word: string): number {
  if (word.length < 3) return -1
  let number = 0
  for (let i = 0; i < 3; i++) {
    const code = word.charCodeAt(i) | 32
    if (code < 97 || code > 122) return -1
    number = number * 26 + code - 97
  }
  return number === THE ? -1 : number
}

/** "the" is no part of a key. */
const THE = (19 * 26 + 7) * 26 + 4

function seatsOfGovernment(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const seats = new Map<string, string>()
  for (const country of gazetteer.countries.values())
    if (country.capital !== "") seats.set(nameKey(country.capital), country.code)
  for (const [country, ...names] of rows(OTHER_SEATS)) for (const name of names) seats.set(nameKey(name), country!)
  return seats
}

function rows(text: string): ReadonlyArray<ReadonlyArray<string>> {
  return text
    .trim()
    .split("\n")
    .map((row) => row.split("|"))
}
