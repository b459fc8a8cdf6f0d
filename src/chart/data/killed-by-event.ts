/** Events with a figure of people killed, highest first, each with every figure that a source gives. */
import { desc, escape, from } from "arquero"
import type { ChartTables } from "../tables.ts"
import { eventDate, fullName, placeName } from "./event-names.ts"
import { figuresByEvent, hasToll, killedOf, sizeOf, type Toll, wordedToll } from "./tolls.ts"
import { rowsOf } from "./rows-of.ts"

export const KILLED_ROWS = 20

/** Figures that give the same bounds, drawn as one mark. */
export interface FigureGroup extends Toll {
  readonly count: number
  readonly source_ids: ReadonlyArray<string>
}

export interface KilledEvent extends Toll {
  readonly event_id: string
  /** "Bombing in Urumqi, 22 May 2014". */
  readonly full: string
  readonly name: string
  readonly date: string
  /** "more than 120". */
  readonly words: string
  readonly size: number
  readonly figure_count: number
  readonly source_count: number
  /** Is one of its figures a vague amount ("dozens")? */
  readonly vague: boolean
  readonly figures: ReadonlyArray<FigureGroup>
}

export interface KilledData {
  /** At most KILLED_ROWS events, highest toll first. */
  readonly events: ReadonlyArray<KilledEvent>
  /** All events that have a figure. */
  readonly all: ReadonlyArray<KilledEvent>
  /** Number of events without one. */
  readonly without: number
}

export function killedData(tables: ChartTables): KilledData {
  const figures = figuresByEvent(tables, "killed")
  const rows = tables.events.flatMap((event): Array<KilledEvent> => {
    const toll = killedOf(event)
    if (!hasToll(toll)) return []
    const own = figures.get(event.event_id) ?? []
    const row = {
      ...toll,
      event_id: event.event_id,
      full: fullName(event),
      name: placeName(event),
      date: eventDate(event),
      words: wordedToll(toll, own),
      size: sizeOf(toll),
      figure_count: own.length,
      source_count: new Set(own.map(({ source_id }) => source_id)).size,
      vague: own.some(({ qualifier }) => qualifier === "vague"),
      figures: grouped(own),
    }
    return [row]
  })
  const all = rowsOf<KilledEvent>(
    from(rows).orderby(
      desc(escape((d: KilledEvent) => d.size)),
      desc(escape((d: KilledEvent) => d.high ?? Infinity)),
      desc(escape((d: KilledEvent) => d.source_count)),
      escape((d: KilledEvent) => d.event_id),
    ),
  )
  return { events: all.slice(0, KILLED_ROWS), all, without: tables.events.length - all.length }
}

function grouped(figures: ReadonlyArray<ChartTables["casualty_figures"][number]>): ReadonlyArray<FigureGroup> {
  const groups = new Map<string, { count: number; sources: Set<string>; toll: Toll }>()
  for (const figure of figures) {
    const { low, best, high, source_id } = figure
    const key = `${low} ${best} ${high}`
    const group = groups.get(key) ?? { count: 0, sources: new Set(), toll: { low, best, high } }
    groups.set(key, { ...group, count: group.count + 1, sources: group.sources.add(source_id) })
  }
  return [...groups.values()]
    .map(({ count, sources, toll }) => ({ ...toll, count, source_ids: [...sources].toSorted() }))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
}
