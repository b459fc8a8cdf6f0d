/** How the reported toll of an event moved: drawn where more than one report gives one. */
import type { ChartTables } from "../../chart/tables.ts"
import { parseCell } from "../../publish/cell.ts"
import { recordAddress } from "../model/address.ts"
import type { CsvRow } from "../model/csv-rows.ts"
import type { LoadedTable } from "../store.ts"
import * as store from "../store.ts"
import { h } from "./element.ts"
import type { RecordParts } from "./record-parts.ts"
import { sizedChart } from "./sized-chart.ts"

/** An element that fills itself when there is something to draw. */
export function tollChart(parts: RecordParts, figures: LoadedTable, conflicts: LoadedTable | null): HTMLElement {
  const section = h("div", { class: "toll-chart" })
  void draw(parts, figures, conflicts).then((chart) => chart !== null && section.append(chart))
  return section
}

async function draw(
  { loaded, row, names }: RecordParts,
  figures: LoadedTable,
  conflicts: LoadedTable | null,
): Promise<HTMLElement | null> {
  const { shapeReportedToll, drawReportedToll, figureElement } = await store.chartCode()
  const sources = names.get("sources")
  if (sources === undefined) return null
  const rows = {
    events: jsonRows(loaded, [row]),
    casualty_figures: jsonRows(figures, figures.rows),
    conflicts: conflicts === null ? [] : jsonRows(conflicts, conflicts.rows),
    sources: jsonRows(sources, sources.rows),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of these tables, as the build has written them
  const tables = rows as unknown as ChartTables
  const { view } = shapeReportedToll(tables.events[0]!, tables)
  if (view === null) return null
  return sizedChart((width) =>
    figureElement(drawReportedToll(view, { width, borders: [] }), {
      id: "reported-toll",
      width,
      tips: true,
      themed: true,
      onPick: ({ table, id }) => (location.hash = recordAddress(table, id)),
    }),
  )
}

/** Rows as JSON has them. */
const jsonRows = ({ table }: LoadedTable, rows: ReadonlyArray<CsvRow>): ReadonlyArray<object> =>
  rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map((column, index) => [column.name, parseCell(column, cells[index] ?? "")])),
  )
