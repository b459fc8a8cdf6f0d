/** Statements by speaker: how many, and how many of them are the speaker's own words. */
import { type PlotOptions, rect } from "@observablehq/plot"
import { AXIS_ROOM, countAxis } from "./count-axis.ts"
import { type Speaker, speakerData, type SpeakerData } from "./data/statements-by-speaker.ts"
import { type Chart, type ChartCsv, emptyFigure, type Figure } from "./figure.ts"
import { ink } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { titleName } from "./text/measure.ts"
import { capitalised, counted, formatNumber } from "./text/plain-text.ts"

const ROW = 36
const BAR = 18
const RIGHT = 130
const TOP = 8

const MODES = [
  { mode: "direct", fill: ink.strong, stroke: ink.strong, label: "direct: word for word" },
  { mode: "mixed", fill: ink.middle, stroke: ink.middle, label: "mixed: partly quoted" },
  { mode: "indirect", fill: ink.pale, stroke: ink.middle, label: "indirect: paraphrased" },
] as const

export const statementsBySpeaker: Chart = {
  name: "statements-by-speaker",
  heading: "Statements by speaker",
  figure: (tables) => {
    const data = speakerData(tables)
    return data.all.length === 0
      ? emptyFigure("No statements of a named speaker in this dataset", speakerCsv(data))
      : speakerFigure(data)
  },
}

function speakerFigure(data: SpeakerData): Figure {
  const title = speakerTitle(data)
  const hidden = data.all.length - data.speakers.length
  const told = data.speakers.map((speaker) => `${speaker.name}: ${speaker.total} (${modeWords(speaker)})`)
  return {
    title,
    subtitle:
      "Statements whose speaker is named; the pieces of one quotation count once. Right: all, then direct · mixed · indirect.",
    notes: [
      ...(hidden > 0
        ? [`And ${counted(hidden, "more speaker")} with fewer statements, in statements-by-speaker.csv.`]
        : []),
      ...(data.unnamed > 0 ? [`Not shown: ${counted(data.unnamed, "statement")} without a named speaker.`] : []),
    ],
    alt: `${title}. ${told.join("; ")}.`,
    legend: MODES.map(({ fill, stroke, label }) => ({ symbol: "bar", fill, stroke, label })),
    plot: speakerPlot(data.speakers),
    csv: speakerCsv(data),
  }
}

function speakerTitle({ all, utterances }: SpeakerData): string {
  const [first] = all
  if (first === undefined) return ""
  const tied = all.filter(({ total }) => total === first.total).length
  if (all.length === 1)
    return `${titleName(first.name)} is the only named speaker: ${counted(first.total, "statement")}`
  if (tied > 1) return `${counted(tied, "speaker")} are quoted most, with ${counted(first.total, "statement")} each`
  return `${titleName(first.name)} is quoted most: ${formatNumber(first.total)} of ${counted(utterances, "statement")}, ${formatNumber(first.direct)} of them word for word`
}

const modeWords = ({ direct, mixed, indirect }: Speaker): string =>
  `${direct} direct, ${mixed} mixed, ${indirect} indirect`

interface Segment {
  readonly y1: number
  readonly y2: number
  readonly x1: number
  readonly x2: number
  readonly fill: string
  readonly stroke: string
}

function speakerPlot(speakers: ReadonlyArray<Speaker>): PlotOptions {
  const rows = speakers.map((speaker, index) => ({ ...speaker, y: TOP + index * ROW + ROW / 2 }))
  const axis = countAxis([rows[0]?.total ?? 1], "Statements")
  const names = rows.map(({ y, name, position }) => ({ y, name: capitalised(name), more: position }))
  const totals = rows.map((row) => ({
    y: row.y,
    name: formatNumber(row.total),
    more: [row.direct, row.mixed, row.indirect].map(formatNumber).join(" · "),
  }))
  const left = leftRoom(names)
  const segments = rows.flatMap(segmentsOf)
  return {
    height: TOP + rows.length * ROW + AXIS_ROOM,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: AXIS_ROOM,
    x: axis.scale,
    y: { type: "identity", axis: null },
    marks: [
      ...axis.marks,
      rect(segments, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "fill", stroke: "stroke" }),
      ...leftLabels(names, left),
      ...rightLabels(totals, RIGHT),
    ],
    color: { type: "identity" },
  }
}

function segmentsOf(row: Speaker & { readonly y: number }): ReadonlyArray<Segment> {
  let x1 = 0
  return MODES.flatMap(({ mode, fill, stroke }) => {
    const count = row[mode]
    if (count === 0) return []
    const segment = { y1: row.y - BAR / 2, y2: row.y + BAR / 2, x1, x2: x1 + count, fill, stroke }
    x1 += count
    return [segment]
  })
}

const speakerCsv = ({ all }: SpeakerData): ChartCsv => ({
  columns: ["speaker_id", "name", "position", "direct", "mixed", "indirect", "total"],
  rows: all.map((speaker) => ({ ...speaker })),
})
