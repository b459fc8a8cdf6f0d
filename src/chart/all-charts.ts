/** Shapes and draws the charts of a dataset: the one place where tables become figures. */
import { byCodeUnits } from "../by-code-units.ts"
import { groupBy } from "../link/order.ts"
import { bordersFor } from "./borders.ts"
import { chartList, type ChartName, figureOf } from "./chart-list.ts"
import type { DrawnChart } from "./charts.ts"
import { shapeReportedToll } from "./data/reported-toll.ts"
import { WIDTH } from "./figure.ts"
import { drawReportedToll } from "./reported-toll.ts"
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

/** Events whose reports are drawn with the others; each of the rest is drawn when it is asked for. */
const DRAWN_REPORTS = 50

export interface ReportedTolls {
  /** One an event, those with most reports first. */
  readonly drawn: ReadonlyArray<DrawnChart>
  /** Events with more than one report for which no file is made. */
  readonly more: number
}

/** The reported toll of every event that has more than one report of people killed. */
export function reportedTolls(tables: ChartTables, most = DRAWN_REPORTS): ReportedTolls {
  const figures = groupBy(tables.casualty_figures, ({ event_id }) => event_id)
  const conflicts = groupBy(tables.conflicts, ({ event_id }) => event_id)
  const shaped = tables.events.flatMap((event) => {
    const own = figures.get(event.event_id) ?? []
    if (own.length < 2) return []
    const { view, csv } = shapeReportedToll(event, {
      casualty_figures: own,
      conflicts: conflicts.get(event.event_id) ?? [],
      sources: tables.sources,
    })
    return view === null ? [] : [{ view, csv }]
  })
  const ranked = shaped.toSorted(
    (a, b) => b.csv.rows.length - a.csv.rows.length || byCodeUnits(a.view.event_id, b.view.event_id),
  )
  const drawn = ranked.slice(0, most).map(({ view, csv }) => ({
    name: `${REPORTED_TOLL}/${view.event_id}`,
    heading: view.full,
    csv,
    figure: drawReportedToll(view, { width: WIDTH, borders: [] }),
  }))
  return { drawn, more: ranked.length - drawn.length }
}

/** Folder of the charts of single events. */
const REPORTED_TOLL = "reported-toll"

/** The names of all charts that a dataset has, each with what it shows. */
export const chartNames = (tables: ChartTables): ReadonlyArray<{ readonly name: string; readonly about: string }> => [
  ...chartList.map(({ name, about }) => ({ name, about })),
  ...reportedTolls(tables, Infinity).drawn.map(({ name, figure }) => ({ name, about: figure.title })),
]

/** The chart of this name; null where the dataset has none. */
export const chartNamed = (name: string, tables: ChartTables): DrawnChart | null => {
  const known = chartList.find((chart) => chart.name === name)
  if (known !== undefined) return datasetChart(known.name, tables)
  return reportedTolls(tables, Infinity).drawn.find((chart) => chart.name === name) ?? null
}
