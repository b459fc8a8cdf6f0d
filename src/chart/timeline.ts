/** Timeline: one row an event, at its place in time, with its figures in words beside it. */
import { dot, link, text, type PlotOptions } from "@observablehq/plot"
import { timelineData, type TimelineData, type TimelineEvent } from "./data/timeline.ts"
import { type Chart, EDGE, emptyFigure, type Figure, type LegendEntry, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { counted } from "./text/plain-text.ts"
import { textWidth, truncate } from "./text/measure.ts"
import { middleOf } from "./text/dates.ts"
import { timelineTitle } from "./timeline-title.ts"
import { timeAxis, type TimeAxis } from "./time-axis.ts"

const ROW = 26
const TOP = 40
const LARGEST = 11
/** Pixels between mark and label. */
const GAP = 7
const LONG_STRETCH = 80

export const timeline: Chart = {
  name: "timeline",
  heading: "Events over time",
  figure: (tables) => {
    const data = timelineData(tables)
    if (data.events.length === 0) return emptyFigure("No events with a date in this dataset", timelineCsv(data))
    return timelineFigure(data)
  },
}

function timelineFigure(data: TimelineData): Figure {
  const hidden = data.all.length - data.events.length
  const title = timelineTitle(data.all)
  const notes = [
    ...(hidden > 0
      ? [`And ${counted(hidden, "more dated event")}, in timeline.csv: the rows shown are those told by most articles.`]
      : []),
    ...(data.undated > 0 ? [`Not shown: ${counted(data.undated, "event")} without a date.`] : []),
  ]
  const told = data.events.map((event) => `${event.date}: ${event.name}, ${figureWords(event)}`)
  return {
    title,
    subtitle: "Each row is one event, at the date on which it happened, with the numbers of victims its articles give.",
    notes,
    alt: `${title}. ${told.slice(0, 12).join("; ")}${told.length > 12 ? `; and ${told.length - 12} more rows` : ""}.`,
    legend: timelineLegend(data.events),
    plot: timelinePlot(data.events),
    csv: timelineCsv(data),
  }
}

const timelineLegend = (events: ReadonlyArray<TimelineEvent>): ReadonlyArray<LegendEntry> => [
  ...(events.some(hasKilled) ? [{ symbol: "dot", fill: ink.strong, label: "people killed (area)" } as const] : []),
  ...(events.every(hasKilled)
    ? []
    : [{ symbol: "ring", fill: "#fff", stroke: ink.strong, label: "no figure of people killed" } as const]),
  ...(events.some(isVague) ? [{ symbol: "bar", fill: ink.pale, label: "the date lies within" } as const] : []),
]

const hasKilled = ({ size }: TimelineEvent): boolean => size !== null

const isVague = ({ start, end }: TimelineEvent): boolean => end - start > 86_400_000

const figureWords = ({ killed, injured }: TimelineEvent): string => {
  const words = [...(killed === null ? [] : [`${killed} killed`]), ...(injured === null ? [] : [`${injured} injured`])]
  return words.length === 0 ? "no figure" : words.join(", ")
}

interface PlacedEvent extends TimelineEvent {
  readonly at: Date
  readonly from: Date
  readonly to: Date
  readonly y: number
  readonly r: number
  readonly label: string
  /** Pixel where the label starts. */
  readonly labelX: number
}

function timelinePlot(events: ReadonlyArray<TimelineEvent>): PlotOptions {
  const axis = timeAxis(events)
  const largest = Math.max(1, ...events.map((event) => event.size ?? 0))
  const rows = events.map((event, index) => placed(event, index, axis, largest))
  const bottom = TOP + rows.length * ROW
  return {
    height: bottom + 6,
    marginLeft: EDGE,
    marginRight: EDGE,
    marginTop: TOP - 6,
    marginBottom: 6,
    x: { type: "utc", domain: [...axis.domain] },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ...axis.marks,
      link(rows.filter(isVague), { x1: "from", x2: "to", y1: "y", y2: "y", stroke: ink.pale, strokeWidth: 9 }),
      dot(rows, {
        x: "at",
        y: "y",
        r: "r",
        fill: (d: PlacedEvent) => (d.size === null ? "#fff" : ink.strong),
        stroke: ink.strong,
        strokeWidth: 1.5,
      }),
      text(rows, {
        x: (d: PlacedEvent) => axis.timeAt(d.labelX),
        y: "y",
        text: "label",
        textAnchor: "start",
        stroke: "#fff",
        strokeWidth: 4,
        fill: ink.text,
        fontSize: size.label,
      }),
    ],
  }
}

/** The words of a row, the longest first. */
const wordings = (event: TimelineEvent): ReadonlyArray<string> => [
  `${event.name}, ${event.date} · ${figureWords(event)}`,
  `${event.name}, ${event.date} · ${figureWords({ ...event, injured: null })}`,
]

/** The shortest wording with a name cut so that date and toll can be read. */
function shortened(event: TimelineEvent, room: number): string {
  const tail = `, ${event.date} · ${figureWords({ ...event, injured: null })}`
  return truncate(event.name, room - textWidth(tail, size.label), size.label) + tail
}

/** The row of an event; its label stands right of its mark where there is room, else left. */
function placed(event: TimelineEvent, index: number, axis: TimeAxis, largest: number): PlacedEvent {
  const at = middleOf(event)
  const r = event.size === null ? 4 : Math.max(2.5, LARGEST * Math.sqrt(event.size / largest))
  const [from, to] = [axis.x(event.start), axis.x(event.end)]
  // The label of a long stretch stands on it: beside it there may be no room at all.
  const beside = to - from < LONG_STRETCH
  const right = Math.max(axis.x(at) + r, beside ? to : 0) + GAP
  const left = Math.min(axis.x(at) - r, beside ? from : WIDTH) - GAP
  const [roomRight, roomLeft] = [WIDTH - EDGE - right, left - EDGE]
  const whole = wordings(event).find((words) => textWidth(words, size.label) <= Math.max(roomRight, roomLeft))
  const toRight = whole === undefined ? roomRight >= roomLeft : textWidth(whole, size.label) <= roomRight
  const label = whole ?? shortened(event, Math.max(roomRight, roomLeft))
  return {
    ...event,
    at: new Date(at),
    from: new Date(event.start),
    to: new Date(event.end),
    y: TOP + index * ROW + ROW / 2,
    r,
    label,
    labelX: toRight ? right : left - textWidth(label, size.label),
  }
}

function timelineCsv(data: TimelineData): Figure["csv"] {
  const shown = new Set(data.events.map(({ event_id }) => event_id))
  return {
    columns: ["event_id", "name", "date_start", "date_end", "killed", "injured", "source_count", "shown"],
    rows: data.all.map(({ event_id, name, date_start, date_end, killed, injured, source_count }) => ({
      event_id,
      name,
      date_start,
      date_end,
      killed,
      injured,
      source_count,
      shown: shown.has(event_id) ? "yes" : "no",
    })),
  }
}
