/**
 * The explorer: the page that most readers of a dataset ever see, as files below the dataset's folder. `index.html`
 * loads `site/explorer.js`, and that loads from `site/data/` what a view asks for; see `page-data.ts`.
 */
import { readFileSync } from "node:fs"
import { Evidence } from "../../../schema/evidence.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import type { PageCharts } from "../../chart/charts.ts"
import { packageFile } from "../../package-file.ts"
import type { EvidenceRow } from "../evidence.ts"
import { groupBy } from "../../link/order.ts"
import { dataScript } from "./data-script.ts"
import { datasetData, type DatasetParts } from "./dataset-data.ts"
import { indexPage } from "./index-page.ts"
import { NOTEBOOKS_SCRIPT, notebooksScript } from "./notebooks-data.ts"
import type { PageChartViews, PageRegion, PageRows } from "./page-data.ts"
import { sourceData } from "./source-data.ts"

/** The code of the page, as `scripts/bundle.mjs` makes it of `src/site/`. */
const CODE = ["explorer.js", "explorer.css", "charts.js", "search.js", "world.js", "icon.svg"] as const

export interface ExplorerParts extends DatasetParts {
  readonly charts: PageCharts
  /** Path → HTML of the notebooks that the page links to. */
  readonly notebooks: ReadonlyMap<string, string>
  readonly evidence: ReadonlyArray<EvidenceRow>
  readonly texts: ReadonlyArray<SourceText>
  /** Regions of each text, in code points. */
  readonly regions: ReadonlyMap<string, ReadonlyArray<PageRegion>>
}

/** The explorer's files: path below the dataset's folder → content. The same dataset gives the same bytes. */
export function explorerFiles(parts: ExplorerParts): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([["index.html", indexPage(parts.registry)]])
  for (const name of CODE) files.set(`site/${name}`, readFileSync(packageFile(`dist/site/${name}`)))
  files.set("site/data/dataset.js", dataScript("dataset", datasetData(parts)))
  const { borders, ...charts } = parts.charts
  files.set("site/data/charts.js", dataScript("charts", charts satisfies PageChartViews))
  files.set("site/data/borders.js", dataScript("borders", borders))
  files.set(NOTEBOOKS_SCRIPT, notebooksScript(parts.notebooks))
  const byTable = groupBy(parts.evidence, ({ table }) => table)
  for (const { name } of parts.registry)
    if (name !== Evidence.name)
      files.set(
        `site/data/tables/${name}.js`,
        dataScript(`table/${name}`, rowsOf(name, parts, byTable.get(name) ?? [])),
      )
  const bySource = groupBy(parts.evidence, ({ source_id }) => source_id)
  for (const text of parts.texts) {
    const { source_id } = text
    const data = sourceData(text, parts.regions.get(source_id) ?? [], bySource.get(source_id) ?? [])
    files.set(`site/data/sources/${source_id}.js`, dataScript(`source/${source_id}`, data))
  }
  return files
}

function rowsOf(name: string, { registry, rows, files }: ExplorerParts, own: ReadonlyArray<EvidenceRow>): PageRows {
  const csv = textOf(files.get(`csv/${name}.csv`) ?? "")
  const table = registry.find((each) => each.name === name)
  if (table === undefined || "source_id" in table.columns || own.length === 0) return { csv, sources: [] }
  const order = new Map((rows.get("sources") ?? []).map(({ source_id }, index) => [source_id, index]))
  const ofRecord = groupBy(own, ({ record_id }) => record_id)
  const sources = (rows.get(name) ?? []).map((row) => {
    const id = table.key.map((column) => String(row[column] ?? "")).join(" ")
    const found = (ofRecord.get(id) ?? []).map(({ source_id }) => order.get(source_id) ?? -1)
    return [...new Set(found)].filter((index) => index >= 0).toSorted((a, b) => a - b)
  })
  return { csv, sources }
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content)
