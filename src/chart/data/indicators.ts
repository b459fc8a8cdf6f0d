/** Indicators measure by measure: the values that articles give for it, in the order of the periods they are for. */
import { desc, escape, from } from "arquero"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { middleOf, stretchBetween, type Stretch } from "../text/dates.ts"
import { titleName } from "../text/measure.ts"
import { counted, plainText } from "../text/plain-text.ts"
import { pointWords } from "./indicator-words.ts"
import { rowsOf } from "./rows-of.ts"
import { sourceNames } from "./source-names.ts"

const INDICATOR_ROWS = 14

export interface IndicatorPoint extends Stretch {
  readonly indicator_id: string
  readonly value: number
  /** Moment at which it is drawn: the middle of a period, the end of one that goes on. */
  readonly at: number
  /** Does the article say since when, and not until when? */
  readonly since: boolean
  readonly period_start: string
  readonly period_end: string | null
  readonly source_id: string
  /** The article that gives it, in words. */
  readonly source: string
}

export interface Measure {
  readonly measure: string
  readonly unit: string
  /** In the order of time. */
  readonly points: ReadonlyArray<IndicatorPoint>
  /** Number of different periods. */
  readonly periods: number
}

/** What is drawn. */
export interface IndicatorView {
  readonly title: string
  readonly measures: ReadonlyArray<Measure>
  /** Measures for which there was no room. */
  readonly hidden: number
  readonly undated: number
}

export interface IndicatorData {
  /** At most INDICATOR_ROWS measures: those with most periods first, then by time. */
  readonly measures: ReadonlyArray<Measure>
  readonly all: ReadonlyArray<Measure>
  /** Values whose article names no period. */
  readonly undated: number
}

type Indicator = ChartTables["indicators"][number]

export function shapeIndicators(tables: ChartTables): Shaped<IndicatorView> {
  const { measures, all, undated } = indicatorData(tables)
  const view = { title: indicatorTitle(all), measures, hidden: all.length - measures.length, undated }
  return { view: all.length === 0 ? null : view, csv: indicatorCsv(all) }
}

export function indicatorData(tables: ChartTables): IndicatorData {
  const { indicators, sources } = tables
  const named = sourceNames(tables)
  const published = new Map(sources.map(({ source_id, published }) => [source_id, published]))
  const measures = new Map<string, { measure: string; unit: string; points: Array<IndicatorPoint> }>()
  const dated = indicators.filter(({ period_start, period_end }) => period_start !== null || period_end !== null)
  for (const indicator of dated) {
    const measure = plainText(indicator.measure)
    const unit = plainText(indicator.unit ?? "")
    const key = `${measure}\n${unit}`.toLowerCase()
    const known = measures.get(key)
    if (known === undefined) measures.set(key, { measure, unit, points: [pointOf(indicator, published, named)] })
    else known.points.push(pointOf(indicator, published, named))
  }
  const rows = [...measures.values()].map((each): Measure => {
    const points = each.points.toSorted((a, b) => a.at - b.at || a.value - b.value)
    return { ...each, points, periods: new Set(points.map(({ at }) => at)).size }
  })
  const all = rowsOf<Measure>(
    from(rows).orderby(
      desc(escape((d: Measure) => d.periods)),
      escape((d: Measure) => d.points[0]?.start ?? 0),
      escape((d: Measure) => d.measure),
      escape((d: Measure) => d.unit),
    ),
  )
  return { measures: all.slice(0, INDICATOR_ROWS), all, undated: indicators.length - dated.length }
}

/** A period without an end runs to the day on which its article was published, as far as that is known. */
function pointOf(
  row: Indicator,
  published: ReadonlyMap<string, string | null>,
  named: (source_ids: ReadonlyArray<string>) => string,
): IndicatorPoint {
  const { indicator_id, value, period_start, period_end, source_id } = row
  const from = period_start ?? period_end ?? ""
  const since = period_end === null
  const stretch = stretchBetween(from, since ? (published.get(source_id) ?? null) : period_end)
  return {
    ...stretch,
    at: since ? stretch.end : middleOf(stretch),
    since,
    indicator_id,
    value,
    period_start: from,
    period_end,
    source_id,
    source: named([source_id]),
  }
}

/** What the chart shows: the largest change between the first and the last period of a measure. */
function indicatorTitle(measures: ReadonlyArray<Measure>): string {
  const changes = measures.flatMap(({ measure, points }) => {
    const whole = points.filter(({ period_start, period_end }) => period_start === period_end)
    const first = whole[0]
    const last = whole.at(-1)
    if (first === undefined || last === undefined || first.value <= 0 || last.value <= 0) return []
    return [{ measure, first, last, ratio: Math.max(last.value / first.value, first.value / last.value) }]
  })
  const [largest] = changes.toSorted((a, b) => b.ratio - a.ratio)
  if (largest !== undefined && largest.ratio > 1) {
    const { measure, first, last } = largest
    const verb = last.value > first.value ? "rose" : "fell"
    return `${titleName(measure)} ${verb} from ${pointWords(first)} to ${pointWords(last)}`
  }
  const [only] = measures
  const [point] = only?.points ?? []
  if (measures.length === 1 && only !== undefined && point !== undefined)
    return `${titleName(only.measure)}: ${pointWords(point)}`
  return `${counted(measures.length, "measure")}, none of them given for two periods`
}

const indicatorCsv = (all: ReadonlyArray<Measure>): ChartCsv => ({
  columns: ["measure", "unit", "period_start", "period_end", "value", "indicator_id", "source_id"],
  rows: all.flatMap(({ measure, unit, points }) =>
    points.map(({ period_start, period_end, value, indicator_id, source_id }) => ({
      measure,
      unit,
      period_start,
      period_end,
      value,
      indicator_id,
      source_id,
    })),
  ),
})
