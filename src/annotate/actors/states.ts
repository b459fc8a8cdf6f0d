/** States: named ("China", "the U.S."), by their people ("Chinese"), or by the seat of their government ("Beijing said"). */
import type { ActorMention, AnnotatedArticle, PlaceMention } from "../annotated-article.ts"
import { nameKey } from "../places/name-key.ts"
import { locatives } from "../places/words.ts"
import { isCapitalised } from "../words/letters.ts"
import { tokensIn } from "../token-range.ts"
import type { ActorIndex } from "./actor-index.ts"
import { mention } from "./mention.ts"

export function states(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const found: Array<ActorMention> = []
  for (const place of article.places) {
    if (place.country === null) continue
    if (place.precision === "country") found.push(stateMention(article, place, place.country, index))
    else if (place.precision === "locality" && index.seats.get(nameKey(place.name)) === place.country) {
      const country = index.gazetteer.countries.get(place.country)!
      if (isGovernment(article, place))
        found.push(mention(place, { name: country.name, kind: "state", country: place.country, via: "capital" }))
    }
  }
  return found
}

function stateMention(
  article: AnnotatedArticle,
  place: PlaceMention,
  country: string,
  index: ActorIndex,
): ActorMention {
  const { name } = index.gazetteer.countries.get(country)!
  const words = article.article.source.slice(place)
  const via = place.isDemonym ? "demonym" : nameKey(words) === nameKey(name) ? "name" : "alias"
  return mention(place, { name, kind: "state", country, via })
}

/**
 * A capital is the government when it does something ("Beijing said", "Cairo again refused", "demanded by Moscow",
 * "between Beijing and Washington"); it is the city after a preposition of place.
 */
function isGovernment(article: AnnotatedArticle, place: PlaceMention): boolean {
  const { tokens, sentences } = article
  const { first, last } = tokensIn(tokens, place)
  const sentence = sentences[tokens[first]!.sentence]!
  if (sentence.region === "dateline") return false
  const before = first > sentence.first ? tokens[first - 1]! : undefined
  if (before && isCapitalised(before) && before.start > sentence.start) return false
  if (before?.lower === "by") return true
  if (before?.lower === "between") return tokens[last]?.lower === "and"
  if (before && (locatives.has(before.lower) || NOT_ACTING.has(before.lower))) return false
  let next = last
  while (next < sentence.last && next - last < 2 && tokens[next]!.pos === "ADV") next++
  const verb = next < sentence.last ? tokens[next]! : undefined
  return verb?.pos === "VERB" || verb?.pos === "AUX"
}

/** Prepositions before a city that is not the subject of the verb after it: "the women of Kabul say". */
const NOT_ACTING: ReadonlySet<string> = new Set("of for to toward towards about with against on".split(" "))
