/**
 * Reported toll of one event: a row a report, in the order of publication, each number a point from its low to its high,
 * and across them what stands now. Time runs down the page: reports of one day never cover each other, and years between
 * two reports take no room.
 */
import { dot, rect, ruleX, ruleY, type PlotOptions, text, vector } from "@observablehq/plot"
import { TollRule } from "../../schema/codes.ts"
import { keysOf } from "../../schema/keys-of.ts"
import { AXIS_ROOM, countAxis } from "./count-axis.ts"
import type { Report, ReportConflict, ReportedTollView } from "./data/reported-toll.ts"
import { beyondOpen, isOpenAbove, isOpenBelow, sizeOf, type Toll } from "./data/tolls.ts"
import { EDGE, type Figure, isNarrow, type LegendEntry, type Setting, type Tip, when } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { leftLabels, leftRoom, rightLabels } from "./row-labels.ts"
import { textWidth } from "./text/measure.ts"
import { counted } from "./text/plain-text.ts"

/** Pixels for the name of a report; a longer one takes two lines. */
const NAME_ROOM = 300

/** Room for the words of what stands. */
const TOP = 26

export function drawReportedToll(view: ReportedTollView, { width }: Setting): Figure {
  const { title, full, stands, reports, hidden, parts, attackers } = view
  const narrow = isNarrow(width)
  const row = narrow ? 54 : reports.some(({ voice }) => textWidth(voice, size.label) > NAME_ROOM) ? 48 : 38
  const rows = reports.map((report, index) => ({ ...report, y: TOP + index * row + row / 2 }))
  const undated = reports.filter(({ reported_on }) => reported_on === null).length
  return {
    title,
    subtitle: `Each row is a number that an article gives, the earliest first. Across them: what stands, ${stands.words}, by the rule ${stands.rule} (${meaning(stands.rule)}).`,
    notes: [
      ...(reports.some(({ isVague }) => isVague)
        ? ["Vague amounts (“dozens”, “scores”) are drawn as the ranges that stand for them."]
        : []),
      ...(undated > 0 ? [`${counted(undated, "report")} without a date of publication: last in the list.`] : []),
      ...(hidden > 0 ? [`And ${counted(hidden, "later report")}, in the chart’s CSV file.`] : []),
      ...(parts > 0 ? [`Not shown: ${counted(parts, "figure")} of a part of those killed (children, police …).`] : []),
      ...(attackers > 0 ? [`Not shown: ${counted(attackers, "figure")} of attackers killed.`] : []),
    ],
    alt: `${title}. What stands: ${stands.words}, by the rule ${stands.rule}. Reports of ${full}: ${reports.map(reportWords).join("; ")}.`,
    legend: legendOf(view),
    plot: reportPlot(rows, view, { width, row, narrow }),
    tips: rows.map(tipOf),
  }
}

