/** Timeline: one row an event, at its place in time, with its figures in words beside it. */
import { dot, link, text, type PlotOptions } from "@observablehq/plot"
import type { TimelineEvent, TimelineView } from "./data/timeline.ts"
import { EDGE, type Figure, isNarrow, type LegendEntry, type Setting, type Tip } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { counted } from "./text/plain-text.ts"
import { textWidth, truncate } from "./text/measure.ts"
import { middleOf } from "./text/dates.ts"
import { timeAxis, type TimeAxis } from "./time-axis.ts"

const TOP = 40
const LARGEST = 11
/** Pixels between mark and label. */
const GAP = 7
const LONG_STRETCH = 80

export function drawTimeline({ title, events, hidden, undated }: TimelineView, { width }: Setting): Figure {
  const notes = [
    ...(hidden > 0
      ? [`And ${counted(hidden, "more dated event")}, in timeline.csv: the rows shown are those told by most articles.`]
      : []),
    ...(undated > 0 ? [`Not shown: ${counted(undated, "event")} without a date.`] : []),
  ]
  const told = events.map((event) => `${event.date}: ${event.name}, ${figureWords(event)}`)
  const rows = rowsOf(events, width)
  return {
    title,
    subtitle: "Each row is one event, at the date on which it happened, with the numbers of victims its articles give.",
    notes,
    alt: `${title}. ${told.slice(0, 12).join("; ")}${told.length > 12 ? `; and ${told.length - 12} more rows` : ""}.`,
    legend: timelineLegend(events),
    plot: timelinePlot(rows),
    tips: rows.placed.map(tipOf),
  }
}

const timelineLegend = (events: ReadonlyArray<TimelineEvent>): ReadonlyArray<LegendEntry> => [
  ...(events.some(hasKilled) ? [{ symbol: "dot", fill: ink.strong, label: "people killed (area)" } as const] : []),
  ...(events.every(hasKilled)
    ? []
    : [{ symbol: "ring", fill: ink.paper, stroke: ink.strong, label: "no figure of people killed" } as const]),
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
  /** Pixel where the label starts, and its middle line. */
  readonly labelX: number
  readonly labelY: number
}

interface Rows {
  readonly axis: TimeAxis
  readonly placed: ReadonlyArray<PlacedEvent>
  readonly bottom: number
}

function rowsOf(events: ReadonlyArray<TimelineEvent>, width: number): Rows {
  const axis = timeAxis(events, width)
  const largest = Math.max(1, ...events.map((event) => event.size ?? 0))
  // On a phone there is no room beside the marks: the words of an event stand above it.
  const height = isNarrow(width) ? 44 : 26
  const placed = events.map((event, index) => {
    const top = TOP + index * height
    const r = event.size === null ? 4 : Math.max(2.5, LARGEST * Math.sqrt(event.size / largest))
    return isNarrow(width)
      ? above(event, top + 9, { axis, r, width })
      : beside(event, top + height / 2, { axis, r, width })
  })
  return { axis, placed, bottom: TOP + events.length * height }
}

const tipOf = (event: PlacedEvent): Tip => ({
  x: event.at,
  y: event.y,
  text: `${event.name}, ${event.date}\n${figureWords(event)}\n${event.sources}`,
  ref: { table: "events", id: event.event_id },
})

function timelinePlot({ axis, placed: rows, bottom }: Rows): PlotOptions {
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
        fill: (d: PlacedEvent) => (d.size === null ? ink.paper : ink.strong),
        stroke: ink.strong,
        strokeWidth: 1.5,
      }),
      text(rows, {
        x: (d: PlacedEvent) => axis.timeAt(d.labelX),
        y: "labelY",
        text: "label",
        textAnchor: "start",
        stroke: ink.paper,
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

/** The longest wording for which there is room, or the shortest with a name cut so that date and toll can be read. */
function wording(event: TimelineEvent, room: number): string {
  const whole = wordings(event).find((words) => textWidth(words, size.label) <= room)
  if (whole !== undefined) return whole
  const tail = `, ${event.date} · ${figureWords({ ...event, injured: null })}`
  return truncate(truncate(event.name, room - textWidth(tail, size.label), size.label) + tail, room, size.label)
}

interface Place {
  readonly axis: TimeAxis
  readonly r: number
  readonly width: number
}

const atPlace = (event: TimelineEvent, y: number, { axis, r }: Place) => ({
  ...event,
  at: new Date(middleOf(event)),
  from: new Date(event.start),
  to: new Date(event.end),
  x: axis.x(middleOf(event)),
  y,
  r,
})

/** The row of an event, its words on a line of their own. */
function above(event: TimelineEvent, y: number, place: Place): PlacedEvent {
  const label = wording(event, place.width - 2 * EDGE)
  return { ...atPlace(event, y + 18, place), label, labelX: EDGE, labelY: y }
}

/** The row of an event; its label stands right of its mark where there is room, else left. */
function beside(event: TimelineEvent, y: number, place: Place): PlacedEvent {
  const { axis, r, width } = place
  const x = axis.x(middleOf(event))
  const [from, to] = [axis.x(event.start), axis.x(event.end)]
  // The label of a long stretch stands on it: beside it there may be no room at all.
  const isShort = to - from < LONG_STRETCH
  const right = Math.max(x + r, isShort ? to : 0) + GAP
  const left = Math.min(x - r, isShort ? from : width) - GAP
  const [roomRight, roomLeft] = [width - EDGE - right, left - EDGE]
  const label = wording(event, Math.max(roomRight, roomLeft))
  const fitsRight = textWidth(label, size.label) <= roomRight
  const toRight = fitsRight || roomRight >= roomLeft
  return {
    ...atPlace(event, y, place),
    label,
    labelX: toRight ? right : left - textWidth(label, size.label),
    labelY: y,
  }
}
