/** Names of states, organisations, groups and media: which words name which actor. */
import { oneLine } from "../../one-line.ts"
import { isAcronymOf } from "../../annotate/actors/acronyms.ts"
import { actorKey, type ActorIndex } from "../../annotate/actors/actor-index.ts"
import { canonicalActor } from "../../annotate/actors/canonical.ts"
import { armedWords, heads } from "../../annotate/actors/words.ts"
import { countryNamed, namesTownOf, withoutNationality } from "./nationality.ts"
import { type Claimed, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

export const verbatim: Proof = ({ value }, { exact }) => oneLine(exact) === value

/** The words are the actor's name, an alias that the lexicons list, or an acronym that the article introduces for it. */
export function names(value: string, { exact, source_id }: ClaimedAnchor, knowledge: Knowledge): boolean {
  const words = oneLine(exact)
  if (words === PRONOUN) return false
  const known = canonicalActor(words, knowledge.actors)
  if (known === value || actorKey(words) === actorKey(value)) return true
  if (sameBody(words, value, knowledge.actors)) return true
  // What the lexicons know by these words is no other actor's acronym.
  return known === null && isAcronymOf(words, value) && introduces(words, source_id, knowledge)
}

/** Written so, it is no name of the United States. */
const PRONOUN = "us"

/** "Ministry of Public Security" is named by "China's Ministry of Public Security", never by "Turkish Ministry …". */
function sameBody(words: string, value: string, actors: ActorIndex): boolean {
  const [ofWords, ofValue] = [countryNamed(words, actors), countryNamed(value, actors)]
  // A name is never less than its words say, but for those that the lexicons have without the state.
  if (ofWords !== null && ofWords !== ofValue && (ofValue !== null || !actors.known.has(actorKey(value)))) return false
  return withoutNationality(words, actors) === withoutNationality(value, actors)
}

/** "(RATS)", ", or RATS,": how an article says that it will use an acronym. */
function introduces(acronym: string, source_id: string, { dataset }: Knowledge): boolean {
  const text = dataset.texts.get(source_id)?.text ?? ""
  return [`(${acronym})`, `(${acronym},`, `(${acronym};`, `, or ${acronym}`].some((words) => text.includes(words))
}

export const actorName: Proof = (claimed, anchor, knowledge) => {
  if (claimed.table !== "actors" || claimed.field === "name") return names(claimed.value, anchor, knowledge)
  return names(String(claimed.record["name"]), anchor, knowledge) && isSoKnown(claimed, anchor, knowledge)
}

/** A state that the words name counts before a town that they name. */
function isOfState(words: string, country: string, actors: ActorIndex): boolean {
  const named = countryNamed(words, actors)
  return named === null ? namesTownOf(words, country, actors) : named === country
}

/** Kind and country: as the lexicons have the actor that the words name; else as the words of its name say. */
function isSoKnown({ field, value, record }: Claimed, anchor: ClaimedAnchor, knowledge: Knowledge): boolean {
  const { actors } = knowledge
  const name = String(record["name"])
  const state = stateNamed(name, actors)
  if (state !== null) return value === (field === "kind" ? "state" : state)
  const known = actors.known.get(actorKey(name))
  if (known) return value === (field === "kind" ? known.kind : known.country)
  if (field === "kind") return kindsOfName(name).has(value)
  const words = [name, oneLine(anchor.exact), ...wordsBefore(anchor, knowledge)]
  return words.some((some) => isOfState(some, value, actors))
}

/** The word and the two words before the anchor, which may say whose it is: "Syria's People's Assembly". */
function wordsBefore({ source_id, char_start }: ClaimedAnchor, { dataset }: Knowledge): ReadonlyArray<string> {
  const source = dataset.texts.get(source_id)
  if (!source) return []
  const end = source.toCodeUnit(char_start)
  const before = source.text
    .slice(Math.max(0, end - REACH), end)
    .trim()
    .split(/\s+/u)
  return [1, 2].map((count) => before.slice(-count).join(" "))
}

/** Two words are never longer, in code units. */
const REACH = 60

/** What the nouns of an organisation's name make of it; a word like "liberation" makes it an armed group. */
function kindsOfName(name: string): ReadonlySet<string | undefined> {
  const words = name.toLowerCase().split(/[^\p{L}']+/u)
  const kinds = new Set<string | undefined>(words.map((word) => heads().get(word)))
  return words.some((word) => armedWords().has(word)) ? kinds.add("armed_group") : kinds
}

const stateNamed = (name: string, { gazetteer }: ActorIndex): string | null =>
  [...gazetteer.countries.values()].find((country) => country.name === name)?.code ?? null

export const capitalForGovernment: Proof = ({ value }, { exact }, { actors }) => canonicalActor(exact, actors) === value

/** One anchor lists the member by name; the other stands for them all. */
export const membersOfGroup: Proof = ({ value, anchors }, _anchor, knowledge) =>
  anchors.some((anchor) => names(value, anchor, knowledge))
