/** Indicators measure by measure: the values that articles give for it, in the order of the periods they are for. */
import { desc, escape, from } from "arquero"
import type { ChartTables } from "../tables.ts"
import { middleOf, stretchBetween, type Stretch } from "../text/dates.ts"
import { plainText } from "../text/plain-text.ts"
import { rowsOf } from "./rows-of.ts"

export const INDICATOR_ROWS = 14

export interface IndicatorPoint extends Stretch {
  readonly indicator_id: string
  readonly value: number
  readonly period_start: string
  readonly period_end: string | null
  readonly source_id: string
}

export interface Measure {
  readonly measure: string
  readonly unit: string
  /** In the order of time. */
  readonly points: ReadonlyArray<IndicatorPoint>
  /** Number of different periods. */
  readonly periods: number
}

export interface IndicatorData {
  /** At most INDICATOR_ROWS measures: those with most periods first, then by time. */
  readonly measures: ReadonlyArray<Measure>
  readonly all: ReadonlyArray<Measure>
  /** Values whose article names no period. */
  readonly undated: number
}

type Indicator = ChartTables["indicators"][number]

export function indicatorData({ indicators }: ChartTables): IndicatorData {
  const measures = new Map<string, { measure: string; unit: string; points: Array<IndicatorPoint> }>()
  const dated = indicators.filter(({ period_start, period_end }) => period_start !== null || period_end !== null)
  for (const indicator of dated) {
    const measure = plainText(indicator.measure)
    const unit = plainText(indicator.unit ?? "")
    const key = `${measure}\n${unit}`.toLowerCase()
    const known = measures.get(key)
    if (known === undefined) measures.set(key, { measure, unit, points: [pointOf(indicator)] })
    else known.points.push(pointOf(indicator))
  }
  const rows = [...measures.values()].map((each): Measure => {
    const points = each.points.toSorted((a, b) => middleOf(a) - middleOf(b) || a.value - b.value)
    return { ...each, points, periods: new Set(points.map(middleOf)).size }
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

function pointOf({ indicator_id, value, period_start, period_end, source_id }: Indicator): IndicatorPoint {
  const from = period_start ?? period_end ?? ""
  return { ...stretchBetween(from, period_end), indicator_id, value, period_start: from, period_end, source_id }
}
