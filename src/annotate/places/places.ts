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

export { type Gazetteer, loadGazetteer } from "./gazetteer.ts"

export function places(article: AnnotatedArticle, gazetteer: Gazetteer): ReadonlyArray<PlaceMention> {
  const named = namedPlaces(article, gazetteer)
  const context = placeContext(article, named)
  const mentions: Array<PlaceMention> = []
  named.forEach((place, i) => {
    if (place.demonym !== null) {
      mentions.push(demonymMention(place, place.demonym, gazetteer))
      return
    }
    const container = containerAfter(article, place, named[i + 1])
    const chosen = best(place.candidates, context, container)
    if (!chosen) return
    const [candidate] = chosen
    const isContained = container !== null && container.country === candidate.country && candidate.level !== "country"
    const around = surroundings(article, place, isContained)
    if (isPlace(article, place, candidate, around, context)) mentions.push(mentionOf(article, place, candidate))
  })
  return mentions
}

/** The country or region that stands after a name and a comma: "Kunming, Yunnan province", "Nairobi, Kenya". */
function containerAfter(article: AnnotatedArticle, place: NamedPlace, next: NamedPlace | undefined): Container | null {
  if (next === undefined || next.demonym !== null) return null
  const { tokens } = article
  const comma = tokens[place.last]
  if (comma?.text !== "," || comma.sentence !== tokens[place.first]!.sentence) return null
  let at = place.last + 1
  while (at < next.first && CONNECTIVES.has(tokens[at]!.lower) && at - place.last < 6) at++
  if (at !== next.first) return null
  const holder = next.candidates.find(({ level }) => level === "country" || level === "admin1")
  if (!holder || !place.candidates.some(({ country }) => country === holder.country)) return null
  const isCountry = place.candidates.some(({ level }) => level === "country")
  return isCountry && holder.level === "country" ? null : { country: holder.country, admin1: holder.admin1 }
}

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
