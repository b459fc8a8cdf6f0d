/**
 * The index of known actors: names and other names of states, organisations, groups, agencies and media → one canonical
 * name. States come from the gazetteer, the others from the lexicons.
 */
import type { ActorKind } from "../../../schema/codes.ts"
import { type Gazetteer, loadGazetteer } from "../places/gazetteer.ts"
import { nameKey } from "../places/name-key.ts"
import { RunMemo } from "../words/run-memo.ts"
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
  readonly openings: Openings
  /** Capitals and other seats of government, by key → country. */
  readonly seats: ReadonlyMap<string, string>
}

/** What the index knows of words, one behind the other. */
export type Openings = RunMemo<Opening>

export interface Opening {
  readonly actor: KnownActor | undefined
  /** Does a longer name begin so? */
  readonly begins: boolean
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
  const open = (words: string): Opening => {
    const key = actorKey(words)
    return { actor: known.get(key), begins: begins.has(key) }
  }
  const nothing: Opening = { actor: undefined, begins: false }
  const openings = new RunMemo(open, nothing, (opening) => opening.actor === undefined && !opening.begins)
  return { gazetteer, known, openings, seats: seatsOfGovernment(gazetteer) }
}

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
