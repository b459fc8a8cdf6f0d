/** The look-up by which `check` proves the rule actor_name: words → the canonical name of the actor that they name. */
import { oneLine } from "../../one-line.ts"
import { nameKey } from "../places/name-key.ts"
import { actorKey, type ActorIndex } from "./actor-index.ts"

/**
 * The canonical name of the state, organisation, group or medium that the words name, by its name, a listed alias, a
 * nationality or the seat of its government; null when the lexicons know none. `canonicalActor("the SCO", index)` is
 * `"Shanghai Cooperation Organization"`; `canonicalActor("Chinese", index)` is `"China"`.
 */
export function canonicalActor(words: string, index: ActorIndex): string | null {
  const plain = oneLine(words)
  const known = index.known.get(actorKey(plain)) ?? index.known.get(actorKey(withoutNationality(plain, index)))
  if (known) return known.name
  const key = nameKey(plain).replace(/^the /, "")
  const state = index.gazetteer.named(key).find(({ level }) => level === "country")
  if (state) return state.name
  const code = index.gazetteer.demonym(key) ?? index.seats.get(key)
  return (code && index.gazetteer.countries.get(code)?.name) ?? null
}

/** "Chinese Ministry of Public Security" → "Ministry of Public Security". */
function withoutNationality(words: string, index: ActorIndex): string {
  const gap = words.indexOf(" ")
  return gap > 0 && index.gazetteer.demonym(nameKey(words.slice(0, gap))) !== null ? words.slice(gap + 1) : words
}
