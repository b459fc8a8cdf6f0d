/** Events that have a date, in the order in which they happened, with their figures. */
import { desc, escape, from } from "arquero"
import type { Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { stretchBetween, type Stretch } from "../text/dates.ts"
import { eventDate, placeName } from "./event-names.ts"
import { figuresByEvent, hasToll, injuredOf, killedOf, sizeOf, wordedToll } from "./tolls.ts"
import { rowsOf } from "./rows-of.ts"
import { eventSources } from "./source-names.ts"
import { timelineTitle } from "./timeline-title.ts"

/** Rows that a reader can take in on one page. */
export const TIMELINE_ROWS = 25

export interface TimelineEvent extends Stretch {
  readonly event_id: string
  readonly name: string
  readonly date: string
  readonly date_start: string
  readonly date_end: string | null
  /** "29", "at least 29"; null where no figure is known. */
  readonly killed: string | null
  readonly injured: string | null
  /** For the size of the mark; null where no figure of killed is known. */
  readonly size: number | null
  readonly source_count: number
  /** Who tells of it, in words. */
  readonly sources: string
}

/** What is drawn. */
export interface TimelineView {
  readonly title: string
  readonly events: ReadonlyArray<TimelineEvent>
  /** Dated events for which there was no room. */
  readonly hidden: number
  readonly undated: number
}

export interface TimelineData {
  /** At most TIMELINE_ROWS events: those told by most articles, then those with the highest tolls. */
  readonly events: ReadonlyArray<TimelineEvent>
  /** Every dated event, shown or not. */
  readonly all: ReadonlyArray<TimelineEvent>
  readonly undated: number
}

export function shapeTimeline(tables: ChartTables): Shaped<TimelineView> {
  const { events, all, undated } = timelineData(tables)
  const view = { title: timelineTitle(all), events, hidden: all.length - events.length, undated }
  return { view: all.length === 0 ? null : view, csv: timelineCsv(events, all) }
}

export function timelineData(tables: ChartTables): TimelineData {
  const killed = figuresByEvent(tables, "killed")
  const injured = figuresByEvent(tables, "injured")
  const told = eventSources(tables)
  const all = tables.events.flatMap((event): Array<TimelineEvent> => {
    if (event.date_start === null) return []
    const deaths = killedOf(event)
    const wounds = injuredOf(event)
    return [
      {
        ...stretchBetween(event.date_start, event.date_end),
        event_id: event.event_id,
        name: placeName(event),
        date: eventDate(event),
        date_start: event.date_start,
        date_end: event.date_end,
        killed: hasToll(deaths) ? wordedToll(deaths, killed.get(event.event_id) ?? []) : null,
        injured: hasToll(wounds) ? wordedToll(wounds, injured.get(event.event_id) ?? []) : null,
        size: hasToll(deaths) ? sizeOf(deaths) : null,
        source_count: event.source_count,
        sources: told(event.event_id),
      },
    ]
  })
  return { events: shown(all), all: inOrder(all), undated: tables.events.length - all.length }
}

function shown(events: ReadonlyArray<TimelineEvent>): ReadonlyArray<TimelineEvent> {
  const ranked = from([...events]).orderby(
    desc(escape((d: TimelineEvent) => d.source_count)),
    desc(escape((d: TimelineEvent) => d.size ?? -1)),
    escape((d: TimelineEvent) => d.start),
    escape((d: TimelineEvent) => d.event_id),
  )
  return inOrder(rowsOf<TimelineEvent>(ranked).slice(0, TIMELINE_ROWS))
}

const inOrder = (events: ReadonlyArray<TimelineEvent>): ReadonlyArray<TimelineEvent> =>
  rowsOf<TimelineEvent>(
    from([...events]).orderby(
      escape((d: TimelineEvent) => d.start),
      escape((d: TimelineEvent) => d.end),
      escape((d: TimelineEvent) => d.event_id),
    ),
  )

function timelineCsv(
  shown: ReadonlyArray<TimelineEvent>,
  all: ReadonlyArray<TimelineEvent>,
): Shaped<TimelineView>["csv"] {
  const drawn = new Set(shown.map(({ event_id }) => event_id))
  return {
    columns: ["event_id", "name", "date_start", "date_end", "killed", "injured", "source_count", "shown"],
    rows: all.map(({ event_id, name, date_start, date_end, killed, injured, source_count }) => ({
      event_id,
      name,
      date_start,
      date_end,
      killed,
      injured,
      source_count,
      shown: drawn.has(event_id) ? "yes" : "no",
    })),
  }
}
