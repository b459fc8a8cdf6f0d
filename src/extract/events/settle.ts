/**
 * What an event has beside what each telling says itself: the date and the place that the article gives elsewhere, and how
 * they are known.
 */
import type { RuleName } from "../../../schema/rules.ts"
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { datelinePlace } from "./dateline-place.ts"
import { type EventPlace, isInTown } from "./event-place.ts"
import type { ToldEvent } from "./same-event.ts"
import { storyDate } from "./story-date.ts"

export interface SettledEvent extends ToldEvent {
  readonly date: {
    readonly mention: DateMention
    readonly rule: Extract<RuleName, "context_date" | "story_date">
  } | null
  /** The fullest place of its tellings. */
  readonly place: EventPlace | null
  /** The place of the dateline, where no telling names one. */
  readonly dateline: EventPlace | null
}

export function settle(article: AnnotatedArticle, events: ReadonlyArray<ToldEvent>): ReadonlyArray<SettledEvent> {
  const placed = events.map((event) => {
    const place = placeOfTellings(event)
    return { event, place, dateline: place ? null : datelinePlace(article, dateOfTellings(event)) }
  })
  const towns = new Map(
    placed.map(({ event, place, dateline }) => [event, (place ?? dateline)?.locality?.value ?? null]),
  )
  return placed.map(({ event, place, dateline }) => {
    const told = dateOfTellings(event)
    const near = told ? null : storyDate(event, events, (other) => towns.get(other) ?? null)
    const date = told
      ? ({ mention: told, rule: "context_date" } as const)
      : near
        ? ({ mention: near, rule: "story_date" } as const)
        : null
    return { tellings: event.tellings, date, place, dateline }
  })
}

/** The most precise date of the tellings, the first of several. */
function dateOfTellings({ tellings }: ToldEvent): DateMention | null {
  let best: DateMention | null = null
  for (const { date } of tellings)
    if (date && (best === null || (date.value?.length ?? 0) > (best.value?.length ?? 0))) best = date
  return best
}

/** The first place that is a listed town, else any town, else any place. */
function placeOfTellings({ tellings }: ToldEvent): EventPlace | null {
  const told =
    tellings.find(({ place }) => place?.locality) ??
    tellings.find(({ place }) => place && isInTown(place)) ??
    tellings.find(({ place }) => place)
  return told?.place ?? null
}