/** The rule in a phrase: the first sentence of its meaning. */
function meaning(rule: string): string {
  const codes: Readonly<Record<string, string>> = TollRule.codes
  const [sentence = ""] = (codes[rule] ?? "").split(/\.(?: |$)/u)
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

const CONFLICT_WORDS: Readonly<Record<ReportConflict["kind"], readonly [earlier: string, last: string]>> = {
  disagree: ["disputed", "disputed"],
  revised: ["revised", "revises"],
  narrower: ["narrowed", "narrows"],
}

const conflictWords = ({ conflicts }: Report): string =>
  keysOf(CONFLICT_WORDS)
    .flatMap((kind) => conflicts.filter((each) => each.kind === kind))
    .map(({ kind, isLast }) => CONFLICT_WORDS[kind][isLast ? 1 : 0])
    .join(", ")

function reportWords(report: Report): string {
  const conflicts = conflictWords(report)
  return `${report.day}, ${report.voice}: ${report.words}${conflicts === "" ? "" : ` (${conflicts})`}`
}

const isDisputed = ({ conflicts }: Report): boolean => conflicts.some(({ kind }) => kind === "disagree")

const isRange = ({ low, high }: Toll): boolean => low !== null && high !== null && low < high

const legendOf = ({ reports, stands }: ReportedTollView): ReadonlyArray<LegendEntry> => [
  { symbol: "dot", fill: ink.strong, label: "what stands rests on it" },
  ...when(!reports.every(({ isChosen }) => isChosen), {
    symbol: "ring",
    fill: ink.paper,
    stroke: ink.strong,
    label: "it rests on others",
  }),
  ...when(reports.some(isRange) || isRange(stands), {
    symbol: "bar",
    fill: ink.pale,
    stroke: ink.middle,
    label: "from low to high",
  }),
  ...when(reports.some(isOpenAbove), { symbol: "arrow", fill: "none", stroke: ink.strong, label: "or more" }),
  ...when(reports.some(isDisputed), { symbol: "halo", fill: "none", stroke: ink.alert, label: "disputed" }),
  { symbol: "rule", fill: ink.strong, label: "what stands" },
]

interface ReportRow extends Report {
  readonly y: number
}

const tipOf = (row: ReportRow): Tip => ({
  x: sizeOf(row),
  y: row.y,
  text: `${row.words} killed\n${row.voice}, ${row.day}${conflictWords(row) === "" ? "" : `\n${conflictWords(row)}`}`,
  ref: row.figure_ids[0] === undefined ? null : { table: "casualty_figures", id: row.figure_ids[0] },
})

interface Layout {
  readonly width: number
  readonly row: number
  readonly narrow: boolean
}

function reportPlot(
  rows: ReadonlyArray<ReportRow>,
  { stands }: ReportedTollView,
  { width, row, narrow }: Layout,
): PlotOptions {
  const bottom = TOP + rows.length * row
  const names = rows.map(({ y, voice, day }) => ({ y, name: voice, more: narrow ? day.replace(/, .*/u, "") : day }))
  const words = rows.map((each) => ({
    y: each.y,
    name: each.words,
    more: narrow ? conflictWords(each).replace(/, .*/u, "") : conflictWords(each),
  }))
  const left = leftRoom(names, narrow ? 130 : NAME_ROOM)
  const right = narrow ? 104 : 180
  const ends = [...rows, stands].flatMap(({ low, best, high }) => [low, best, high]).filter((end) => end !== null)
  const axis = countAxis([...ends, ...beyondOpen(rows)], {
    label: "People killed",
    room: width - left - right,
    labelShift: narrow ? EDGE - left : 0,
  })
  const arrow = { x: sizeOf, y: "y", length: 24, anchor: "start", stroke: ink.strong, strokeWidth: 1.5 } as const
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
      ruleY(rows.slice(1), { y: (d: ReportRow) => d.y - row / 2, stroke: ink.rule, strokeDasharray: "1,3" }),
      ...axis.marks,
      ...standing(stands, bottom),
      rect(rows.filter(isRange), {
        x1: "low",
        x2: "high",
        y1: (d: ReportRow) => d.y - 4,
        y2: (d: ReportRow) => d.y + 4,
        fill: ink.pale,
        stroke: ink.middle,
      }),
      vector(rows.filter(isOpenAbove), { ...arrow, rotate: 90 }),
      vector(rows.filter(isOpenBelow), { ...arrow, rotate: 270 }),
      dot(rows.filter(isDisputed), { x: sizeOf, y: "y", r: 8.5, stroke: ink.alert, strokeWidth: 1.8 }),
      dot(
        rows.filter((each) => each.best !== null || !isRange(each)),
        {
          x: sizeOf,
          y: "y",
          r: 5,
          fill: (d: ReportRow) => (d.isChosen ? ink.strong : ink.paper),
          stroke: ink.strong,
          strokeWidth: 1.5,
        },
      ),
      ...leftLabels(names, left, 3),
      ...rightLabels(words, right),
    ],
    color: { type: "identity" },
  }
}

/** What stands, across all reports: a line at the best number, or lines at the low and the high where there is none. */
function standing({ low, best, high, words }: ReportedTollView["stands"], bottom: number) {
  const lines = best === null ? [low, high].filter((end) => end !== null) : [best]
  const at = Math.max(...lines)
  return [
    ...(low !== null && high !== null && low < high
      ? [rect([{ low, high }], { x1: "low", x2: "high", y1: TOP, y2: bottom, fill: ink.pale, fillOpacity: 0.4 })]
      : []),
    ruleX(lines, { x: (d: number) => d, y1: TOP, y2: bottom, stroke: ink.strong, strokeWidth: 2 }),
    text([words], {
      x: () => at,
      frameAnchor: "top",
      dy: -12,
      text: (d: string) => `stands: ${d}`,
      fill: ink.strong,
      fontWeight: "bold",
      fontSize: size.label,
      textAnchor: "middle",
    }),
  ]
}
