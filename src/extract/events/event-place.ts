/**
 * The places of an event: those that its words put it in ("a blast in Nairobi", "Paris attacks", "bombs outside embassies in
 * Kenya and Tanzania"), not those of whoever speaks of it or of what it belongs to ("the U.S. embassy", "Turkish police").
 */
import type { Span } from "../../../schema/source-text.ts"
import type { PlaceMention, Token } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { isSpeech } from "./event-date.ts"
import { leavesEvent } from "./other-clause.ts"
import { directions, distances, geographic, happeningVerbs, placing, strikingPlaces } from "./lexicon/clause-words.ts"
import { modals } from "./lexicon/unreal-words.ts"
import type { Segment } from "./segment.ts"
import { holdsAny } from "../words-among.ts"
import { unlistedTown } from "./unlisted-town.ts"

/** A place of the event, with the words that name its parts. */
export interface EventPlace {
  readonly country: Part | null
  readonly admin1: Part | null
  readonly locality: Part | null
  /** A town that the text names and no gazetteer lists. */
  readonly unlisted: Span | null
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
}
interface Part {
  readonly value: string
  readonly mention: PlaceMention
}

/** One place, or several where the words put events in several at once; none where they name none. */
export function eventPlaces(segment: Segment): ReadonlyArray<EventPlace> {
  const groups: Array<Array<PlaceMention>> = []
  for (const named of segment.passage.places) {
    if (!belongs(segment, named)) continue
    const place = isFarFrom(segment, named) ? withoutTown(named) : named
    const group = groups.find((members) => members.every((member) => isOneWith(member, place)))
    if (group) group.push(place)
    else groups.push([place])
  }
  const places = groups.map(placeOf)
  const mayBeSeveral = segment.trigger.isPlural || segment.trigger.isVerb
  if (mayBeSeveral && areApart(segment, groups)) return places
  const [place = placeOf([])] = places
  const unlisted = place.locality ? null : unlistedTown(segment)
  return unlisted ? [{ ...place, unlisted }] : places.slice(0, 1)
}

/** "15 km north of Rivertown": the town is near, and not where it was. */
function isFarFrom({ passage: { tokens } }: Segment, place: PlaceMention): boolean {
  const at = tokenAtOrAfter(tokens, place.start)
  let unit = at - 1
  while (unit >= 0 && unit >= at - 8 && !distances.has(tokens[unit]!.lower)) unit--
  return unit >= 0 && unit >= at - 8 && holdsAny(tokens, unit, at, fromOrOf)
}

const fromOrOf: ReadonlySet<string> = new Set(["from", "of"])

const withoutTown = (place: PlaceMention): PlaceMention => ({
  ...place,
  locality: null,
  latitude: null,
  longitude: null,
})

/** Do the words join the groups by "and", so that there is an event in each? */
function areApart({ passage: { tokens } }: Segment, groups: ReadonlyArray<ReadonlyArray<PlaceMention>>): boolean {
  if (groups.length < 2 || groups.length > 3) return false
  return groups.slice(1).every((group, i) => {
    const from = tokenAtOrAfter(tokens, groups[i]!.at(-1)!.end)
    const to = tokenAtOrAfter(tokens, group[0]!.start)
    const between = tokens.slice(from, to).map(({ lower }) => lower)
    const isAnd = between.includes("and") || between.includes("&")
    // "Rivertown, Hillshire" is one place; "in Tanzania, Kenya" is two.
    const isList = between.length === 1 && between[0] === "," && group[0]!.precision === "country"
    return between.length <= 3 && (isAnd || isList)
  })
}

/** May the two be parts of one place: no two countries, no two regions, no two towns? */
function isOneWith(a: PlaceMention, b: PlaceMention): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  if (a.locality !== null && b.locality !== null) return a.locality === b.locality
  return a.admin1 === null || b.admin1 === null || a.admin1 === b.admin1
}

/** Is a town named? */
export const isInTown = ({ locality, unlisted }: EventPlace): boolean => locality !== null || unlisted !== null

export function placeOf(members: ReadonlyArray<PlaceMention>): EventPlace {
  const part = (key: "country" | "admin1" | "locality"): Part | null => {
    const mention = members.find((member) => member[key] !== null)
    return mention ? { value: mention[key]!, mention } : null
  }
  const fixed = members.find(({ locality, latitude }) => locality !== null && latitude !== null)
  const coordinates =
    fixed && fixed.latitude !== null && fixed.longitude !== null
      ? { latitude: fixed.latitude, longitude: fixed.longitude }
      : null
  return { country: part("country"), admin1: part("admin1"), locality: part("locality"), unlisted: null, coordinates }
}

