/**
 * A figure: what a chart shows, before it is drawn. Charts are functions from shaped data to figures; `frame.ts` draws a
 * figure as an SVG file and `page.ts` as an element of a page. Plot's own title, caption and legend are not used: with
 * them its result is HTML, not SVG.
 */
import type { PlotOptions } from "@observablehq/plot"

/** Files are this wide: it fits a page of A4 and a column of the gallery. */
export const WIDTH = 760

/** Space left and right of everything. */
export const EDGE = 20

/** Below it there is no room for words on both sides of a plot: a phone. */
const NARROW = 560

export const isNarrow = (width: number): boolean => width < NARROW

/** What a chart is drawn into. */
export interface Setting {
  /** Pixels, 320 or more. */
  readonly width: number
  /** Borders of the countries as GeoJSON features, for maps. */
  readonly borders: ReadonlyArray<object>
}

type Symbol = "dot" | "ring" | "tick" | "bar" | "arrow" | "cross" | "rule" | "halo"

export interface LegendEntry {
  readonly symbol: Symbol
  readonly fill: string
  readonly stroke?: string
  readonly label: string
}

/** An entry, if what it explains is drawn. */
export const when = (isShown: boolean, entry: LegendEntry): ReadonlyArray<LegendEntry> => (isShown ? [entry] : [])

export interface ChartCsv {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Readonly<Record<string, string | number | null>>>
}

/** The record that a mark stands for. */
export interface Ref {
  readonly table: "events" | "casualty_figures" | "cooperation_agreements" | "indicators" | "actors"
  readonly id: string
}

/** What a page tells of a mark when it is pointed at. `x` and `y` are in the units of the plot's scales. */
export interface Tip {
  readonly x: number | Date
  readonly y: number
  readonly text: string
  readonly ref: Ref | null
}

export interface Figure {
  /** What is to be seen: one sentence, without a full stop. */
  readonly title: string
  /** How to read it: what is drawn, with units. */
  readonly subtitle: string
  /** What is not drawn, and why, with counts. */
  readonly notes: ReadonlyArray<string>
  /** The finding in words, for those who do not see the chart. */
  readonly alt: string
  readonly legend: ReadonlyArray<LegendEntry>
  /** null where there is nothing to draw. */
  readonly plot: PlotOptions | null
  readonly tips: ReadonlyArray<Tip>
}

/** Data of a chart, ready to be drawn: small, and JSON. `view` is null where there is nothing to draw. */
export interface Shaped<View> {
  readonly view: View | null
  /** The values as drawn, and those for which there was no room. */
  readonly csv: ChartCsv
}

/** A figure that says that there is nothing to draw. */
export const emptyFigure = (title: string): Figure => ({
  title,
  subtitle: "",
  notes: [],
  alt: `${title}.`,
  legend: [],
  plot: null,
  tips: [],
})
