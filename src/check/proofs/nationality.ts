/** The state that the words of a name tell of: "Turkish Foreign Ministry", "China's Ministry of …", "University of China". */
import { actorKey, type ActorIndex } from "../../annotate/actors/actor-index.ts"
import { nameKey } from "../../annotate/places/name-key.ts"

/** Longest name of a state or nationality, in words: "Democratic Republic of the Congo". */
const LONGEST = 6

/** Code of the first state that the words name, by its name or by its people; null where they name none. */
export function countryNamed(words: string, actors: ActorIndex): string | null {
  const parts = keyWords(words)
  for (let first = 0; first < parts.length; first++)
    for (let last = Math.min(parts.length, first + LONGEST); last > first; last--) {
      const code = stateOf(parts.slice(first, last).join(" "), actors)
      if (code !== null) return code
    }
  return null
}

/** Do the words name a town or region of the state: "Nairobi Hospital", "Boston Police Department"? */
export function namesTownOf(words: string, country: string, { gazetteer }: ActorIndex): boolean {
  const parts = keyWords(words)
  return parts.some((_, first) =>
    parts.some((_, index) => {
      const run = parts.slice(first, first + index + 1)
      return index < LONGEST && gazetteer.named(nameKey(run.join(" "))).some((place) => place.country === country)
    }),
  )
}

/** Key of the words without the state before them: "Chinese Ministry of Public Security" → "ministry of public security". */
export function withoutNationality(words: string, actors: ActorIndex): string {
  const parts = keyWords(words)
  for (let last = Math.min(parts.length - 1, LONGEST); last > 0; last--)
    if (stateOf(parts.slice(0, last).join(" "), actors) !== null) return parts.slice(last).join(" ")
  return parts.join(" ")
}

const keyWords = (words: string): ReadonlyArray<string> =>
  actorKey(words.replaceAll(/['’]s?(?=\s|$)/gu, ""))
    .split(" ")
    .filter((word) => word !== "")

function stateOf(key: string, { gazetteer }: ActorIndex): string | null {
  const state = gazetteer.named(nameKey(key)).find(({ level }) => level === "country")
  return state?.country ?? gazetteer.demonym(key)
}
