/** Cooperation: a matrix of parties and kinds, one mark an act of cooperation, its shape saying how far it is. */
import { dot, type PlotOptions, ruleY, text } from "@observablehq/plot"
import type { CooperationView, Part, Stage } from "./data/cooperation.ts"
import { EDGE, type Figure, isNarrow, type LegendEntry, type Setting, type Tip } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { textWidth, wrap } from "./text/measure.ts"
import { capitalised, codeWords, counted, formatNumber } from "./text/plain-text.ts"

const ROW = 34
const STEP = 13
const RADIUS = 4.5

const LOOKS: Readonly<Record<Stage, LegendEntry>> = {
  acting: { symbol: "dot", fill: ink.strong, label: "operating or completed" },
  agreed: { symbol: "dot", fill: ink.pale, stroke: ink.strong, label: "agreed or signed" },
  intended: { symbol: "ring", fill: ink.paper, stroke: ink.strong, label: "called for, planned or in talks" },
  strained: { symbol: "cross", fill: ink.strong, label: "strained" },
}

/** Those furthest on first. */
const STAGES: ReadonlyArray<Stage> = ["acting", "agreed", "intended", "strained"]

export function drawCooperation(view: CooperationView, { width }: Setting): Figure {
  const { title, parties, hidden, kinds, parts, partyless } = view
  const stages = new Set(parts.map(({ stage }) => stage))
  const told = parties.map(({ party, total }) => `${party} ${total}`)
  const layout = layoutOf(view, width)
  return {
    title,
    subtitle: "Each mark is one act of cooperation that an article tells of, in the row of every party to it.",
    notes: [
      ...(hidden > 0
        ? [`And ${counted(hidden, "more party", "more parties")} to fewer acts, in cooperation.csv.`]
        : []),
      ...(partyless > 0 ? [`Not shown: ${counted(partyless, "act")} of cooperation without named parties.`] : []),
    ],
    alt: `${title}. Acts of cooperation by party: ${told.join(", ")}. By kind: ${kinds.map(({ kind, acts }) => `${codeWords(kind)} ${acts}`).join(", ")}.`,
    legend: STAGES.filter((stage) => stages.has(stage)).map((stage) => LOOKS[stage]),
    plot: cooperationPlot(layout),
    tips: layout.marks.map(tipOf),
  }
}

interface Mark extends Part {
  readonly x: number
  readonly y: number
}

const tipOf = ({ x, y, party, kind, status, agreement_id, source }: Mark): Tip => ({
  x,
  y,
  text: `${party}: ${codeWords(kind)}, ${codeWords(status)}\n${source}`,
  ref: { table: "cooperation_agreements", id: agreement_id },
})

interface Layout {
  readonly width: number
  /** Height of the heads of the columns, and whether they stand upright. */
  readonly head: number
  readonly upright: boolean
  readonly left: number
  readonly right: number
  readonly column: number
  readonly kinds: ReadonlyArray<string>
  readonly rows: ReadonlyArray<{ readonly party: string; readonly total: number; readonly y: number }>
  readonly marks: ReadonlyArray<Mark>
  readonly more: ReadonlyArray<{ readonly x: number; readonly y: number; readonly text: string }>
}

/** The narrowest column in which the name of a kind can be read. */
const READABLE = 62

function layoutOf(view: CooperationView, width: number): Layout {
  const names = view.parties.map(({ party }) => ({ y: 0, name: capitalised(party), more: "" }))
  const left = leftRoom(names, isNarrow(width) ? 90 : 190, isNarrow(width) ? 60 : undefined)
  const right = isNarrow(width) ? 54 : 60
  const column = (width - right - left) / view.kinds.length
  const upright = column < READABLE
  const kinds = view.kinds.map(({ kind }) => capitalised(codeWords(kind)))
  const head = upright ? Math.max(...kinds.map((kind) => textWidth(kind, size.small))) + 14 : 42
  const rows = view.parties.map((party, index) => ({ ...party, y: head + index * ROW + ROW / 2 }))
  return { width, head, upright, left, right, column, kinds, rows, ...placeMarks(view, rows, left, column) }
}

function cooperationPlot(layout: Layout): PlotOptions {
  const { width, head, upright, left, right, column, rows, marks, more } = layout
  const names = rows.map(({ party, y }) => ({ y, name: capitalised(party), more: "" }))
  const heads = layout.kinds.map((kind, index) => ({
    x: left + index * column + (upright ? RADIUS + 5 : 0),
    lines: upright ? kind : wrap(kind, column - 6, size.small, "regular", 2).join("\n"),
  }))
  const totals = rows.map(({ total, y }) => ({ y, name: formatNumber(total), more: "" }))
  const looking = (stage: Stage) => marks.filter((mark) => mark.stage === stage)
  const words = {
    y: head - 8,
    textAnchor: "start",
    lineAnchor: "bottom",
    fill: ink.quiet,
    fontSize: size.small,
  } as const
  const turned = { ...words, lineAnchor: "middle", rotate: -90 } as const
  const at = { x: "x", y: "y", r: RADIUS, strokeWidth: 1.5 } as const
  return {
    height: head + rows.length * ROW + 4,
    marginLeft: left,
    marginRight: right,
    marginTop: head,
    marginBottom: 4,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      ruleY(rows, { x1: EDGE, x2: width - EDGE, y: (d: { y: number }) => d.y - ROW / 2, stroke: ink.rule }),
      text(heads, { ...(upright ? turned : words), x: "x", text: "lines" }),
      text(["Total"], { ...words, x: width - right + 12 - (isNarrow(width) ? 6 : 0) }),
      text(["Party"], { ...words, x: EDGE }),
      dot(looking("acting"), { ...at, fill: ink.strong, stroke: ink.strong }),
      dot(looking("agreed"), { ...at, fill: ink.pale, stroke: ink.strong }),
      dot(looking("intended"), { ...at, fill: ink.paper, stroke: ink.strong }),
      dot(looking("strained"), { ...at, symbol: "times", stroke: ink.strong, strokeWidth: 2 }),
      text(more, { x: "x", y: "y", text: "text", textAnchor: "start", fill: ink.quiet, fontSize: size.small }),
      ...leftLabels(names, left),
      ...rightLabels(totals, right),
    ],
  }
}

/** Marks of a cell in two lines from its left; what does not fit is counted. */
function placeMarks(
  { kinds, parts }: CooperationView,
  rows: ReadonlyArray<{ readonly party: string; readonly y: number }>,
  left: number,
  column: number,
) {
  const inLine = Math.max(2, Math.floor((column - 8) / STEP))
  const marks: Array<Mark> = []
  const more: Array<{ x: number; y: number; text: string }> = []
  for (const { party, y } of rows)
    for (const [index, { kind }] of kinds.entries()) {
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
