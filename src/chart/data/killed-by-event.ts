/** Events with a figure of people killed, highest first, each with every figure that a source gives. */
import { desc, escape, from } from "arquero"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { titleName } from "../text/measure.ts"
import { counted } from "../text/plain-text.ts"
import { eventDate, fullName, placeName } from "./event-names.ts"
import { figuresByEvent, hasToll, killedOf, sizeOf, type Toll, wordedToll } from "./tolls.ts"
import { rowsOf } from "./rows-of.ts"
import { sourceNames } from "./source-names.ts"

export const KILLED_ROWS = 20

/** Figures that give the same bounds, drawn as one mark. */
export interface FigureGroup extends Toll {
  readonly count: number
  readonly source_ids: ReadonlyArray<string>
  /** Who gives them, in words. */
  readonly sources: string
}

export interface KilledEvent extends Toll {
  readonly event_id: string
  /** "Bombing in Urumqi, 22 May 2014". */
  readonly full: string
  readonly name: string
  readonly date: string
  /** "more than 120". */
  readonly words: string
  /** Name of the rule by which low, best and high were chosen. */
  readonly rule: string | null
  readonly size: number
  readonly figure_count: number
  readonly source_count: number
  /** Is one of its figures a vague amount ("dozens")? */
  readonly vague: boolean
  readonly figures: ReadonlyArray<FigureGroup>
  /** Who gives figures of it, in words. */
  readonly sources: string
}

/** What is drawn. */
export interface KilledView {
  readonly title: string
  readonly events: ReadonlyArray<KilledEvent>
  /** Events with a figure for which there was no room. */
  readonly hidden: number
  readonly without: number
}

export interface KilledData {
  /** At most KILLED_ROWS events, highest toll first. */
  readonly events: ReadonlyArray<KilledEvent>
  /** All events that have a figure. */
  readonly all: ReadonlyArray<KilledEvent>
  /** Number of events without one. */
  readonly without: number
}

export function shapeKilled(tables: ChartTables): Shaped<KilledView> {
  const { events, all, without } = killedData(tables)
  const view = { title: killedTitle(all), events, hidden: all.length - events.length, without }
  return { view: all.length === 0 ? null : view, csv: killedCsv(all) }
}

export function killedData(tables: ChartTables): KilledData {
  const figures = figuresByEvent(tables, "killed")
  const named = sourceNames(tables)
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
      rule: event.killed_rule,
      size: sizeOf(toll),
      figure_count: own.length,
      source_count: new Set(own.map(({ source_id }) => source_id)).size,
      vague: own.some(({ qualifier }) => qualifier === "vague"),
      figures: grouped(own, named),
      sources: named([...new Set(own.map(({ source_id }) => source_id))].toSorted()),
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

function grouped(
  figures: ReadonlyArray<ChartTables["casualty_figures"][number]>,
  named: (source_ids: ReadonlyArray<string>) => string,
): ReadonlyArray<FigureGroup> {
  const groups = new Map<string, { count: number; sources: Set<string>; toll: Toll }>()
  for (const figure of figures) {
    const { low, best, high, source_id } = figure
    const key = `${low} ${best} ${high}`
    const group = groups.get(key) ?? { count: 0, sources: new Set(), toll: { low, best, high } }
    groups.set(key, { ...group, count: group.count + 1, sources: group.sources.add(source_id) })
  }
  return [...groups.values()]
    .map(({ count, sources, toll }) => {
      const source_ids = [...sources].toSorted()
      return { ...toll, count, source_ids, sources: named(source_ids) }
    })
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
}

function killedTitle(events: ReadonlyArray<KilledEvent>): string {
  const [first] = events
  if (first === undefined) return ""
  const ties = events.filter(({ low, best, high }) => low === first.low && best === first.best && high === first.high)
  if (events.length === 1) return `${titleName(first.full)}: ${first.words} killed, the only toll in the dataset`
  if (ties.length > 1) return `${counted(ties.length, "event")} share the highest reported toll: ${first.words} killed`
  return `${titleName(first.full)}${first.full === first.name ? "" : ","} has the highest reported toll: ${first.words} killed`
}

const killedCsv = (all: ReadonlyArray<KilledEvent>): ChartCsv => ({
  columns: ["event_id", "name", "date", "mark", "low", "best", "high", "figures", "source_ids"],
  rows: all.flatMap(({ event_id, name, date, low, best, high, figure_count, figures }) => [
    { event_id, name, date, mark: "event", low, best, high, figures: figure_count, source_ids: null },
    ...figures.map((group) => ({
      event_id,
      name,
      date,
      mark: "figure",
      low: group.low,
      best: group.best,
      high: group.high,
      figures: group.count,
      source_ids: group.source_ids.join("; "),
    })),
  ]),
})
