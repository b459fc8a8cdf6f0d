/** What an article says about where it plays: countries named in it, its dateline, and who in it bears a place's name. */
import type { AnnotatedArticle } from "../annotated-article.ts"
import type { NamedPlace } from "./candidates.ts"
import { commonWords, givenNames, isCapitalised, titles } from "./words.ts"

export interface PlaceContext {
  /** How often each country is named, by name, nationality or one of its regions. */
  readonly countries: ReadonlyMap<string, number>
  /** Words that the article uses as parts of people's names: keys of single words. */
  readonly people: ReadonlySet<string>
  /** Keys of names that stand after a preposition of place somewhere in the article. */
  readonly located: ReadonlySet<string>
}

export function placeContext(article: AnnotatedArticle, named: ReadonlyArray<NamedPlace>): PlaceContext {
  const countries = new Map<string, number>()
  const starts = new Map(named.map((place) => [place.first, place]))
  const name = (code: string, weight: number): unknown => countries.set(code, (countries.get(code) ?? 0) + weight)
  for (const place of named) {
    if (place.demonym !== null) name(place.demonym, 1)
    else {
      const wide = place.candidates.filter(({ level }) => level === "country" || level === "admin1")
      const first = wide[0]
      const isSure = first?.level === "country" || (wide.length === 1 && place.key.length > 4)
      if (first && isSure && !givenNames.has(place.key) && !commonWords.has(place.key)) name(first.country, 1)
      else if (first?.level === "country") name(first.country, 1)
      else {
        const large = place.candidates.filter(({ seat, population }) => seat === "C" || population >= 1_000_000)
        if (large.length === 1 && !commonWords.has(place.key)) name(large[0]!.country, 0.5)
      }
    }
  }
  const located = new Set(named.filter(({ first }) => isAfterLocative(article, first)).map(({ key }) => key))
  return { countries, people: peopleOf(article, starts), located }
}

/** Second words of capitalised pairs whose first word is no place ("Jack London"), and words after titles. */
function peopleOf(article: AnnotatedArticle, starts: ReadonlyMap<number, NamedPlace>): ReadonlySet<string> {
  const people = new Set<string>()
  for (let i = 1; i < article.tokens.length; i++) {
    const token = article.tokens[i]!
    if (!starts.has(i) || starts.get(i)!.last !== i + 1) continue
    const before = article.tokens[i - 1]!
    if (before.sentence !== token.sentence) continue
    const title = titles.has(before.lower) && isCapitalised(before)
    const dotted = titles.has(article.tokens[i - 2]?.lower ?? "") && before.text === "."
    if (title || dotted) people.add(token.lower)
  }
  return people
}

const isAfterLocative = (article: AnnotatedArticle, first: number): boolean => {
  const before = article.tokens[first - 1]
  return before !== undefined && before.sentence === article.tokens[first]!.sentence && PLACING.has(before.lower)
}

/** Prepositions that people and things seldom stand behind. */
const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "around"])
