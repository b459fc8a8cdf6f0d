/** Shapes and draws the charts of a dataset: the one place where tables become figures. */
import { bordersFor } from "./borders.ts"
import { chartList, type ChartName, figureOf } from "./chart-list.ts"
import type { DrawnChart } from "./charts.ts"
import { WIDTH } from "./figure.ts"
import { shapes } from "./shapes.ts"
import type { ChartTables } from "./tables.ts"

/** Every chart of the dataset as a whole, in the order of the gallery. */
export const datasetCharts = (tables: ChartTables): ReadonlyArray<DrawnChart> =>
  chartList.map(({ name }) => datasetChart(name, tables))

/** One of them. `width` is that of a file unless told. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the shaped data to the chart that draws it
export function datasetChart<Name extends ChartName>(name: Name, tables: ChartTables, width = WIDTH): DrawnChart {
  const { view, csv } = shapes[name](tables)
  const borders = name === "places-map" ? bordersOf(tables) : []
  const { heading = "" } = chartList.find((chart) => chart.name === name) ?? {}
  return { name, heading, csv, figure: figureOf(name, view, { width, borders }) }
}

/** The borders that the map of a dataset needs. */
export const bordersOf = (tables: ChartTables) => bordersFor(shapes["places-map"](tables).view?.places ?? [])
