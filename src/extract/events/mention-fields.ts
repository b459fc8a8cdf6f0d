/** The fields of a mention, each grounded: what its own words say first, then what its event has from elsewhere. */
import { oneLine } from "../../one-line.ts"
import type { DatePrecision } from "../../../schema/codes.ts"
import type { EventMentions } from "../../../schema/event-mentions.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../../annotate/ground.ts"
import { knownDate } from "./known-date.ts"
import { type EventPlace, isInTown } from "./event-place.ts"
import type { SettledEvent } from "./settle.ts"
import type { Telling } from "./telling.ts"

type MentionClaim = Claim<typeof EventMentions>

export function fieldsOf(article: AnnotatedArticle, telling: Telling, event: SettledEvent): MentionClaim["fields"] {
  // Words that only add a figure to an event do not say what it was: the telling before them does.
  const kind = telling.trigger.isWeak ? event.tellings[0]! : telling
  const { weapon } = telling
  return {
    event_type: Grounded.stated(kind.type, "lexicon", anchor(article, kind.typeWords)),
    ...dateFields(article, telling.date, event),
    ...placeFields(article, placeTold(telling.place, event), event.dateline),
    weapon_type: weapon ? Grounded.stated(weapon, "lexicon", anchor(article, telling.weaponWords)) : null,
    target: verbatim(article, telling.target),
    perpetrator: verbatim(article, telling.perpetrator),
  }
}

const verbatim = (article: AnnotatedArticle, span: Span | null): Grounded<string> | null =>
  span ? Grounded.stated(oneLine(wordsOf(article, span)), "verbatim", anchor(article, span)) : null

type DateFields = Pick<MentionClaim["fields"], "date_start" | "date_end" | "date_precision">

/** The mention's own date; else the most precise that the same event has elsewhere in the article. */
function dateFields(article: AnnotatedArticle, own: DateMention | null, event: SettledEvent): DateFields {
  const date = own ?? event.date?.mention
  if (!date || date.value === null) return { date_start: null, date_end: null, date_precision: null }
  const words = anchor(article, date)
  const context = date.context ? [anchor(article, date.context)] : []
  const isKnown = date.value === knownDate(words.exact)
  const grounded = <A>(value: A): Grounded<A> =>
    isKnown
      ? Grounded.inferred(value, "known_event_date", words)
      : own
        ? date.rule === "stated_date"
          ? Grounded.stated(value, date.rule, words)
          : Grounded.resolved(value, date.rule, words, ...context)
        : Grounded.inferred(value, event.date?.rule ?? "context_date", words, ...context)
  return {
    date_start: grounded(date.value),
    date_end: date.endValue === null ? null : grounded(date.endValue),
    date_precision: Grounded.inferred<DatePrecision>(date.precision, "date_precision", words, ...context),
  }
}

/** The mention's own place; where it is less than a town, the town that the same event has elsewhere. */
function placeTold(own: EventPlace | null, event: SettledEvent): EventPlace | null {
  if (own?.locality || !event.place) return own
  return own && isInTown(own) && !event.place.locality ? own : isInTown(event.place) || !own ? event.place : own
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
