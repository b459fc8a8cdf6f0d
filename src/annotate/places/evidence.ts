/**
 * Whether a name of the gazetteer is used as a place where it stands: what the words before and after it say. "Paris
 * Hilton", "Mr. London" and "Bank of China" are not places; "in Nice", "the town of Reading" are.
 */
import type { AnnotatedArticle, Token } from "../annotated-article.ts"
import type { NamedPlace } from "./candidates.ts"
import type { PlaceContext } from "./context.ts"
import type { Candidate } from "./gazetteer.ts"
import { nameKey } from "./name-key.ts"
import {
  calendar,
  commonWords,
  givenNames,
  locatives,
  nameHeads,
  ofHeads,
  placeNouns,
  saying,
  sites,
  titles,
} from "./words.ts"
import { isCapitalised } from "../words/letters.ts"

/** Fewest inhabitants that a city needs to be taken for itself when nothing around speaks for it. */
const KNOWN_CITY = 150_000
const METROPOLIS = 1_000_000
const TOWN_IN_CONTEXT = 15_000

export interface Surroundings {
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** A preposition of place, a verb of coming or striking, or "city of" stands before. */
  readonly isLocated: boolean
  /** A country or region that holds it stands right after. */
  readonly isContained: boolean
}

export function surroundings(article: AnnotatedArticle, place: NamedPlace, isContained: boolean): Surroundings {
  const { tokens } = article
  const sentence = tokens[place.first]!.sentence
  const at = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined)
  const before = at(place.first - 1)
  const skipped = before && DIRECTIONS.has(before.lower) ? at(place.first - 2) : before
  const of = before?.lower === "of" ? at(place.first - 2) : undefined
  const isLocated =
    (skipped !== undefined && (locatives.has(skipped.lower) || placeNouns.has(skipped.lower))) ||
    (of !== undefined && (placeNouns.has(of.lower) || PARTS.has(of.lower)))
  return { before, after: at(place.last), isLocated, isContained }
}

/** "the outskirts of Nice" */
const PARTS: ReadonlySet<string> = new Set("streets outskirts suburbs".split(" "))

const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central downtown northeastern northwestern southeastern southwestern".split(
    " ",
  ),
)

/** Is the name, meant as this candidate, a place here? */
export function isPlace(
  article: AnnotatedArticle,
  place: NamedPlace,
  candidate: Candidate,
  around: Surroundings,
  context: PlaceContext,
): boolean {
  if (around.isContained) return !isPersonBefore(around)
  if (isPersonBefore(around) || isPartOfName(article, place, candidate, around)) return false
  if (candidate.level === "country") return true
  if (NEVER.has(place.key)) return false
  if (context.people.has(place.key) && !isInLargeCity(candidate, around)) return false
  const inContext = context.countries.has(candidate.country)
  if (commonWords.has(place.key))
    return around.isLocated && inContext && candidate.level !== "district" && candidate.population >= TOWN_IN_CONTEXT
  if (candidate.level === "admin1") return !isAbbreviated(place, candidate) && (inContext || candidate.name.length > 4)
  if (isAcronym(article, place)) return false
  if (place.shouted && candidate.population < KNOWN_CITY && !inContext) return false
  if (
    candidate.isLandmark ||
    candidate.seat === "C" ||
    (candidate.population >= KNOWN_CITY && candidate.level !== "district")
  )
    return true
  if (around.after !== undefined && saying.has(around.after.lower)) return false
  if (around.isLocated) return inContext
  return inContext && (candidate.seat === "A" || context.located.has(place.key))
}

/**
 * "in Washington" of an article that names Mr Washington too: the city, as long as it needs no explanation. "Attacked Jackson",
 * "anger at Jackson", "faith in Jackson" speak of him.
 */
const isInLargeCity = ({ population, seat }: Candidate, { before, isLocated }: Surroundings): boolean =>
  isLocated &&
  before !== undefined &&
  (IN.has(before.lower) || (before.lower === "from" && population >= METROPOLIS)) &&
  (seat === "C" || population >= KNOWN_CITY)

const IN: ReadonlySet<string> = new Set(["in", "inside", "across", "throughout"])

/** "Mo." and "La." are states only after a city and a comma. */
const isAbbreviated = (place: NamedPlace, candidate: Candidate): boolean =>
  place.key.length <= 4 && nameKey(candidate.name) !== place.key

const DATELINE_MARKS: ReadonlySet<string> = new Set([",", "(", "-", "--", "\u2013", "\u2014", ":", "/"])

/** Four or five capitals in running text are letters of a name, not a city: "SANA". Datelines begin a sentence. */
function isAcronym(article: AnnotatedArticle, place: NamedPlace): boolean {
  const { text, sentence } = article.tokens[place.first]!
  const isShort = place.last === place.first + 1 && text.length <= 5 && text === text.toUpperCase()
  const opensDateline =
    place.first === article.sentences[sentence]!.first && DATELINE_MARKS.has(article.tokens[place.last]?.text ?? "")
  return isShort && !place.shouted && !opensDateline
}

/** Months, days and continents: towns are called so, news does not mean them. */
const NEVER: ReadonlySet<string> = new Set(
  "march may june asia africa europe america antarctica friday saturday sunday monday tuesday wednesday thursday".split(
    " ",
  ),
)

/** Universities are named after people and small towns as often as after the city that they are in. */
const ACADEMIC: ReadonlySet<string> = new Set(["university", "college", "institute", "school"])

/** A capitalised word after a place that does not make it part of a longer name. */
const isPlaceOrDay = (token: Token): boolean =>
  sites.has(token.lower) || calendar.has(token.lower) || titles.has(token.lower)

const isPersonBefore = ({ before }: Surroundings): boolean =>
  before !== undefined && titles.has(before.lower.replace(".", "")) && isCapitalised(before)

/** Part of a longer name of something else: a person, a company, a treaty. */
function isPartOfName(
  article: AnnotatedArticle,
  place: NamedPlace,
  candidate: Candidate,
  around: Surroundings,
): boolean {
  const { before, after } = around
  if (place.shouted) return false
  const adjoins = after !== undefined && after.start - place.end <= 1 && isCapitalised(after)
  if (adjoins && nameHeads.has(after.lower)) return true
  if (adjoins && givenNames.has(place.key) && !sites.has(after.lower)) return true
  if (adjoins && candidate.level === "locality" && candidate.population < KNOWN_CITY && !isPlaceOrDay(after))
    return true
  if (adjoins && ACADEMIC.has(after.lower) && candidate.population < 2 * KNOWN_CITY) return true
  if (before?.lower === "of" && ofHeads.has(article.tokens[place.first - 2]?.lower ?? "")) return true
  if (before === undefined || !isCapitalised(before) || candidate.level === "country") return false
  if (DIRECTIONS.has(before.lower) || before.end === place.start) return false
  const isFirstWord = article.sentences[before.sentence]!.first === place.first - 1
  return !(isFirstWord && before.pos !== "PROPN") && !placeNouns.has(before.lower) && !locatives.has(before.lower)
}
