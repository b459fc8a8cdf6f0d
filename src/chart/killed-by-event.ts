/** People killed, event by event: the best figure, from low to high, and every figure that a source gives. */
import { dot, link, rect, ruleY, type PlotOptions, vector } from "@observablehq/plot"
import { AXIS_ROOM, countAxis } from "./count-axis.ts"
import type { FigureGroup, KilledEvent, KilledView } from "./data/killed-by-event.ts"
import { beyondOpen, isOpenAbove, isOpenBelow, sizeOf, tollWords, type Toll } from "./data/tolls.ts"
import { EDGE, type Figure, isNarrow, type LegendEntry, type Setting, type Tip, when } from "./figure.ts"
import { ink } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { counted, formatNumber } from "./text/plain-text.ts"

const TOP = 10

export function drawKilled({ title, events, hidden, without }: KilledView, { width }: Setting): Figure {
  const told = events.map(({ full, words }) => `${full}: ${words}`)
  const layout = layoutOf(events, width)
  return {
    title,
    subtitle: "Each row is one event. What its articles say of people killed, attackers not counted.",
    notes: [
      ...(events.some(({ vague }) => vague)
        ? ["Vague amounts (“dozens”, “hundreds”) are drawn as the ranges that stand for them."]
        : []),
      ...(hidden > 0 ? [`And ${counted(hidden, "more event")} with no higher tolls, in killed-by-event.csv.`] : []),
      ...(without > 0
        ? [
            `Not shown: ${counted(without, "event")} of ${formatNumber(without + hidden + events.length)} without a figure of people killed.`,
          ]
        : []),
    ],
    alt: `${title}. ${told.slice(0, 12).join("; ")}${told.length > 12 ? `; and ${told.length - 12} more rows` : ""}.`,
    legend: killedLegend(events),
    plot: killedPlot(layout, width),
    tips: [...layout.rows.map(eventTip), ...layout.marks.map(figureTip)],
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

const isRange = ({ low, high }: Toll): boolean => low !== null && high !== null && low < high

interface PlacedEvent extends KilledEvent {
  readonly y: number
}

interface PlacedFigure extends FigureGroup {
  readonly y: number
  readonly event: KilledEvent
}

interface Layout {
  readonly rows: ReadonlyArray<PlacedEvent>
  readonly marks: ReadonlyArray<PlacedFigure>
  /** Height of a row, and width of the words right of the plot. */
  readonly row: number
  readonly right: number
  readonly narrow: boolean
}

function layoutOf(events: ReadonlyArray<KilledEvent>, width: number): Layout {
  const narrow = isNarrow(width)
  const row = narrow ? 52 : 38
  const rows = events.map((event, index) => ({ ...event, y: TOP + index * row + row / 2 }))
  const marks = rows.flatMap((event) => event.figures.map((figure) => ({ ...figure, y: event.y + 11, event })))
  return { rows, marks, row, right: narrow ? 112 : 150, narrow }
}

const eventTip = (event: PlacedEvent): Tip => ({
  x: sizeOf(event),
  y: event.y,
  text: `${event.full}\n${event.words} killed${event.rule === null ? "" : ` (rule: ${event.rule})`}\n${event.sources}`,
  ref: { table: "events", id: event.event_id },
})

const figureTip = ({ y, event, count, sources, ...toll }: PlacedFigure): Tip => ({
  x: sizeOf(toll),
  y,
  text: `${event.full}\n${tollWords(toll)} killed, ${counted(count, "figure")}\n${sources}`,
  ref: { table: "events", id: event.event_id },
})

function killedPlot({ rows, marks, row, right, narrow }: Layout, width: number): PlotOptions {
  const ends = [...rows, ...marks].flatMap(({ low, best, high }) => [low, best, high]).filter((end) => end !== null)
  const bottom = TOP + rows.length * row
  const names = rows.map(({ y, name, date }) => ({ y, name, more: date }))
  const tolls = rows.map((each) => ({ y: each.y, name: each.words, more: narrow ? "" : provenance(each) }))
  const between = rows.filter(isRange)
  const ranges = marks.filter(({ best, low, high }) => best === null && low !== null && high !== null)
  const left = leftRoom(names, narrow ? 125 : undefined)
  const axis = countAxis([...ends, ...beyondOpen(rows)], {
    label: "People killed",
    room: width - left - right,
    labelShift: narrow ? EDGE - left : 0,
  })
  return {
    height: bottom + AXIS_ROOM,
    marginLeft: left,
    marginRight: right,
    marginTop: TOP,
    marginBottom: AXIS_ROOM,
    x: axis.scale,
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    length: { type: "identity" },
    marks: [
      ruleY(rows.slice(1), { y: (d: PlacedEvent) => d.y - row / 2, stroke: ink.rule, strokeDasharray: "1,3" }),
      ...axis.marks,
      rect(between, {
        x1: "low",
        x2: "high",
        y1: (d: PlacedEvent) => d.y - 5,
        y2: (d: PlacedEvent) => d.y + 5,
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
        { x: "best", y: "y", r: 5.5, fill: ink.strong, stroke: ink.paper },
      ),
      link(ranges, { x1: "low", x2: "high", y1: "y", y2: "y", stroke: ink.quiet, strokeWidth: 1.5 }),
      dot(
        marks.filter((mark) => !ranges.includes(mark)),
        { x: sizeOf, y: "y", r: (d: FigureGroup) => Math.min(4.5, 2.1 * Math.sqrt(d.count)), fill: ink.quiet },
      ),
      ...leftLabels(names, left, narrow ? 3 : 2),
      ...rightLabels(tolls, right),
    ],
  }
}

const provenance = ({ figure_count, source_count }: KilledEvent): string =>
  figure_count === 0 ? "" : `${counted(figure_count, "figure")}, ${counted(source_count, "article")}`
