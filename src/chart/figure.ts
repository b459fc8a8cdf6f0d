/**
 * A figure: what a chart shows, before it is drawn. Charts are functions from tables to figures; `frame.ts` draws a
 * figure as SVG. Plot's own title, caption and legend are not used: with them its result is HTML, not an SVG file.
 */
import type { PlotOptions } from "@observablehq/plot"
import type { ChartTables } from "./tables.ts"

/** Every chart is this wide: it fits a page of A4 and a column of the gallery. */
export const WIDTH = 760

/** Space left and right of everything. */
export const EDGE = 20

type Symbol = "dot" | "ring" | "tick" | "bar" | "arrow" | "cross"

export interface LegendEntry {
  readonly symbol: Symbol
  readonly fill: string
  readonly stroke?: string
  readonly label: string
}

export interface ChartCsv {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Readonly<Record<string, string | number | null>>>
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
  /** The values as drawn. */
  readonly csv: ChartCsv
}

export interface Chart {
  /** Stem of its files. */
  readonly name: string
  /** What it is, whatever the data: the heading of the gallery. */
  readonly heading: string
  readonly figure: (tables: ChartTables) => Figure
}

/** A figure that says that there is nothing to draw. */
export const emptyFigure = (title: string, csv: ChartCsv): Figure => ({
  title,
  subtitle: "",
  notes: [],
  alt: `${title}.`,
  legend: [],
  plot: null,
  csv,
})
