/** A telling: what one stretch of a sentence says of one event. A sentence may tell of several. */
import type { EventType, WeaponType } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { DateMention } from "../../annotate/annotated-article.ts"
import { cover } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import type { Figure } from "../casualties/figure.ts"
import { figures } from "../casualties/figures.ts"
import { familiesJoin } from "./families.ts"
import { killings } from "./killing.ts"
import { placesAgree } from "./near.ts"
import { eventDate } from "./event-date.ts"
import { type EventPlace, eventPlaces, isInTown } from "./event-place.ts"
import { forces, gunmen } from "./lexicon/hand-words.ts"
import { type Family, killingVerbs } from "./lexicon/event-words.ts"
import { perpetratorOf, targetOf } from "./participants.ts"
import type { Passage } from "./passage.ts"
import { type Segment, segments } from "./segment.ts"
import { type Trigger, triggers } from "./trigger.ts"

export interface Telling extends Span {
  readonly passage: Passage
  readonly trigger: Trigger
  readonly type: EventType
  readonly family: Family
  /** The words that make the kind. */
  readonly typeWords: Span
  readonly weapon: WeaponType | null
  /** The words that name the weapon. */
  readonly weaponWords: Span
  readonly date: DateMention | null
  readonly place: EventPlace | null
  readonly perpetrator: Span | null
  readonly target: Span | null
  /** People killed, injured or abducted are counted in its sentence. */
  readonly hasFigure: boolean
}

/** The tellings of a passage, in order. */
export function tellings(passage: Passage): ReadonlyArray<Telling> {
  const counted = figures(passage)
  const named = triggers(
    passage,
    counted.some(({ outcome }) => outcome !== "arrested"),
  )
  const unnamed = killings(passage, named, counted)
  if (named.length + unnamed.length === 0) return []
  const found = [...named, ...unnamed].sort((a, b) => a.at - b.at)
  const merged: Array<Telling> = []
  for (const telling of segments(passage, found).flatMap((segment) => tell(segment, counted))) {
    const last = merged.at(-1)
    if (last && isSameTelling(last, telling)) merged[merged.length - 1] = join(last, telling)
    else merged.push(telling)
  }
  return merged
}

function tell(segment: Segment, counted: ReadonlyArray<Figure>): ReadonlyArray<Telling> {
  const { passage, phrase } = segment
  const hasFigure = counted.some(({ outcome }) => outcome !== "arrested")
  const date = segment.trigger.isState ? null : eventDate(segment)
  const places = eventPlaces(segment)
  const perpetrator = perpetratorOf(segment)
  const target = targetOf(segment)
  const known = byHand(segment, perpetrator)
  // "thousands have been kidnapped": many events over time, none of them told of.
  const isSwept = date === null && places.length === 0 && counted.some((figure) => isSweeping(figure, segment.trigger))
  // "police shot dead four of the attackers": an answer to what is told already.
  const isAnswer = date === null && places.length === 0 && perpetrator !== null && isPolice(passage.tokens, perpetrator)
  const isWeak = segment.trigger.isWeak || isSwept || (isAnswer && isKilling(passage.tokens, segment.trigger))
  const trigger = isWeak === segment.trigger.isWeak ? segment.trigger : { ...segment.trigger, isWeak }
  return (places.length === 0 ? [null] : places).map((place) => {
    const whole = wholeOf(phrase, date, target, place)
    // Written out: a spread of so many fields costs more than all that fills them.
    return {
      start: whole.start,
      end: whole.end,
      passage,
      trigger,
      type: known.type,
      family: known.family,
      typeWords: known.typeWords,
      weapon: known.weapon,
      weaponWords: known.weaponWords,
      date,
      place,
      perpetrator,
      target,
      hasFigure,
    }
  })
}

/** All the words that tell of it. */
function wholeOf(phrase: Span, date: Span | null, target: Span | null, place: EventPlace | null): Span {
  const named = [place?.unlisted, place?.country?.mention, place?.admin1?.mention, place?.locality?.mention]
  return cover(phrase, ...[date, target, ...named].filter((part) => part !== null && part !== undefined))
}

const isSweeping = ({ quantity, said }: Figure, trigger: Trigger): boolean =>
  quantity.amount.number === null && (quantity.amount.low ?? 0) >= 100 && said.start === trigger.start

const isPolice = (tokens: Passage["tokens"], { end }: Span): boolean => {
  const { lower } = tokens[tokenAtOrAfter(tokens, end) - 1]!
  return lower === "police" || lower === "policemen" || lower === "officers" || lower === "guards" || forces.has(lower)
}

const isKilling = (tokens: Passage["tokens"], { at }: Trigger): boolean => killingVerbs.has(tokens[at]!.lower)

/** Whose hand it was says more of the kind: troops that storm a house are military, gunmen shoot. */
function byHand(
  { passage: { tokens }, trigger }: Segment,
  perpetrator: Span | null,
): Pick<Telling, "type" | "family" | "typeWords" | "weapon" | "weaponWords"> {
  const { type, family, weapon, means } = trigger
  const words = means ?? trigger
  const own = { type, family, typeWords: words, weapon, weaponWords: words }
  if (!perpetrator || (family !== "any" && family !== "shooting")) return own
  const hand = tokens[tokenAtOrAfter(tokens, perpetrator.end) - 1]!
  if (forces.has(hand.lower)) return { ...own, type: "military", family: "military", typeWords: hand }
  return gunmen.has(hand.lower) ? { ...own, family: "shooting", weapon: "firearms", weaponWords: hand } : own
}

/** Two triggers of one sentence tell of one event unless something parts them. */
function isSameTelling(a: Telling, b: Telling): boolean {
  if (b.trigger.isFurther) return false
  if (!familiesJoin(a.family, b.family) && !familiesJoin(a.trigger.family, b.trigger.family)) return false
  if (a.trigger.isWeak !== b.trigger.isWeak) return false
  // "troops stormed the house where 72 hostages were held": the state began with another deed.
  if (a.trigger.isState !== b.trigger.isState && a.family !== b.family) return false
  if (a.date && b.date && a.date !== b.date && a.date.value !== b.date.value) return false
  return !a.place || !b.place || placesAgree(a.place, b.place)
}

/** Letters between two tellings of one event that one quote may span. */
const APART = 80

/** The words of both where they stand together, else of the one that says more: a quote is no paragraph. */
function wordsOfBoth(a: Telling, b: Telling): Span {
  if (b.start - a.end <= APART) return cover(a, b)
  const says = ({ date, place }: Telling): number => (date ? 1 : 0) + (place ? (isInTown(place) ? 2 : 1) : 0)
  const { start, end } = says(b) > says(a) ? b : a
  return { start, end }
}

function join(a: Telling, b: Telling): Telling {
  const narrow = a.family === "any" ? b : a
  return {
    ...a,
    ...wordsOfBoth(a, b),
    type: narrow.type,
    family: narrow.family,
    typeWords: narrow.typeWords,
    ...(a.weapon ? {} : { weapon: b.weapon, weaponWords: b.weaponWords }),
    date: a.date ?? b.date,
    place: a.place && (isInTown(a.place) || !b.place) ? a.place : b.place,
    perpetrator: a.perpetrator ?? b.perpetrator,
    target: a.target ?? b.target,
  }
}