/** Do the trigger's words put the event in this place? */
function belongs(segment: Segment, place: PlaceMention): boolean {
  const { passage, trigger, phrase } = segment
  const { tokens } = passage
  const from = tokenAtOrAfter(tokens, place.start)
  const next = tokenAtOrAfter(tokens, place.end)
  if (place.start >= phrase.start && place.end <= trigger.start)
    return (
      !place.isDemonym &&
      !isByCountry(segment, place) &&
      !isOwner(tokens, next) &&
      tokens[next]?.lower !== "'s" &&
      !isNounOf(place, tokens, next, trigger.at)
    )
  if (place.start < segment.start || place.start >= segment.end) return false
  if (isOfSomething(segment, place, next) || isOwner(tokens, next)) return false
  // The last word of a verb may place it too: "attacked Rivertown", "fired on".
  const first = trigger.isVerb ? trigger.next - 1 : trigger.next
  if (place.start >= trigger.end)
    return (
      isPlaced(tokens, from, first) && !isSpoken(tokens, trigger.next, from) && !leavesEvent(tokens, trigger.next, from)
    )
  return (
    isPlaced(tokens, from, 0) && !isSpoken(tokens, Math.max(0, from - 6), from) && leadsTo(tokens, next, trigger.at)
  )
}

/** "Turkey's", "U.S.-led": whose it is, not where. */
const isOwner = (tokens: ReadonlyArray<Token>, next: number): boolean =>
  (tokens[next]?.lower === "'s" && tokens[next + 1]?.pos !== "ADJ" && tokens[next + 1]?.pos !== "PROPN") ||
  tokens[next]?.lower === "-"

/** "the US drone strike": a country before the deed of an armed force did it. */
const isByCountry = ({ trigger }: Segment, place: PlaceMention): boolean =>
  place.precision === "country" && trigger.type === "military"

/** "U.S. embassies", "Turkish police": a country before a noun says whose it is; "the Jordanian capital" is a place. */
function isOfSomething({ passage: { tokens } }: Segment, place: PlaceMention, next: number): boolean {
  const word = tokens[next]
  if (place.isDemonym) return !isGeographic(tokens, next)
  return isNounOf(place, tokens, next, -1) && !(word && geographic.has(word.lower))
}

/** "Kenya |police|", "the U.S. |diplomatic compound|"; not "in Kenya last week". */
function isNounOf(place: PlaceMention, tokens: ReadonlyArray<Token>, next: number, at: number): boolean {
  if (place.precision !== "country" || next === at) return false
  let noun = next
  while (noun < next + 2 && tokens[noun]?.pos === "ADJ" && !timeWords.has(tokens[noun]!.lower)) noun++
  const { pos, lower = "" } = tokens[noun] ?? {}
  return noun !== at && (pos === "NOUN" || pos === "PROPN") && !timeWords.has(lower)
}

const timeWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today last this earlier early late".split(" "),
)

/** "the Kenyan and Tanzanian capitals", "off the Nigerian coast". */
function isGeographic(tokens: ReadonlyArray<Token>, next: number): boolean {
  let i = next
  while (
    i < tokens.length &&
    i < next + 3 &&
    (tokens[i]!.lower === "and" || tokens[i]!.pos === "PROPN" || tokens[i]!.pos === "ADJ")
  )
    i++
  return geographic.has(tokens[i]?.lower ?? "")
}

const insidePlace: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"])

/** Does a preposition of place lead to token `at`, over articles, adjectives and other places? */
function isPlaced(tokens: ReadonlyArray<Token>, at: number, stop: number): boolean {
  for (let i = at - 1; i >= stop && i >= at - 14; i--) {
    const { lower, pos } = tokens[i]!
    if (placing.has(lower) || strikingPlaces.has(lower)) return true
    const isInside =
      insidePlace.has(pos) ||
      directions.has(lower) ||
      lower === "," ||
      lower === "and" ||
      lower === "-" ||
      lower === "'s"
    if (!isInside) return false
  }
  return false
}

/** Is there a verb or a noun of saying in between, or one of what is to come ("will set up a centre in Kenya")? */
function isSpoken(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (
      isSpeech(tokens, i) ||
      (modals.has(lower) && tokens[i]!.pos === "AUX") ||
      lower === "according" ||
      lower === "source" ||
      lower === "but" ||
      lower === ";" ||
      lower === "."
    )
      return true
  }
  return false
}

/** A place before the trigger belongs to it when no verb but one of happening stands between. */
function leadsTo(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, pos } = tokens[i]!
    if (isSpeech(tokens, i)) return false
    if (lower === ";" || (pos === "VERB" && !happeningVerbs.has(lower) && !lower.endsWith("ing"))) return false
  }
  return true
}
