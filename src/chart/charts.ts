/**
 * The charts of a dataset, from its published tables: each an SVG, a PNG at twice the size and a CSV of the values as
 * drawn, and a page that shows them all. The libraries that draw are loaded when charts are drawn, not before.
 */
import type { ChartName, Views } from "./chart-list.ts"
import type { ChartCsv, Figure } from "./figure.ts"
import { drawGallery } from "./gallery.ts"
import { sourceLine } from "./source-line.ts"
import type { ChartTables } from "./tables.ts"

export { chartTables, type ChartTables } from "./tables.ts"

/** A chart of one dataset: what it shows, and the values behind it. */
export interface DrawnChart {
  /** Path of its files below `charts/`, without their ending: `timeline`, `reported-toll/evt_7d1m3p5q9r`. */
  readonly name: string
  readonly heading: string
  readonly figure: Figure
  readonly csv: ChartCsv
}

/**
 * Draws every chart.
 *
 * @returns path below the dataset's folder → bytes: `charts/timeline.svg`, `.png`, `.csv`, …, `charts/reported-toll/evt_….svg`, …, `charts/index.html`.
 * The same tables give the same bytes, whatever the machine, its fonts, its time zone and its locale.
 *
 * @example
 * const files = await renderCharts(chartTables(rows))
 * await writeFile("out/charts/timeline.svg", files.get("charts/timeline.svg"))
 */
export async function renderCharts(tables: ChartTables): Promise<ReadonlyMap<string, Uint8Array>> {
  const { datasetCharts, reportedTolls } = await import("./all-charts.ts")
  const charts = datasetCharts(tables)
  const reports = reportedTolls(tables)
  const source = sourceLine(tables)
  const files = new Map<string, Uint8Array>()
  for (const chart of [...charts, ...reports.drawn])
    for (const format of FORMATS) files.set(`charts/${chart.name}.${format}`, await renderChart(chart, source, format))
  files.set("charts/index.html", Buffer.from(drawGallery(charts, reports, source)))
  return files
}

const FORMATS = ["svg", "png", "csv"] as const
export type ChartFormat = (typeof FORMATS)[number]

/** One chart as a file. */
export async function renderChart(chart: DrawnChart, source: string, format: ChartFormat): Promise<Uint8Array> {
  if (format === "csv") return Buffer.from((await import("./csv.ts")).csvOf(chart.csv))
  const svg = (await import("./svg-file.ts")).svgFile(chart.figure, chart.name, source)
  return format === "svg" ? Buffer.from(svg) : (await import("./png.ts")).pngOf(svg)
}

/** What a page draws the charts of a dataset from: JSON, at most a few dozen rows a chart. */
export interface PageCharts {
  readonly views: { readonly [Name in ChartName]: Views[Name] | null }
  /** For the map. */
  readonly borders: ReadonlyArray<object>
  readonly source: string
}

/** The data of `src/site/chart-element.ts`. */
export async function pageCharts(tables: ChartTables): Promise<PageCharts> {
  const [{ shapes }, { bordersOf }] = await Promise.all([import("./shapes.ts"), import("./all-charts.ts")])
  const view = <Name extends ChartName>(name: Name): Views[Name] | null => shapes[name](tables).view
  return {
    views: {
      timeline: view("timeline"),
      "killed-by-event": view("killed-by-event"),
      "statements-by-speaker": view("statements-by-speaker"),
      cooperation: view("cooperation"),
      "places-map": view("places-map"),
      indicators: view("indicators"),
    },
    borders: bordersOf(tables),
    source: sourceLine(tables),
  }
}
