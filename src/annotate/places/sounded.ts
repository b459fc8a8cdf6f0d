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
import { isCapitalised } from "../words/letters.ts"

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
  const taken = new Set<number>()
  for (const { first, last } of named) for (let i = first; i < last; i++) taken.add(i)
  const found: Array<NamedPlace> = []
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      if (!isCapitalised(article.tokens[i]) || taken.has(i) || !isLocated(article, i)) continue
      if (!standsAlone(article, i, sentence.last)) continue
      const token = article.tokens[i]!
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

/** "in", "at" or "near" stands before, or "city of", "district of"; "of" alone says too little. */
function isLocated(article: AnnotatedArticle, i: number): boolean {
  const { tokens } = article
  const before = tokens[i - 1]!.lower
  if (BEFORE.has(before)) return true
  if (before !== "of") return false
  const head = tokens[i - 2]?.lower ?? ""
  return placeNouns.has(head) || PARTS.has(head) || placeNouns.has(tokens[i + 1]?.lower ?? "")
}

const PARTS: ReadonlySet<string> = new Set([
  "center",
  "centre",
  "outskirts",
  "part",
  "parts",
  "north",
  "south",
  "east",
  "west",
])

const BEFORE: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "around"])

/** A capitalised word that is no part of a longer name. */
function standsAlone(article: AnnotatedArticle, i: number, end: number): boolean {
  const token = article.tokens[i]!
  const next = i + 1 < end ? article.tokens[i + 1] : undefined
  const isWord = isCapitalised(token) && token.text !== token.text.toUpperCase() && token.pos === "PROPN"
  return isWord && !isCapitalised(next) && next?.text !== "-" && next?.lower !== "'s"
}
