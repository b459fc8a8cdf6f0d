/** Statements by speaker: how many, and how many of them are the speaker's own words. */
import { type PlotOptions, rect } from "@observablehq/plot"
import { AXIS_ROOM, countAxis } from "./count-axis.ts"
import type { Speaker, SpeakerView } from "./data/statements-by-speaker.ts"
import { EDGE, type Figure, isNarrow, type Setting, type Tip } from "./figure.ts"
import { ink } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { capitalised, counted, formatNumber } from "./text/plain-text.ts"

const BAR = 18
const TOP = 8

const MODES = [
  { mode: "direct", fill: ink.strong, stroke: ink.strong, label: "direct: word for word" },
  { mode: "mixed", fill: ink.middle, stroke: ink.middle, label: "mixed: partly quoted" },
  { mode: "indirect", fill: ink.pale, stroke: ink.middle, label: "indirect: paraphrased" },
] as const

export function drawSpeakers({ title, speakers, hidden, unnamed }: SpeakerView, { width }: Setting): Figure {
  const told = speakers.map((speaker) => `${speaker.name}: ${speaker.total} (${modeWords(speaker)})`)
  const row = isNarrow(width) ? 50 : 36
  const rows = speakers.map((speaker, index) => ({ ...speaker, y: TOP + index * row + row / 2 }))
  return {
    title,
    subtitle:
      "Statements whose speaker is named; the pieces of one quotation count once. Right: all, then direct · mixed · indirect.",
    notes: [
      ...(hidden > 0
        ? [`And ${counted(hidden, "more speaker")} with fewer statements, in statements-by-speaker.csv.`]
        : []),
      ...(unnamed > 0 ? [`Not shown: ${counted(unnamed, "statement")} without a named speaker.`] : []),
    ],
    alt: `${title}. ${told.join("; ")}.`,
    legend: MODES.map(({ fill, stroke, label }) => ({ symbol: "bar", fill, stroke, label })),
    plot: speakerPlot(rows, TOP + rows.length * row, width),
    tips: rows.flatMap(tipsOf),
  }
}

const modeWords = ({ direct, mixed, indirect }: Speaker): string =>
  `${direct} direct, ${mixed} mixed, ${indirect} indirect`

interface SpeakerRow extends Speaker {
  readonly y: number
}

const tipsOf = (row: SpeakerRow): ReadonlyArray<Tip> =>
  segmentsOf(row).map(({ x1, x2, mode }) => ({
    x: (x1 + x2) / 2,
    y: row.y,
    text: `${capitalised(row.name)}: ${formatNumber(x2 - x1)} of ${counted(row.total, "statement")} ${mode}\n${row.sources}`,
    ref: { table: "actors", id: row.speaker_id },
  }))

interface Segment {
  readonly mode: string
  readonly y1: number
  readonly y2: number
  readonly x1: number
  readonly x2: number
  readonly fill: string
  readonly stroke: string
}

function speakerPlot(rows: ReadonlyArray<SpeakerRow>, bottom: number, width: number): PlotOptions {
  const narrow = isNarrow(width)
  const names = rows.map(({ y, name, position }) => ({ y, name: capitalised(name), more: position }))
  const totals = rows.map((row) => ({
    y: row.y,
    name: formatNumber(row.total),
    more: [row.direct, row.mixed, row.indirect].map(formatNumber).join(" · "),
  }))
  const left = leftRoom(names, narrow ? 130 : undefined)
  const right = narrow ? 104 : 130
  const axis = countAxis([rows[0]?.total ?? 1], {
    label: "Statements",
    room: width - left - right,
    labelShift: narrow ? EDGE - left : 0,
  })
  const segments = rows.flatMap(segmentsOf)
  return {
    height: bottom + AXIS_ROOM,
    marginLeft: left,
    marginRight: right,
    marginTop: TOP,
    marginBottom: AXIS_ROOM,
    x: axis.scale,
    y: { type: "identity", axis: null },
    marks: [
      ...axis.marks,
      rect(segments, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "fill", stroke: "stroke" }),
      ...leftLabels(names, left, narrow ? 3 : 2),
      ...rightLabels(totals, right),
    ],
    color: { type: "identity" },
  }
}

function segmentsOf(row: SpeakerRow): ReadonlyArray<Segment> {
  let x1 = 0
  return MODES.flatMap(({ mode, fill, stroke }) => {
    const count = row[mode]
    if (count === 0) return []
    const segment = { mode, y1: row.y - BAR / 2, y2: row.y + BAR / 2, x1, x2: x1 + count, fill, stroke }
    x1 += count
    return [segment]
  })
}
