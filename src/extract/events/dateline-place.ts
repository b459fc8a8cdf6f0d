/**
 * The place of an event for which an article names none: news is told from where it happens, so it is the place of the
 * dateline, if the event is as recent as news is.
 */
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { within } from "../../annotate/spans-within.ts"
import { wordsOf } from "../../annotate/ground.ts"
import { type EventPlace, placeOf } from "./event-place.ts"
import { knownDate } from "./known-date.ts"

/** Days that an event of the day's news may lie back. */
const RECENT = 31
const DAY = 86_400_000

/** The dateline's place; null without a dateline, or where the event is older than news. */
export function datelinePlace(article: AnnotatedArticle, date: DateMention | null): EventPlace | null {
  const published = article.article.published?.value
  // "the 2014 shooting" where it is not known when the article was published: most likely an old story.
  if (date && date.rule === "stated_date" && !published && date.precision !== "day") return null
  if (date && knownDate(wordsOf(article, date)) !== null) return null
  if (date?.value && published && Math.abs(Date.parse(published) - Date.parse(date.value)) > RECENT * DAY) return null
  const dateline = article.article.regions.find(({ kind }) => kind === "dateline")
  if (!dateline) return null
  const named = within(article.places, dateline).filter(({ isDemonym }) => !isDemonym)
  const [first] = named
  return first ? placeOf(named.filter(({ country }) => country === first.country)) : null
}
