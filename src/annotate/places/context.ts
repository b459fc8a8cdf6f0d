/** What an article says about where it plays: countries named in it, its dateline, and who in it bears a place's name. */
import type { AnnotatedArticle } from "../annotated-article.ts"
import type { NamedPlace } from "./candidates.ts"
import type { Candidate } from "./gazetteer.ts"
import { nameKey } from "./name-key.ts"
import { calendar, commonWords, givenNames, locatives, placeNouns, titles } from "./words.ts"
import { isCapitalised } from "../words/letters.ts"
import { wordSets } from "../words/word-facts.ts"

export interface PlaceContext {
  /** How often each country is named, by name, nationality or one of its regions. */
  readonly countries: ReadonlyMap<string, number>
  /** Words that the article uses as parts of people's names: keys of single words. */
  readonly people: ReadonlySet<string>
  /** How often each region is named: by country code, then by name. */
  readonly regions: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Keys of names that stand after a preposition of place somewhere in the article. */
  readonly located: ReadonlySet<string>
}

export function placeContext(article: AnnotatedArticle, named: ReadonlyArray<NamedPlace>): PlaceContext {
  const countries = new Map<string, number>()
  const name = (code: string, weight: number): unknown => countries.set(code, (countries.get(code) ?? 0) + weight)
  for (const place of named) {
    if (place.demonym !== null) name(place.demonym, 1)
    else {
      const wide = place.candidates.filter(({ level }) => level === "country" || level === "admin1")
      const first = wide[0]
      const isSure =
        first?.level === "country" || (wide.length === 1 && place.key.length > 4 && !isElsewhere(place, first))
      if (first && isSure && !givenNames.has(place.key) && !commonWords.has(place.key)) name(first.country, 1)
      else if (first?.level === "country") name(first.country, 1)
      else {
        const large = place.candidates.filter(({ seat, population }) => seat === "C" || population >= 100_000)
        const [only] = large
        const isKnown = only !== undefined && (only.seat === "C" || only.population >= 1_000_000)
        if (large.length === 1 && isKnown && !commonWords.has(place.key)) name(only.country, 0.5)
      }
    }
  }
  const located = new Set<string>()
  for (const { first, key } of named) if (isAfterLocative(article, first)) located.add(key)
  const regions = new Map<string, Map<string, number>>()
  for (const { candidates } of named)
    if (candidates[0]?.level === "admin1" && candidates.every(({ level }) => level === "admin1")) {
      const { country, name: region } = candidates[0]
      const ofCountry = regions.get(country) ?? new Map<string, number>()
      regions.set(country, ofCountry.set(region, (ofCountry.get(region) ?? 0) + 1))
    }
  return { countries, regions, people: peopleOf(article, named), located }
}

/** Second words of capitalised pairs whose first word is no place ("Jack London"), and words after titles. */
function peopleOf(article: AnnotatedArticle, named: ReadonlyArray<NamedPlace>): ReadonlySet<string> {
  const people = new Set<string>()
  for (let at = 0; at < named.length; at++) {
    const { first: i, last } = named[at]!
    if (i === 0 || last !== i + 1) continue
    const token = article.tokens[i]!
    const before = article.tokens[i - 1]!
    if (before.sentence !== token.sentence) continue
    const title = titles.has(before.lower) && isCapitalised(before)
    const dotted = titles.has(article.tokens[i - 2]?.lower ?? "") && before.text === "."
    if (title || dotted || isSurname(article, i, named[at - 1])) people.add(nameKey(token.text))
  }
  for (const { first, key } of named) if (people.has(key) && isCalledPlace(article, first)) people.delete(key)
  return people
}

/** "the town of Jackson": said to be a place somewhere in the article. */
const isCalledPlace = ({ tokens }: AnnotatedArticle, first: number): boolean =>
  tokens[first - 1]?.lower === "of" && placeNouns.has(tokens[first - 2]?.lower ?? "")

const isAfterLocative = (article: AnnotatedArticle, first: number): boolean => {
  const before = article.tokens[first - 1]
  return before !== undefined && placing.of(before) !== 0 && before.sentence === article.tokens[first]!.sentence
}

/** Prepositions that people and things seldom stand behind. */
const placing = wordSets([1, ["in", "at", "near", "outside", "around"]])

/** "Janet Reno": a capitalised word that is no place, day or title stands right before, inside of the sentence. */
function isSurname(article: AnnotatedArticle, i: number, earlier: NamedPlace | undefined): boolean {
  const before = article.tokens[i - 1]!
  const { lower } = before
  if (!isCapitalised(before) || before.pos !== "PROPN" || before.end + 1 !== article.tokens[i]!.start) return false
  if (lower === "new" || lower === "old" || commonWords.has(lower)) return false
  if (before.text === before.text.toUpperCase() && before.text.length > 2) return false
  if (calendar.has(lower) || placeNouns.has(lower) || locatives.has(lower) || DIRECTIONS.has(lower)) return false
  if (earlier?.first !== i - 1) return true
  return earlier.demonym === null && earlier.candidates.every(({ locality }) => locality !== null)
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central downtown greater upper lower inner outer".split(" "),
)

/** Is a region's name also that of a city of another country? */
const isElsewhere = (place: NamedPlace, region: Candidate | undefined): boolean =>
  place.candidates.some(({ country, population }) => country !== region?.country && population >= 100_000)
