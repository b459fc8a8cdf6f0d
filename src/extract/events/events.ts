/**
 * Event mentions: each passage that tells of an act of violence, with the kind, date and place that the article gives it.
 * Later mentions of one event refer to its main one by `refs.event`; what a mention does not say itself and the same event
 * has elsewhere is taken from there, with the words it stands in as its anchor.
 */
import type { DatePrecision } from "../../../schema/codes.ts"
import { EventMentions } from "../../../schema/event-mentions.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../../annotate/ground.ts"
import type { Extractor } from "../extractor.ts"
import { datelinePlace } from "./dateline-place.ts"
import { confidence } from "./confidence.ts"
import { type EventPlace, isInTown } from "./event-place.ts"
import { passages } from "./passage.ts"
import { sameEvents, type ToldEvent } from "./same-event.ts"
import { tellings, type Telling } from "./telling.ts"

type MentionClaim = Claim<typeof EventMentions>

export const events: Extractor<typeof EventMentions> = {
  name: "events",
  table: EventMentions,
  extract: (article) => {
    const told = sameEvents(passages(article).flatMap(tellings)).filter(isPlacedInTheWorld)
    const placed = told.flatMap((event) => mentionsOf(event))
    placed.sort((a, b) => a.telling.start - b.telling.start || a.telling.end - b.telling.end)
    const locals = new Map(placed.map(({ telling }, i) => [telling, `m${i + 1}`]))
    return placed.map(({ telling, event }) => claimOf(article, telling, event, locals))
  },
}

/** Told with a date, a town, a figure or a target: what has none of these is violence in general. */
function isPlacedInTheWorld({ tellings: told }: ToldEvent): boolean {
  return told.some(
    ({ date, place, hasFigure, target, trigger }) =>
      date !== null ||
      trigger.isCounted ||
      (place !== null && isInTown(place)) ||
      hasFigure ||
      trigger.isCounted ||
      (target !== null && trigger.isDefinite),
  )
}

interface Placed {
  readonly telling: Telling
  readonly event: ToldEvent
}

/** The tellings that say something of the event; the first of them in any case. */
function mentionsOf(event: ToldEvent): ReadonlyArray<Placed> {
  const says = ({ date, place, hasFigure, trigger, target }: Telling): boolean =>
    date !== null ||
    place !== null ||
    hasFigure ||
    (!trigger.isDefinite && !trigger.isVerb && !trigger.isPlural) ||
    (trigger.isVerb && target !== null)
  const kept = event.tellings.filter(says)
  return (kept.length > 0 ? kept : event.tellings.slice(0, 1)).map((telling) => ({ telling, event }))
}

/** The telling that says most; the first of those that say as much. */
function mainTelling({ tellings: told }: ToldEvent, locals: ReadonlyMap<Telling, string>): Telling {
  const weight = ({ date, place, hasFigure }: Telling): number =>
    (date ? 2 : 0) + (place ? 1 : 0) + (place && isInTown(place) ? 1 : 0) + (hasFigure ? 1 : 0)
  return told
    .filter((telling) => locals.has(telling))
    .reduce((best, next) => (weight(next) > weight(best) ? next : best))
}

function claimOf(
  article: AnnotatedArticle,
  telling: Telling,
  event: ToldEvent,
  locals: ReadonlyMap<Telling, string>,
): MentionClaim {
  const local = locals.get(telling)!
  const main = locals.get(mainTelling(event, locals))!
  const name = telling.trigger.isVerb ? "verb" : "noun-phrase"
  return {
    table: "event_mentions",
    local,
    quote: anchor(article, telling),
    fields: fieldsOf(article, telling, event),
    refs: main === local ? {} : { event: main },
    confidence: confidence[name],
    extractor: `events/${name}`,
  }
}

function fieldsOf(article: AnnotatedArticle, telling: Telling, event: ToldEvent): MentionClaim["fields"] {
  // Words that only add a figure to an event do not say what it was: the telling before them does.
  const kind = telling.trigger.isWeak ? event.tellings[0]! : telling
  const { weapon } = telling
  return {
    event_type: Grounded.stated(kind.type, "lexicon", anchor(article, kind.typeWords)),
    ...dateFields(article, telling.date, event),
    ...placeFields(
      article,
      placeTold(telling.place, event),
      datelinePlace(article, telling.date ?? dateElsewhere(event)),
    ),
    weapon_type: weapon ? Grounded.stated(weapon, "lexicon", anchor(article, telling.weaponWords)) : null,
    target: verbatim(article, telling.target),
    perpetrator: verbatim(article, telling.perpetrator),
  }
}

const verbatim = (article: AnnotatedArticle, span: Span | null): Grounded<string> | null =>
  span ? Grounded.stated(wordsOf(article, span).replace(/\s+/gu, " "), "verbatim", anchor(article, span)) : null

type DateFields = Pick<MentionClaim["fields"], "date_start" | "date_end" | "date_precision">

/** The mention's own date; else the most precise that the same event has elsewhere in the article. */
function dateFields(article: AnnotatedArticle, own: DateMention | null, event: ToldEvent): DateFields {
  const date = own ?? dateElsewhere(event)
  if (!date || date.value === null) return { date_start: null, date_end: null, date_precision: null }
  const words = anchor(article, date)
  const context = date.context ? [anchor(article, date.context)] : []
  const grounded = <A>(value: A): Grounded<A> =>
    own
      ? date.rule === "stated_date"
        ? Grounded.stated(value, date.rule, words)
        : Grounded.resolved(value, date.rule, words, ...context)
      : Grounded.inferred(value, "context_date", words, ...context)
  return {
    date_start: grounded(date.value),
    date_end: date.endValue === null ? null : grounded(date.endValue),
    date_precision: Grounded.inferred<DatePrecision>(date.precision, "date_precision", words, ...context),
  }
}

function dateElsewhere({ tellings: told }: ToldEvent): DateMention | null {
  const dates = told.flatMap(({ date }) => (date ? [date] : []))
  return dates.reduce<DateMention | null>(
    (best, date) => (best === null || (date.value?.length ?? 0) > (best.value?.length ?? 0) ? date : best),
    null,
  )
}

/** The mention's own place; where it is less than a town, the town that the same event has elsewhere, listed ones first. */
function placeTold(own: EventPlace | null, { tellings: told }: ToldEvent): EventPlace | null {
  if (own?.locality) return own
  const places = told.flatMap(({ place }) => (place ? [place] : []))
  return (
    places.find(({ locality }) => locality) ??
    (own && isInTown(own) ? own : places.find(isInTown)) ??
    own ??
    places[0] ??
    null
  )
}

type PlaceFields = Pick<MentionClaim["fields"], "country" | "admin1" | "locality">

function placeFields(article: AnnotatedArticle, told: EventPlace | null, dateline: EventPlace | null): PlaceFields {
  const place = told ?? dateline
  const field = (level: "country" | "admin1" | "locality"): Grounded<string> | null => {
    const part = place?.[level]
    if (!part) return null
    const words = anchor(article, part.mention)
    if (!told) return Grounded.inferred(part.value, "dateline_place", words)
    const isNamed = level === "locality" ? part.mention.name === part.value : part.mention.precision === level
    return isNamed
      ? Grounded.stated(part.value, "gazetteer", words)
      : Grounded.inferred(part.value, "place_container", words)
  }
  const unlisted = place?.locality ? null : verbatim(article, place?.unlisted ?? null)
  return { country: field("country"), admin1: field("admin1"), locality: field("locality") ?? unlisted }
}
