/**
 * The charts of a dataset, from its published tables: each an SVG, a PNG at twice the size and a CSV of the values as
 * drawn, and a page that shows them all. The libraries that draw are loaded when charts are drawn, not before.
 */
import { drawGallery } from "./gallery.ts"
import { sourceLine } from "./source-line.ts"
import type { ChartTables } from "./tables.ts"

export { chartTables, type ChartTables } from "./tables.ts"

/**
 * Draws every chart.
 *
 * @returns path below the dataset's folder → bytes: `charts/timeline.svg`, `.png`, `.csv`, …, `charts/index.html`.
 * The same tables give the same bytes, whatever the machine, its fonts, its time zone and its locale.
 *
 * @example
 * const files = await renderCharts(chartTables(rows))
 * await writeFile("out/charts/timeline.svg", files.get("charts/timeline.svg"))
 */
export async function renderCharts(tables: ChartTables): Promise<ReadonlyMap<string, Uint8Array>> {
  const [{ charts }, { drawFrame }, { pngOf }, { csvOf }] = await Promise.all([
    import("./all-charts.ts"),
    import("./frame.ts"),
    import("./png.ts"),
    import("./csv.ts"),
  ])
  const source = sourceLine(tables)
  const files = new Map<string, Uint8Array>()
  const drawn = charts.map(({ name, heading, figure }) => ({ name, heading, figure: figure(tables) }))
  for (const { name, figure } of drawn) {
    const svg = drawFrame(figure, name, source)
    files.set(`charts/${name}.svg`, Buffer.from(svg))
    files.set(`charts/${name}.png`, pngOf(svg))
    files.set(`charts/${name}.csv`, Buffer.from(csvOf(figure.csv)))
  }
  files.set("charts/index.html", Buffer.from(drawGallery(drawn, source)))
  return files
}
