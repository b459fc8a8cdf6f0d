/** Indicators over time: one row a measure, each with a scale of its own from 0, its values written at its points. */
import { dot, line, link, type PlotOptions, ruleX, ruleY, text } from "@observablehq/plot"
import { pointWords } from "./data/indicator-words.ts"
import type { IndicatorPoint, IndicatorView, Measure } from "./data/indicators.ts"
import { EDGE, type Figure, isNarrow, type Setting, type Tip } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { leftLabels, leftRoom, type RowLabel } from "./row-labels.ts"
import { textWidth } from "./text/measure.ts"
import { capitalised, counted, formatNumber } from "./text/plain-text.ts"
import { timeAxis, type TimeAxis } from "./time-axis.ts"

const ROW = 58
const TOP = 40
/** From the base line of a row to the height of its largest value. */
const RISE = 24

export function drawIndicators({ title, measures, hidden, undated }: IndicatorView, { width }: Setting): Figure {
  const told = measures.map(({ measure, points }) => `${measure}: ${points.slice(0, 6).map(pointWords).join(", ")}`)
  const layout = layoutOf(measures, width)
  return {
    title,
    subtitle:
      "Each row is one measure, in its own unit and on its own scale from 0, at the periods its values are for; a period without an end runs to the publication of its article.",
    notes: [
      ...(hidden > 0 ? [`And ${counted(hidden, "more measure")}, in indicators.csv.`] : []),
      ...(undated > 0 ? [`Not shown: ${counted(undated, "value")} for which no period is named.`] : []),
    ],
    alt: `${title}. ${told.join("; ")}.`,
    legend: [
      { symbol: "dot", fill: ink.strong, label: "value" },
      { symbol: "bar", fill: ink.pale, label: "period it is for" },
    ],
    plot: indicatorPlot(layout),
    tips: layout.points.map(tipOf),
  }
}

interface PlacedPoint extends IndicatorPoint {
  readonly moment: Date
  readonly from: Date
  readonly to: Date
  readonly y: number
  readonly base: number
  readonly label: string
  readonly labelAt: Date
  readonly row: number
  readonly measure: string
}

const tipOf = (point: PlacedPoint): Tip => ({
  x: point.moment,
  y: point.y,
  text: `${capitalised(point.measure)}: ${pointWords(point)}\n${point.source}`,
  ref: { table: "indicators", id: point.indicator_id },
})

interface Layout {
  readonly names: ReadonlyArray<RowLabel>
  readonly left: number
  readonly axis: TimeAxis
  readonly points: ReadonlyArray<PlacedPoint>
}

function layoutOf(measures: ReadonlyArray<Measure>, width: number): Layout {
  const names = measures.map(({ measure, unit }, index) => ({
    y: TOP + index * ROW + ROW - 26,
    name: capitalised(measure),
    more: measure.toLowerCase().includes(unit.toLowerCase()) ? "" : unit,
  }))
  const left = leftRoom(names, isNarrow(width) ? 120 : 240) + 16
  const axis = timeAxis(
    measures.flatMap(({ points }) => points),
    width,
    left,
  )
  return { names, left, axis, points: measures.flatMap((measure, row) => placed(measure, row, axis, width)) }
}

function indicatorPlot({ names, left, axis, points }: Layout): PlotOptions {
  return {
    height: TOP + names.length * ROW + 8,
    marginLeft: left,
    marginRight: EDGE,
    marginTop: TOP - 6,
    marginBottom: 8,
    x: { type: "utc", domain: [...axis.domain] },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...axis.marks,
      ruleY(names, { x1: axis.domain[0], x2: axis.domain[1], y: (d: { y: number }) => d.y + 16, stroke: ink.border }),
      link(points, { x1: "from", x2: "to", y1: "base", y2: "base", stroke: ink.pale, strokeWidth: 5 }),
      ruleX(points, { x: "moment", y1: "base", y2: "y", stroke: ink.middle }),
      line(points, { x: "moment", y: "y", z: "row", stroke: ink.middle, strokeWidth: 1.5 }),
      dot(points, { x: "moment", y: "y", r: 4, fill: ink.strong, stroke: ink.paper }),
      text(
        points.filter(({ label }) => label !== ""),
        {
          x: "labelAt",
          y: "y",
          dy: -12,
          text: "label",
          fill: ink.text,
          stroke: ink.paper,
          strokeWidth: 3,
          fontSize: size.label,
        },
      ),
      ...leftLabels(names, left, 3),
    ],
  }
}

/** The points of a row; a value whose words would touch those of the one before it is left to the CSV. */
function placed({ measure, points }: Measure, row: number, axis: TimeAxis, width: number): ReadonlyArray<PlacedPoint> {
  const base = TOP + row * ROW + ROW - 10
  const values = points.map(({ value }) => value)
  const lowest = Math.min(0, ...values)
  const span = Math.max(0, ...values) - lowest || 1
  let end = -Infinity
  return points.map((point) => {
    const x = axis.x(point.at)
    const words = formatNumber(point.value)
    const half = textWidth(words, size.label) / 2
    const middle = Math.min(x, width - EDGE - half)
    const free = middle - half > end + 4
    if (free) end = middle + half
    return {
      ...point,
      moment: new Date(point.at),
      from: new Date(point.start),
      to: new Date(point.end),
      y: base - ((point.value - lowest) / span) * RISE,
      base,
      label: free ? words : "",
      labelAt: axis.timeAt(middle),
      row,
      measure,
    }
  })
}
