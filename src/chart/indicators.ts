/** Indicators over time: one row a measure, each with a scale of its own from 0, its values written at its points. */
import { dot, line, link, type PlotOptions, ruleX, ruleY, text } from "@observablehq/plot"
import { indicatorData, type IndicatorData, type IndicatorPoint, type Measure } from "./data/indicators.ts"
import { type Chart, type ChartCsv, EDGE, emptyFigure, type Figure, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { leftLabels, leftRoom } from "./row-labels.ts"
import { dateInWords } from "./text/dates.ts"
import { textWidth, titleName } from "./text/measure.ts"
import { capitalised, counted, formatNumber } from "./text/plain-text.ts"
import { timeAxis, type TimeAxis } from "./time-axis.ts"

const ROW = 58
const TOP = 40
/** From the base line of a row to the height of its largest value. */
const RISE = 24

export const indicators: Chart = {
  name: "indicators",
  heading: "Other quantities over time",
  figure: (tables) => {
    const data = indicatorData(tables)
    return data.all.length === 0
      ? emptyFigure("No indicators with a period in this dataset", indicatorCsv(data))
      : indicatorFigure(data)
  },
}

function indicatorFigure(data: IndicatorData): Figure {
  const title = indicatorTitle(data.all)
  const hidden = data.all.length - data.measures.length
  const told = data.measures.map(
    ({ measure, points }) => `${measure}: ${points.slice(0, 6).map(pointWords).join(", ")}`,
  )
  return {
    title,
    subtitle:
      "Each row is one measure, in its own unit and on its own scale from 0, at the periods its values are for; a period without an end runs to the publication of its article.",
    notes: [
      ...(hidden > 0 ? [`And ${counted(hidden, "more measure")}, in indicators.csv.`] : []),
      ...(data.undated > 0 ? [`Not shown: ${counted(data.undated, "value")} for which no period is named.`] : []),
    ],
    alt: `${title}. ${told.join("; ")}.`,
    legend: [
      { symbol: "dot", fill: ink.strong, label: "value" },
      { symbol: "bar", fill: ink.pale, label: "period it is for" },
    ],
    plot: indicatorPlot(data.measures),
    csv: indicatorCsv(data),
  }
}

function pointWords({ value, period_start, period_end, since }: IndicatorPoint): string {
  const start = dateInWords(period_start)
  if (since) return `${formatNumber(value)} since ${start}`
  if (period_end !== null && period_end !== period_start)
    return `${formatNumber(value)} from ${start} to ${dateInWords(period_end)}`
  return `${formatNumber(value)} ${period_start.length > 7 ? "on" : "in"} ${start}`
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

interface PlacedPoint extends IndicatorPoint {
  readonly moment: Date
  readonly from: Date
  readonly to: Date
  readonly y: number
  readonly base: number
  readonly label: string
  readonly labelAt: Date
  readonly row: number
}

function indicatorPlot(measures: ReadonlyArray<Measure>): PlotOptions {
  const names = measures.map(({ measure, unit }, index) => ({
    y: TOP + index * ROW + ROW - 26,
    name: capitalised(measure),
    more: measure.toLowerCase().includes(unit.toLowerCase()) ? "" : unit,
  }))
  const left = leftRoom(names, 240) + 16
  const axis = timeAxis(
    measures.flatMap(({ points }) => points),
    left,
  )
  const points = measures.flatMap((measure, row) => placed(measure, row, axis))
  return {
    height: TOP + measures.length * ROW + 8,
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
      dot(points, { x: "moment", y: "y", r: 4, fill: ink.strong, stroke: "#fff" }),
      text(
        points.filter(({ label }) => label !== ""),
        {
          x: "labelAt",
          y: "y",
          dy: -12,
          text: "label",
          fill: ink.text,
          stroke: "#fff",
          strokeWidth: 3,
          fontSize: size.label,
        },
      ),
      ...leftLabels(names, left, 3),
    ],
  }
}

/** The points of a row; a value whose words would touch those of the one before it is left to the CSV. */
function placed({ points }: Measure, row: number, axis: TimeAxis): ReadonlyArray<PlacedPoint> {
  const base = TOP + row * ROW + ROW - 10
  const values = points.map(({ value }) => value)
  const lowest = Math.min(0, ...values)
  const span = Math.max(0, ...values) - lowest || 1
  let end = -Infinity
  return points.map((point) => {
    const x = axis.x(point.at)
    const words = formatNumber(point.value)
    const half = textWidth(words, size.label) / 2
    const middle = Math.min(x, WIDTH - EDGE - half)
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
    }
  })
}

const indicatorCsv = ({ all }: IndicatorData): ChartCsv => ({
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
