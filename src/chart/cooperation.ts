/** Cooperation: a matrix of parties and kinds, one mark an act of cooperation, its shape saying how far it is. */
import { dot, type PlotOptions, ruleY, text } from "@observablehq/plot"
import { cooperationData, type CooperationData, type Kind, type Part, type Stage, STAGES } from "./data/cooperation.ts"
import { type Chart, type ChartCsv, EDGE, emptyFigure, type Figure, type LegendEntry, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { titleName, wrap } from "./text/measure.ts"
import { capitalised, codeWords, counted, formatNumber } from "./text/plain-text.ts"

const ROW = 34
const HEAD = 42
const RIGHT = 60
const STEP = 13
const RADIUS = 4.5

const LOOKS: Readonly<Record<Stage, LegendEntry>> = {
  acting: { symbol: "dot", fill: ink.strong, label: "operating or completed" },
  agreed: { symbol: "dot", fill: ink.pale, stroke: ink.strong, label: "agreed or signed" },
  intended: { symbol: "ring", fill: "#fff", stroke: ink.strong, label: "called for, planned or in talks" },
  strained: { symbol: "cross", fill: ink.strong, label: "strained" },
}

export const cooperation: Chart = {
  name: "cooperation",
  heading: "Cooperation by party and kind",
  figure: (tables) => {
    const data = cooperationData(tables)
    return data.parts.length === 0
      ? emptyFigure("No cooperation with named parties in this dataset", cooperationCsv(data))
      : cooperationFigure(data)
  },
}

function cooperationFigure(data: CooperationData): Figure {
  const title = cooperationTitle(data)
  const hidden = data.partyCount - data.parties.length
  const stages = new Set(data.parts.map(({ stage }) => stage))
  const told = data.parties.map(({ party, total }) => `${party} ${total}`)
  return {
    title,
    subtitle: "Each mark is one act of cooperation that an article tells of, in the row of every party to it.",
    notes: [
      ...(hidden > 0
        ? [`And ${counted(hidden, "more party", "more parties")} to fewer acts, in cooperation.csv.`]
        : []),
      ...(data.partyless > 0
        ? [`Not shown: ${counted(data.partyless, "act")} of cooperation without named parties.`]
        : []),
    ],
    alt: `${title}. Acts of cooperation by party: ${told.join(", ")}. By kind: ${kindWords(data)}.`,
    legend: STAGES.filter((stage) => stages.has(stage)).map((stage) => LOOKS[stage]),
    plot: cooperationPlot(data),
    csv: cooperationCsv(data),
  }
}

function cooperationTitle({ parties, parts, agreements }: CooperationData): string {
  const [first, second] = parties
  if (first === undefined) return ""
  const acting = new Set(parts.filter(({ stage }) => stage === "acting").map(({ agreement_id }) => agreement_id)).size
  const share = `${acting === agreements && agreements > 1 ? "all" : `${acting} of`} ${counted(agreements, "act")} of cooperation ${acting === 1 ? "is" : "are"} operating or completed`
  if (second === undefined || first.total === second.total) return capitalised(share)
  return `${titleName(first.party)} takes part in ${first.total} of ${counted(agreements, "act")} of cooperation; ${acting} of the ${agreements} are operating or completed`
}

function kindWords({ kinds, parts }: CooperationData): string {
  const count = (kind: Kind) =>
    new Set(parts.filter((part) => part.kind === kind).map(({ agreement_id }) => agreement_id)).size
  return kinds.map((kind) => `${codeWords(kind)} ${count(kind)}`).join(", ")
}

interface Mark extends Part {
  readonly x: number
  readonly y: number
}

function cooperationPlot(data: CooperationData): PlotOptions {
  const rows = data.parties.map(({ party, total }, index) => ({ party, total, y: HEAD + index * ROW + ROW / 2 }))
  const names = rows.map(({ party, y }) => ({ y, name: capitalised(party), more: "" }))
  const left = leftRoom(names, 190)
  const column = (WIDTH - RIGHT - left) / data.kinds.length
  const heads = data.kinds.map((kind, index) => ({
    x: left + index * column,
    lines: wrap(capitalised(codeWords(kind)), column - 6, size.small, "regular", 2).join("\n"),
  }))
  const { marks, more } = placeMarks(data, rows, left, column)
  const totals = rows.map(({ total, y }) => ({ y, name: formatNumber(total), more: "" }))
  const looking = (stage: Stage) => marks.filter((mark) => mark.stage === stage)
  const height = HEAD + rows.length * ROW + 4
  const head = {
    y: HEAD - 8,
    textAnchor: "start",
    lineAnchor: "bottom",
    fill: ink.quiet,
    fontSize: size.small,
  } as const
  const at = { x: "x", y: "y", r: RADIUS, strokeWidth: 1.5 } as const
  return {
    height,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: HEAD,
    marginBottom: 4,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ruleY(rows, { x1: EDGE, x2: WIDTH - EDGE, y: (d: { y: number }) => d.y - ROW / 2, stroke: ink.rule }),
      text(heads, { ...head, x: "x", text: "lines" }),
      text(["Total"], { ...head, x: WIDTH - RIGHT + 12 }),
      text(["Party"], { ...head, x: EDGE }),
      dot(looking("acting"), { ...at, fill: ink.strong, stroke: ink.strong }),
      dot(looking("agreed"), { ...at, fill: ink.pale, stroke: ink.strong }),
      dot(looking("intended"), { ...at, fill: "#fff", stroke: ink.strong }),
      dot(looking("strained"), { ...at, symbol: "times", stroke: ink.strong, strokeWidth: 2 }),
      text(more, { x: "x", y: "y", text: "text", textAnchor: "start", fill: ink.quiet, fontSize: size.small }),
      ...leftLabels(names, left),
      ...rightLabels(totals, RIGHT),
    ],
  }
}

/** Marks of a cell in two lines from its left; what does not fit is counted. */
function placeMarks(
  { kinds, parts }: CooperationData,
  rows: ReadonlyArray<{ readonly party: string; readonly y: number }>,
  left: number,
  column: number,
) {
  const inLine = Math.max(2, Math.floor((column - 8) / STEP))
  const marks: Array<Mark> = []
  const more: Array<{ x: number; y: number; text: string }> = []
  for (const { party, y } of rows)
    for (const [index, kind] of kinds.entries()) {
      const cell = parts.filter((part) => part.party === party && part.kind === kind)
      const room = cell.length <= inLine * 2 ? cell.length : inLine * 2 - 3
      const twoLines = cell.length > inLine
      const at = (place: number) => ({
        x: left + index * column + RADIUS + 1 + (place % inLine) * STEP,
        y: twoLines ? y - 7 + Math.floor(place / inLine) * 14 : y,
      })
      for (const [place, part] of cell.slice(0, room).entries()) marks.push({ ...part, ...at(place) })
      if (room < cell.length) more.push({ ...at(room), text: `+${cell.length - room}` })
    }
  return { marks, more }
}

const cooperationCsv = ({ parts }: CooperationData): ChartCsv => ({
  columns: ["party", "kind", "status", "stage", "agreement_id"],
  rows: parts.map((part) => ({ ...part })),
})
