/** States: named ("China", "the U.S."), by their people ("Chinese"), or by the seat of their government ("Beijing said"). */
import type { ActorMention, AnnotatedArticle, PlaceMention } from "../annotated-article.ts"
import { nameKey } from "../places/name-key.ts"
import { isCapitalised, locatives } from "../places/words.ts"
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
 * A capital is the government when it does something ("Beijing said", "Washington's reluctance", "between Beijing and
 * Washington"); it is the city after a preposition of place.
 */
function isGovernment(article: AnnotatedArticle, place: PlaceMention): boolean {
  const { tokens, sentences } = article
  const { first, last: next } = tokensIn(tokens, place)
  const sentence = sentences[tokens[first]!.sentence]!
  if (sentence.region === "dateline") return false
  const before = first > sentence.first ? tokens[first - 1]! : undefined
  const after = next < sentence.last ? tokens[next]! : undefined
  if (before && isCapitalised(before) && before.start > sentence.start) return false
  if (
    after &&
    (after.pos === "VERB" || after.pos === "AUX") &&
    !(before && (locatives.has(before.lower) || NOT_ACTING.has(before.lower)))
  )
    return true
  const isPair = (near: typeof after): boolean => near?.lower === "and"
  return before?.lower === "between" && isPair(after)
}

/** Prepositions before a city that is not the subject of the verb after it: "the women of Kabul say". */
const NOT_ACTING: ReadonlySet<string> = new Set([
  "of",
  "for",
  "to",
  "toward",
  "towards",
  "about",
  "with",
  "against",
  "on",
])
