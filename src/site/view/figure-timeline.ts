/** The figures of an event in the order in which they were reported, each with its bounds on one scale. */
import { recordAddress } from "../model/address.ts"
import { boundsInWords, capitalised, codeWords, dateWords, formatNumber, numberOf } from "../model/wording.ts"
import { groupBy } from "../../link/order.ts"
import type { LoadedTable } from "../store.ts"
import { h, s, words } from "./element.ts"
import { cellAt, type RecordParts } from "./record-parts.ts"
import { sourceName } from "./source-label.ts"

interface Figure {
  readonly row: number
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** @param chart stands above the list */
export function figureTimeline(
  parts: RecordParts,
  figures: LoadedTable,
  rows: ReadonlyArray<number>,
  chart: HTMLElement,
): HTMLElement {
  const byOutcome = groupBy(rows, (row) => cellAt(figures, row, "outcome"))
  return h(
    "section",
    { class: "figures" },
    h("h2", {}, "Figures as reported"),
    chart,
    ...[...byOutcome].map(([outcome, own]) => outcomeLine(parts, figures, outcome, own)),
  )
}

function outcomeLine(
  parts: RecordParts,
  loaded: LoadedTable,
  outcome: string,
  rows: ReadonlyArray<number>,
): HTMLElement {
  const figures = rows.map((row): Figure => {
    const bound = (name: string): number | null => numberOf(cellAt(loaded, row, name))
    return { row, low: bound("low"), best: bound("best"), high: bound("high") }
  })
  const largest = Math.max(1, ...figures.flatMap(({ low, best, high }) => [low ?? 0, best ?? 0, high ?? 0]))
  const top = niceTop(largest)
  return h(
    "div",
    { class: `outcome ${outcome}` },
    h("h3", {}, capitalised(codeWords(outcome))),
    h("ol", { class: "timeline" }, ...figures.map((figure) => figureItem(parts, loaded, figure, top))),
    h(
      "p",
      { class: "scale", "aria-hidden": "true" },
      h("span", {}, "0"),
      h("span", {}, formatNumber(top / 2)),
      h("span", {}, formatNumber(top)),
    ),
  )
}

function figureItem(parts: RecordParts, loaded: LoadedTable, figure: Figure, top: number): HTMLElement {
  const { row, low, best, high } = figure
  const cell = (name: string): string => cellAt(loaded, row, name)
  const source_id = cell("source_id")
  const stop = { source_id, start: Number(cell("char_start")), end: Number(cell("char_end")), label: "Figure" }
  const who = cell("who") === "unspecified" ? "" : ` ${codeWords(cell("who"))}`
  const attributed = cell("attributed_to")
  return h(
    "li",
    {},
    h("p", { class: "when" }, cell("reported_on") === "" ? "Date of report not known" : dateWords(cell("reported_on"))),
    h(
      "p",
      { class: "said" },
      h("strong", {}, boundsInWords(low, best, high)),
      who,
      " · ",
      words(sourceName(parts.names, source_id)),
    ),
    rangeBar(figure, top),
    parts.stopAt(stop, cell("quote")),
    h(
      "span",
      { class: "how" },
      ...(attributed === "" ? [] : ["according to ", words(attributed), " · "]),
      h("a", { href: recordAddress("casualty_figures", loaded.rows[row]?.cells[0] ?? "") }, "record"),
    ),
  )
}

const WIDTH = 400

/** A bar from low to high with a mark at the best; an end that is open ends in an arrow. */
function rangeBar({ low, best, high }: Figure, top: number): SVGElement {
  const x = (value: number): number => 4 + ((WIDTH - 8) * value) / top
  const from = x(low ?? 0)
  const to = high === null ? (low === null ? x(best ?? 0) : WIDTH - 4) : x(high)
  const isPoint = low !== null && low === high
  return s(
    "svg",
    { class: "range", viewBox: `0 0 ${WIDTH} 14`, preserveAspectRatio: "none", "aria-hidden": "true" },
    s("line", { class: "axis", x1: 4, x2: WIDTH - 4, y1: 7, y2: 7 }),
    ...(isPoint || (low === null && high === null)
      ? []
      : [s("line", { class: low === null || high === null ? "bar open" : "bar", x1: from, x2: to, y1: 7, y2: 7 })]),
    ...[low, high].flatMap((bound) =>
      bound === null || isPoint ? [] : [s("line", { class: "end", x1: x(bound), x2: x(bound), y1: 2, y2: 12 })],
    ),
    ...(best === null ? [] : [s("line", { class: "best", x1: x(best), x2: x(best), y1: 1, y2: 13 })]),
  )
}

/** 1, 2, 4 or 5 times a power of ten, at or above the value: a scale whose half can be read too. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value
}
