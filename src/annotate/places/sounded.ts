/**
 * Places in a spelling that the gazetteer does not have: after a preposition of place, or before the country or region they
 * are in, a capitalised word that sounds like a city of a country that the article speaks of ("in Qameshly", Syria).
 */
import type { AnnotatedArticle } from "../annotated-article.ts"
import type { NamedPlace } from "./candidates.ts"
import type { PlaceContext } from "./context.ts"
import type { Gazetteer } from "./gazetteer.ts"
import { nameKey } from "./name-key.ts"
import { commonWords, placeNouns } from "./words.ts"
import { ALL_CAPITALS, CAPITAL, isCapitalised, letters } from "../words/letters.ts"
import { wordSets } from "../words/word-facts.ts"

/** Countries of the article whose cities are tried, those named most first. */
const COUNTRIES = 2

export function soundedPlaces(
  article: AnnotatedArticle,
  gazetteer: Gazetteer,
  named: ReadonlyArray<NamedPlace>,
  context: PlaceContext,
): ReadonlyArray<NamedPlace> {
  const countries = [...context.countries.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COUNTRIES)
    .map(([code]) => code)
  if (countries.length === 0) return []
  const taken = new Uint8Array(article.tokens.length)
  for (const { first, last } of named) taken.fill(1, first, last)
  const found: Array<NamedPlace> = []
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = article.tokens[i]!
      if ((letters.of(token) & (CAPITAL | ALL_CAPITALS)) !== CAPITAL || !isLocated(article, i)) continue
      if (!standsAlone(article, i, sentence.last) || taken[i] === 1) continue
      const key = nameKey(token.text)
      if (commonWords.has(key)) continue
      const candidates = countries.flatMap((code) => gazetteer.sounding(key, code))
      if (candidates.length > 0)
        found.push({
          start: token.start,
          end: token.end,
          first: i,
          last: i + 1,
          key,
          candidates,
          demonym: null,
          shouted: false,
        })
    }
  }
  return found
}

const PLACING = 1
const OF = 2
const PLACE_NOUN = 4
const SECTION = 8
const words = wordSets(
  [PLACING, ["in", "at", "near", "outside", "around"]],
  [OF, ["of"]],
  [PLACE_NOUN, placeNouns],
  [SECTION, ["center", "centre", "outskirts", "part", "parts", "north", "south", "east", "west"]],
)

/** "in", "at" or "near" stands before, or "city of", "outskirts of"; "of" alone says too little. */
function isLocated({ tokens }: AnnotatedArticle, i: number): boolean {
  const before = words.of(tokens[i - 1]!)
  if (before === 0 || (before & PLACING) !== 0) return before !== 0
  const [head, next] = [tokens[i - 2], tokens[i + 1]]
  if ((before & OF) === 0) return false
  return (
    (head !== undefined && (words.of(head) & (PLACE_NOUN | SECTION)) !== 0) ||
    (next !== undefined && (words.of(next) & PLACE_NOUN) !== 0)
  )
}

/** A name that is no part of a longer name. */
function standsAlone(article: AnnotatedArticle, i: number, end: number): boolean {
  const token = article.tokens[i]!
  const next = i + 1 < end ? article.tokens[i + 1] : undefined
  return token.pos === "PROPN" && !isCapitalised(next) && next?.text !== "-" && next?.lower !== "'s"
}
