/**
 * Places: the names of countries, regions, cities and sites that an article uses as places, each resolved to one place of
 * the gazetteer; and nationalities, which name a country without being in it.
 */
import type { AnnotatedArticle, PlaceMention } from "../annotated-article.ts"
import { namedPlaces, type NamedPlace } from "./candidates.ts"
import { placeContext } from "./context.ts"
import { best, type Container } from "./disambiguate.ts"
import { isPlace, surroundings } from "./evidence.ts"
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { siteEnd } from "./sites.ts"
import { soundedPlaces } from "./sounded.ts"
import { commonWords } from "./words.ts"

export { type Gazetteer, loadGazetteer } from "./gazetteer.ts"

export function places(article: AnnotatedArticle, gazetteer: Gazetteer): ReadonlyArray<PlaceMention> {
  const spelled = namedPlaces(article, gazetteer)
  const context = placeContext(article, spelled)
  const sounded = soundedPlaces(article, gazetteer, spelled, context)
  const named = sounded.length === 0 ? spelled : [...spelled, ...sounded].sort((a, b) => a.start - b.start)
  const containers = containersOf(article, named)
  const mentions: Array<PlaceMention> = []
  /** What the article has said a name stands for: after "DAYTON, Ohio", "a Dayton bar" needs no more. */
  const settled = new Map<string, Candidate>()
  named.forEach((place, i) => {
    if (place.demonym !== null) {
      mentions.push(demonymMention(place, place.demonym, gazetteer))
      return
    }
    const { inside, itself } = containers[i]!
    const known = inside || itself ? undefined : settled.get(place.key)
    const candidates = itself ? [itself] : known ? [known] : ofLevelSaid(article, place)
    const chosen = best(candidates, context, inside)
    if (!chosen) return
    const [candidate] = chosen
    const isContained = inside !== null && inside.country === candidate.country && candidate.level !== "country"
    const beside = surroundings(article, place, isContained || itself !== null)
    const around = known ? { ...beside, isLocated: true } : beside
    const speaksOf = known ? { ...context, countries: new Map([...context.countries, [known.country, 1]]) } : context
    if (!isPlace(article, place, candidate, around, speaksOf)) return
    mentions.push(mentionOf(article, place, candidate))
    if (isContained && candidate.level === "locality" && !commonWords.has(place.key)) settled.set(place.key, candidate)
  })
  return mentions
}

interface Containment {
  /** What the words after a name put it in. */
  readonly inside: Container | null
  /** What a name stands for because the place before it lies in that one: the Georgia of "Atlanta, Georgia". */
  readonly itself: Candidate | null
}

const APART: Containment = { inside: null, itself: null }

function containersOf(article: AnnotatedArticle, named: ReadonlyArray<NamedPlace>): ReadonlyArray<Containment> {
  let itself: Candidate | null = null
  return named.map((place, i) => {
    const holder = holderAfter(article, place, named[i + 1])
    const containment = holder || itself ? { inside: holder, itself } : APART
    itself = holder
    return containment
  })
}

/** The country or region that stands after a name and a comma: "Kunming, Yunnan province", "Nairobi, Kenya". */
function holderAfter(article: AnnotatedArticle, place: NamedPlace, next: NamedPlace | undefined): Candidate | null {
  if (next === undefined || next.demonym !== null || place.demonym !== null) return null
  const { tokens } = article
  const comma = tokens[place.last]
  if (comma?.text !== "," || comma.sentence !== tokens[place.first]!.sentence) return null
  let at = place.last + 1
  while (at < next.first && CONNECTIVES.has(tokens[at]!.lower) && at - place.last < 6) at++
  if (at !== next.first) return null
  const isCountry = place.candidates.some(({ level }) => level === "country")
  const inHolder = (holder: Candidate): boolean =>
    place.candidates.some(
      ({ level, country, admin1 }) =>
        country === holder.country && level !== "country" && (holder.level === "country" || admin1 === holder.admin1),
    )
  return (
    next.candidates.find((holder) => holder.level === "admin1" && inHolder(holder)) ??
    next.candidates.find((holder) => holder.level === "country" && !isCountry && inHolder(holder)) ??
    null
  )
}

/** "Hasaka province" is the region and "Hasaka city", "the city of Hasaka" the city, where a name is both. */
function ofLevelSaid(article: AnnotatedArticle, place: NamedPlace): ReadonlyArray<Candidate> {
  const { tokens } = article
  const of = tokens[place.first - 1]?.lower === "of" ? tokens[place.first - 2]?.lower : undefined
  const after = tokens[place.last]?.lower
  const wanted = LEVELS.get(after ?? "") ?? LEVELS.get(of ?? "")
  if (wanted === undefined) return place.candidates
  const found = place.candidates.filter(({ level }) => level === wanted)
  return found.length > 0 ? found : place.candidates
}

const LEVELS: ReadonlyMap<string, Candidate["level"]> = new Map(
  Object.entries({
    admin1: "province provinces state governorate region oblast prefecture",
    locality: "city town village",
  }).flatMap(([level, nouns]) =>
    nouns.split(" ").map((noun) => [noun, level === "admin1" ? "admin1" : "locality"] as const),
  ),
)

/** Words between a place and what it lies in: "Kunming, capital of southwest China's Yunnan province". */
const CONNECTIVES: ReadonlySet<string> = new Set(
  "the a an capital of in city town port southern northern eastern western central southwest southeast northwest northeast north south east west southwestern southeastern northwestern northeastern 's".split(
    " ",
  ),
)

function demonymMention(place: NamedPlace, code: string, gazetteer: Gazetteer): PlaceMention {
  const country = gazetteer.countries.get(code)!
  return {
    start: place.start,
    end: place.end,
    name: country.name,
    precision: "country",
    country: code,
    admin1: null,
    locality: null,
    latitude: country.latitude,
    longitude: country.longitude,
    isDemonym: true,
  }
}

function mentionOf(article: AnnotatedArticle, place: NamedPlace, candidate: Candidate): PlaceMention {
  const site = candidate.level === "locality" ? siteEnd(article, place.last) : null
  return {
    start: place.start,
    end: site ?? place.end,
    name: site === null ? candidate.name : article.article.source.text.slice(place.start, site).replaceAll(/\s+/g, " "),
    precision: site !== null || candidate.level === "district" ? "exact" : candidate.level,
    country: candidate.country,
    admin1: candidate.admin1,
    locality: candidate.locality,
    latitude: candidate.latitude,
    longitude: candidate.longitude,
    isDemonym: false,
  }
}
