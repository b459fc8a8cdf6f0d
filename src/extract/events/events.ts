/**
 * Event mentions: each passage that tells of an act of violence, with the kind, date and place that the article gives it.
 * Later mentions of one event refer to its main one by `refs.event`; what a mention does not say itself and the same event
 * has elsewhere is taken from there, with the words it stands in as its anchor.
 */
import { EventMentions } from "../../../schema/event-mentions.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { anchor } from "../../annotate/ground.ts"
import type { Extractor } from "../extractor.ts"
import { confidenceOf, type EventRuleName } from "./confidence.ts"
import { isInTown } from "./event-place.ts"
import { passages } from "./passage.ts"
import { fieldsOf } from "./mention-fields.ts"
import { type SettledEvent, settle } from "./settle.ts"
import { sameEvents, type ToldEvent } from "./same-event.ts"
import { tellings, type Telling } from "./telling.ts"

type MentionClaim = Claim<typeof EventMentions>

export const events: Extractor<typeof EventMentions> = {
  name: "events",
  table: EventMentions,
  extract: (article) => {
    const told = sameEvents(passages(article).flatMap(tellings)).filter(isPlacedInTheWorld)
    const placed = settle(article, told).flatMap(mentionsOf)
    placed.sort((a, b) => a.telling.start - b.telling.start || a.telling.end - b.telling.end)
    const locals = new Map(placed.map(({ telling }, i) => [telling, `m${i + 1}`]))
    const mains = new Map<SettledEvent, string>()
    return placed.map(({ telling, event }) => {
      const main = mains.get(event) ?? locals.get(mainTelling(event, locals))!
      mains.set(event, main)
      return claimOf(article, telling, event, locals.get(telling)!, main)
    })
  },
}

/** Told with a date, a town, a figure or a target: what has none of these is violence in general. */
function isPlacedInTheWorld({ tellings: told }: ToldEvent): boolean {
  return told.some(
    ({ date, place, hasFigure, target, trigger }) =>
      date !== null ||
      (place !== null && isInTown(place)) ||
      hasFigure ||
      trigger.isCounted ||
      (target !== null && trigger.isDefinite),
  )
}

interface Placed {
  readonly telling: Telling
  readonly event: SettledEvent
}

/** The tellings that say something of the event; the first of them in any case. */
function mentionsOf(event: SettledEvent): ReadonlyArray<Placed> {
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
  event: SettledEvent,
  local: string,
  main: string,
): MentionClaim {
  const { isDoubtful, isVerb } = telling.trigger
  const name: EventRuleName = isDoubtful ? "doubtful" : isVerb ? "verb" : "noun-phrase"
  return {
    table: "event_mentions",
    local,
    quote: anchor(article, telling),
    fields: fieldsOf(article, telling, event),
    refs: main === local ? {} : { event: main },
    confidence: confidenceOf(name),
    extractor: `events/${name}`,
  }
}
