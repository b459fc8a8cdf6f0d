/**
 * Which annotated events are one. The annotations do not say so across articles; date and place do.
 *
 * - `asWritten`: events with the same date, country and locality are one, and no others. An article that leaves the town out
 *   tells of another event then, even where it can mean no other.
 * - `byDateAndPlace`: events with the same day and town are one, in one article as across articles. So are those that say
 *   less and fit only one event of other articles: "1998-08, Kenya" beside the only event of its kind there in that month.
 *   Nothing is taken for another where kinds, dates or places contradict, where two events fit, or where neither month nor
 *   town is known.
 */

/** An annotated event, as far as identity asks. */
export interface TrueEvent {
  readonly ref: string
  readonly type: string
  readonly date: string | null
  readonly country: string | null
  readonly locality: string | null
  /** Where its words stand in the text: offsets in code points, half-open; more than one where the words recur. */
  readonly spans: ReadonlyArray<readonly [number, number]>
}

/** Names the event that an annotation is of, given the annotations of every article. */
export type Identify = (articles: ReadonlyArray<ReadonlyArray<TrueEvent>>) => (event: TrueEvent) => string

export const asWritten: Identify = () => nameOf

const nameOf = ({ date, country, locality }: TrueEvent): string => JSON.stringify([date, country, foldTown(locality)])

interface KnownEvent {
  readonly name: string
  /** The annotation that says most of it, which comes first. */
  readonly fullest: TrueEvent
  readonly articles: Set<number>
}

export const byDateAndPlace: Identify = (articles) => {
  const annotations = articles.flatMap((events, article) => events.map((event) => ({ event, article })))
  const known: Array<KnownEvent> = []
  const identity = new Map<TrueEvent, string>()
  for (const { event, article } of annotations.toSorted((a, b) => said(b.event) - said(a.event))) {
    const own = sameEvent(event, article, known)
    if (own) own.articles.add(article)
    else known.push({ name: String(known.length), fullest: event, articles: new Set([article]) })
    identity.set(event, own?.name ?? String(known.length - 1))
  }
  return (event) => identity.get(event) ?? nameOf(event)
}

/** How much date and place say: a day more than a month, a town more than a country. */
const said = ({ date, locality, country }: TrueEvent): number =>
  (date?.length ?? 0) + (locality === null ? 0 : 5) + (country === null ? 0 : 1)

/** Length of a date that gives the month. */
const MONTH = 7

function sameEvent(event: TrueEvent, article: number, known: ReadonlyArray<KnownEvent>): KnownEvent | null {
  if (event.date?.length === 10 && event.locality !== null)
    return known.find(({ fullest }) => nameOf(fullest) === nameOf(event)) ?? null
  if (event.locality === null && (event.date === null || event.date.length < MONTH)) return null
  const fitting = known.filter(({ fullest, articles }) => !articles.has(article) && fits(event, fullest))
  return fitting.length === 1 ? fitting[0]! : null
}

function fits(event: TrueEvent, fullest: TrueEvent): boolean {
  if (event.country === null || event.country !== fullest.country) return false
  if (event.locality !== null && foldTown(event.locality) !== foldTown(fullest.locality)) return false
  return datesMayAgree(event.date, fullest.date) && kindsMayAgree(event.type, fullest.type)
}

/** Is one date unknown, or the beginning of the other, as 2014-03 of 2014-03-01? */
export const datesMayAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

/** An attack may have been done by any means. */
const kindsMayAgree = (a: string, b: string): boolean => a === b || a === "attack" || b === "attack"

export const foldTown = (name: string | null): string =>
  (name ?? "").normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase()
