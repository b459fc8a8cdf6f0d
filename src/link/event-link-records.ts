/**
 * The rows of `event_links`: for each event a tree over its mentions. Mentions that one article tells as one event hang on the
 * first of them; the first of an article hangs on the mention of another article by which it joined.
 */
import type { EventTellings, Join } from "./cluster-events.ts"
import type { Cell, DatasetRecord } from "./dataset.ts"
import type { MentionFacts } from "./event-summary.ts"
import { identity, mintIds } from "../history/ids.ts"
import { type Reasons, scoreOf } from "./same-event.ts"
import type { Telling } from "./telling.ts"

/** A link before it has an id. */
export interface EventLink<M extends MentionFacts> {
  readonly event_id: string
  readonly a: M
  readonly b: M
  readonly reasons: Reasons
}

/**
 * The links of one event. Where a person has merged or split events, tellings whose link leads out of the event hang on
 * the first that has none within it.
 */
export function eventLinks<M extends MentionFacts>(
  event_id: string,
  event: EventTellings<M>,
  joins: ReadonlyMap<Telling<M>, Join<M>>,
): ReadonlyArray<EventLink<M>> {
  const own = new Set(event)
  const link = (a: M, b: M, reasons: Reasons): EventLink<M> => ({ event_id, a, b, reasons })
  const joinOf = (telling: Telling<M>): Join<M> | null => {
    const join = joins.get(telling)
    return join && own.has(join.to) ? join : null
  }
  const root = event.find((telling) => joinOf(telling) === null)
  return event.flatMap((telling) => {
    const [first, ...others] = telling.mentions
    const within = others.map((mention) => link(mention, first!, ["same_story"]))
    const join = joinOf(telling)
    if (join) return [link(first!, join.to.mentions[0]!, join.reasons), ...within]
    return root === undefined || root === telling
      ? within
      : [link(first!, root.mentions[0]!, ["correction"]), ...within]
  })
}

/** A row of `event_links` but for its id, so that `check` makes it again. */
export const eventLinkRow = <M extends MentionFacts & { readonly id: string }>(
  link: EventLink<M>,
): Readonly<Record<string, Cell>> => ({
  event_id: link.event_id,
  mention_id_a: link.a.id,
  mention_id_b: link.b.id,
  score: scoreOf(link.reasons),
  reasons: link.reasons,
})

export function eventLinkRecords<M extends MentionFacts & { readonly id: string }>(
  links: ReadonlyArray<EventLink<M>>,
): ReadonlyArray<DatasetRecord> {
  const ids = mintIds(
    "lnk",
    links.map(({ a, b }) => identity("event_links", a.id, b.id)),
  )
  return links.map((link, i) => {
    const id = ids[i]!
    return { id, row: { link_id: id, ...eventLinkRow(link) }, grounds: {} }
  })
}
