/** People killed, event by event: the best figure, from low to high, and every figure that a source gives. */
import { dot, link, rect, ruleY, type PlotOptions, vector } from "@observablehq/plot"
import { AXIS_ROOM, countAxis } from "./count-axis.ts"
import { killedData, type FigureGroup, type KilledData, type KilledEvent } from "./data/killed-by-event.ts"
import { isOpenAbove, isOpenBelow, sizeOf, type Toll } from "./data/tolls.ts"
import { type Chart, type ChartCsv, emptyFigure, type Figure, type LegendEntry } from "./figure.ts"
import { ink } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { titleName } from "./text/measure.ts"
import { counted, formatNumber } from "./text/plain-text.ts"

const ROW = 38
const RIGHT = 150
const TOP = 10

export const killedByEvent: Chart = {
  name: "killed-by-event",
  heading: "People killed, event by event",
  figure: (tables) => {
    const data = killedData(tables)
    return data.all.length === 0
      ? emptyFigure("No events with figures of people killed in this dataset", killedCsv(data))
      : killedFigure(data)
  },
}

function killedFigure(data: KilledData): Figure {
  const title = killedTitle(data.all)
  const hidden = data.all.length - data.events.length
  const told = data.events.map(({ full, words }) => `${full}: ${words}`)
  return {
    title,
    subtitle: "Each row is one event. What its articles say of people killed, attackers not counted.",
    notes: [
      ...(data.events.some(({ vague }) => vague)
        ? ["Vague amounts (“dozens”, “hundreds”) are drawn as the ranges that stand for them."]
        : []),
      ...(hidden > 0 ? [`And ${counted(hidden, "more event")} with no higher tolls, in killed-by-event.csv.`] : []),
      ...(data.without > 0
        ? [
            `Not shown: ${counted(data.without, "event")} of ${formatNumber(data.without + data.all.length)} without a figure of people killed.`,
          ]
        : []),
    ],
    alt: `${title}. ${told.slice(0, 12).join("; ")}${told.length > 12 ? `; and ${told.length - 12} more rows` : ""}.`,
    legend: killedLegend(data.events),
    plot: killedPlot(data.events),
    csv: killedCsv(data),
  }
}

const killedLegend = (events: ReadonlyArray<KilledEvent>): ReadonlyArray<LegendEntry> => [
  { symbol: "dot", fill: ink.strong, label: "best figure" },
  ...when(events.some(isRange), { symbol: "bar", fill: ink.pale, stroke: ink.middle, label: "from low to high" }),
  ...when(events.some(isOpenAbove), {
    symbol: "arrow",
    fill: "none",
    stroke: ink.strong,
    label: "or more, no upper bound",
  }),
  { symbol: "tick", fill: ink.quiet, label: "figures of the articles (larger: several the same)" },
]

const when = (shown: boolean, entry: LegendEntry): ReadonlyArray<LegendEntry> => (shown ? [entry] : [])

const isRange = ({ low, high }: Toll): boolean => low !== null && high !== null && low < high

function killedTitle(events: ReadonlyArray<KilledEvent>): string {
  const [first] = events
  if (first === undefined) return ""
  const ties = events.filter(({ low, best, high }) => low === first.low && best === first.best && high === first.high)
  if (events.length === 1) return `${titleName(first.full)}: ${first.words} killed, the only toll in the dataset`
  if (ties.length > 1) return `${counted(ties.length, "event")} share the highest reported toll: ${first.words} killed`
  return `${titleName(first.full)}${first.full === first.name ? "" : ","} has the highest reported toll: ${first.words} killed`
}

interface Row {
  readonly y: number
}

interface PlacedFigure extends FigureGroup {
  readonly y: number
}

function killedPlot(events: ReadonlyArray<KilledEvent>): PlotOptions {
  const rows = events.map((event, index) => ({ ...event, y: TOP + index * ROW + ROW / 2 }))
  const marks = rows.flatMap(({ figures, y }) => figures.map((figure): PlacedFigure => ({ ...figure, y: y + 11 })))
  const ends = [...rows, ...marks].flatMap(({ low, best, high }) => [low, best, high]).filter((end) => end !== null)
  const axis = countAxis(ends, "People killed")
  const bottom = TOP + rows.length * ROW
  const names = rows.map(({ y, name, date }) => ({ y, name, more: date }))
  const tolls = rows.map((row) => ({ y: row.y, name: row.words, more: provenance(row) }))
  const between = rows.filter(isRange)
  const ranges = marks.filter(({ best, low, high }) => best === null && low !== null && high !== null)
  const left = leftRoom(names)
  return {
    height: bottom + AXIS_ROOM,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: AXIS_ROOM,
    x: axis.scale,
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    length: { type: "identity" },
    marks: [
      ruleY(rows.slice(1), { y: (d: Row) => d.y - ROW / 2, stroke: ink.rule, strokeDasharray: "1,3" }),
      ...axis.marks,
      rect(between, {
        x1: "low",
        x2: "high",
        y1: (d: Row) => d.y - 5,
        y2: (d: Row) => d.y + 5,
        fill: ink.pale,
        stroke: ink.middle,
      }),
      vector(rows.filter(isOpenAbove), {
        x: sizeOf,
        y: "y",
        rotate: 90,
        length: 24,
        anchor: "start",
        stroke: ink.strong,
        strokeWidth: 1.5,
      }),
      vector(rows.filter(isOpenBelow), {
        x: sizeOf,
        y: "y",
        rotate: 270,
        length: 24,
        anchor: "start",
        stroke: ink.strong,
        strokeWidth: 1.5,
      }),
      dot(
        rows.filter(({ best }) => best !== null),
        { x: "best", y: "y", r: 5.5, fill: ink.strong, stroke: "#fff" },
      ),
      link(ranges, { x1: "low", x2: "high", y1: "y", y2: "y", stroke: ink.quiet, strokeWidth: 1.5 }),
      dot(
        marks.filter((mark) => !ranges.includes(mark)),
        { x: sizeOf, y: "y", r: (d: FigureGroup) => Math.min(4.5, 2.1 * Math.sqrt(d.count)), fill: ink.quiet },
      ),
      ...leftLabels(names, left),
      ...rightLabels(tolls, RIGHT),
    ],
  }
}

const provenance = ({ figure_count, source_count }: KilledEvent): string =>
  figure_count === 0 ? "" : `${counted(figure_count, "figure")}, ${counted(source_count, "article")}`

function killedCsv({ all }: KilledData): ChartCsv {
  return {
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
  }
}
