/**
 * Event identity: are the reports of one event put together, and those of two kept apart, over all articles of a set?
 *
 * An item is one event as one article tells it. The truth is in the annotations (`true-identity.ts`). What was found is in the
 * published tables: mentions of one article with one event_id are one item, and items with one event_id one cluster.
 *
 * The items of an article are aligned to its annotated events one to one, best first: words in common count before the same
 * day, and that before the same town; where neither words nor both day and town are in common, or dates or countries
 * contradict, they are not aligned. What is aligned with nothing counts as wrong on its own side (`b-cubed.ts`).
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { SourceText } from "../../schema/source-text.ts"
import { type Agreement, bCubed } from "./b-cubed.ts"
import { datesMayAgree, foldTown, type Identify, type TrueEvent } from "./true-identity.ts"

/** All mentions of one event in one article. */
export interface FoundEvent {
  readonly event_id: string
  readonly date: string | null
  readonly country: string | null
  readonly locality: string | null
  readonly spans: ReadonlyArray<readonly [number, number]>
}

export interface ArticleEvents {
  readonly id: string
  readonly truth: ReadonlyArray<TrueEvent>
  readonly found: ReadonlyArray<FoundEvent>
}

/**
 * The agreement of found and true events over all articles together.
 *
 * @param identify which annotated events are one
 */
export function eventIdentity(articles: ReadonlyArray<ArticleEvents>, identify: Identify): Agreement {
  const identityOf = identify(articles.map(({ truth }) => truth))
  const truth = new Map<string, string>()
  const found = new Map<string, string>()
  for (const article of articles) {
    const item = (ref: string): string => JSON.stringify([article.id, ref])
    const refOf = align(article.truth, article.found)
    for (const event of article.truth) truth.set(item(event.ref), identityOf(event))
    for (const event of article.found) found.set(item(refOf.get(event) ?? `extra ${event.event_id}`), event.event_id)
  }
  return bCubed(truth, found)
}

/** The annotated event that each found one is aligned with. */
export function align(
  truth: ReadonlyArray<TrueEvent>,
  found: ReadonlyArray<FoundEvent>,
): ReadonlyMap<FoundEvent, string> {
  const pairs = truth.flatMap((trueEvent) =>
    found.map((foundEvent) => ({ trueEvent, foundEvent, fit: fit(trueEvent, foundEvent) })),
  )
  const refOf = new Map<FoundEvent, string>()
  const taken = new Set<TrueEvent>()
  for (const { trueEvent, foundEvent, fit } of pairs.toSorted((a, b) => b.fit - a.fit)) {
    if (fit === 0 || taken.has(trueEvent) || refOf.has(foundEvent)) continue
    taken.add(trueEvent)
    refOf.set(foundEvent, trueEvent.ref)
  }
  return refOf
}

function fit(truth: TrueEvent, found: FoundEvent): number {
  if (!datesMayAgree(truth.date, found.date) || (truth.country && found.country && truth.country !== found.country))
    return 0
  const touches = truth.spans.some((a) => found.spans.some((b) => a[0] < b[1] && b[0] < a[1]))
  const sameDay = truth.date !== null && truth.date === found.date
  const sameTown = truth.locality !== null && foldTown(truth.locality) === foldTown(found.locality)
  if (!touches && !(sameDay && sameTown)) return 0
  return (touches ? 4 : 0) + (sameDay ? 2 : 0) + (sameTown ? 1 : 0)
}

/** Reads the annotations of a set, and the tables of a build over its articles. */
export function readArticleEvents(gold: string, out: string): ReadonlyArray<ArticleEvents> {
  const table = (name: string): ReadonlyArray<Readonly<Record<string, string>>> =>
    parse(readFileSync(join(out, "csv", `${name}.csv`), "utf8"), { columns: true })
  const events = new Map(table("events").map((row) => [row["event_id"], row]))
  const mentions = table("event_mentions")
  const ids = readdirSync(gold).flatMap((file) => (file.endsWith(SUFFIX) ? [file.slice(0, -SUFFIX.length)] : []))
  return ids.toSorted().map((id) => {
    const own = mentions.filter(({ source_id }) => source_id === id)
    const text = readFileSync(join(gold, "articles", `${id}.txt`), "utf8")
    const annotated = JSON.parse(readFileSync(join(gold, `${id}${SUFFIX}`), "utf8")) as Annotated
    return {
      id,
      truth: annotated.events.map((event) => ({ ...event, spans: occurrences(text, event.quote) })),
      found: [...new Set(own.map(({ event_id = "" }) => event_id))].map((event_id) => ({
        event_id,
        date: events.get(event_id)?.["date_start"] || null,
        country: events.get(event_id)?.["country"] || null,
        locality: events.get(event_id)?.["locality"] || null,
        spans: own
          .filter((row) => row["event_id"] === event_id)
          .map(({ char_start, char_end }) => [Number(char_start), Number(char_end)] as const),
      })),
    }
  })
}

const SUFFIX = ".gold.json"

interface Annotated {
  readonly events: ReadonlyArray<Omit<TrueEvent, "spans"> & { readonly quote: string }>
}

/** Where words stand in a text, each time that they do, in code points. */
function occurrences(text: string, words: string): ReadonlyArray<readonly [number, number]> {
  const source = new SourceText("", text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n"))
  const found: Array<readonly [number, number]> = []
  for (let at = source.text.indexOf(words); at >= 0; at = source.text.indexOf(words, at + 1))
    found.push([source.toCodePoint(at), source.toCodePoint(at + words.length)])
  return found
}
