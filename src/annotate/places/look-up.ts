/** The look-up by which `check` proves the rules gazetteer, place_container and place_coordinates. */
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { nameKey, withoutArticle } from "./name-key.ts"

/**
 * All places of the gazetteer that words can name: by name or nationality; by the city that a site is called after
 * ("Kunming railway station"); and, where no name fits, by sound in the countries given ("Qameshly" in SY). A value that is grounded in a
 * place must be that of one of these.
 */
export function placesNamed(
  words: string,
  gazetteer: Gazetteer,
  countries: ReadonlyArray<string> = [],
): ReadonlyArray<Candidate> {
  const whole = nameKey(words)
  const key = whole.startsWith("the ") && gazetteer.named(whole).length === 0 ? whole.slice(4) : whole
  const code = gazetteer.demonym(key)
  const nation = code === null ? [] : byName(gazetteer.countries.get(code)?.name ?? "", gazetteer)
  const found = [...byName(key, gazetteer), ...nation.filter(({ level }) => level === "country")]
  if (found.length > 0) return found
  const heard = countries.flatMap((country) => gazetteer.sounding(key, country))
  if (heard.length > 0) return heard
  const cut = key.lastIndexOf(" ")
  return cut < 0 ? [] : placesNamed(key.slice(0, cut), gazetteer, countries)
}

function byName(name: string, gazetteer: Gazetteer): ReadonlyArray<Candidate> {
  const key = nameKey(name)
  const found = gazetteer.named(key)
  return found.length > 0 ? found : gazetteer.named(withoutArticle(key))
}
