/** The dataset as the page has it: each script below `site/data/` is loaded once, when a view first asks for it. */
import type { PageNotebook } from "../publish/explorer/notebooks-data.ts"
import type { PageChartViews, PageDataset, PageRows, PageSource, PageTable } from "../publish/explorer/page-data.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { ChartCode } from "./charts.ts"
import { rowId } from "./model/columns.ts"
import { type EvidenceSource, evidenceCsv } from "./model/evidence-csv.ts"
import { type CsvRow, csvRows } from "./model/csv-rows.ts"
import type { SearchIndex } from "./model/search-index.ts"

export interface LoadedTable {
  readonly table: PageTable
  readonly csv: string
  readonly rows: ReadonlyArray<CsvRow>
  /** Row number by id. */
  readonly byId: ReadonlyMap<string, number>
  readonly sources: PageRows["sources"]
}

export type LoadedSource = EvidenceSource

interface Arriving {
  readonly promise: Promise<unknown>
  readonly resolve: (value: unknown) => void
}

const arriving = new Map<string, Arriving>()

function expected(key: string): Arriving {
  const known = arriving.get(key)
  if (known !== undefined) return known
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const fresh = { promise, resolve }
  arriving.set(key, fresh)
  return fresh
}

/** What the data scripts call. */
export function put(key: string, value: unknown): void {
  expected(key).resolve(value)
}

// The one way by which this page loads code: files below its own site/ folder.
const policy = globalThis.trustedTypes?.createPolicy("factloom", {
  createScriptURL: (path: string) => {
    if (!/^site\/[\w./%~-]+\.js$/u.test(path) || path.includes(".."))
      throw new TypeError(`not a script of this page: ${path}`)
    return path
  },
})

/** A script of the page, loaded once. */
const loaded = new Map<string, Promise<void>>()

function script(path: string): Promise<void> {
  const known = loaded.get(path)
  if (known !== undefined) return known
  const promise = new Promise<void>((resolve, reject) => {
    const element = document.createElement("script")
    const trusted = policy?.createScriptURL(path) ?? path
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lib.dom has not yet learned that src takes it
    element.src = trusted as string
    element.addEventListener("load", () => resolve())
    element.addEventListener("error", () => reject(new Error(`${path} could not be loaded`)))
    document.head.append(element)
  })
  loaded.set(path, promise)
  return promise
}

/** What a data script puts there: the same build made both, see page-data.ts. */
async function data<A>(key: string, path: string): Promise<A> {
  await script(path)
  return arrival<A>(key)
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where data come in
const arrival = <A>(key: string): Promise<A> => expected(key).promise as Promise<A>

/** Loaded by the page itself, before anything is shown. */
export const dataset = (): Promise<PageDataset> => arrival("dataset")

export const notebooks = (): Promise<ReadonlyArray<PageNotebook>> => data("notebooks", "site/data/notebooks.js")

export interface Charts {
  readonly data: PageChartViews
  readonly borders: ReadonlyArray<object>
  readonly code: ChartCode
}

/** What the charts are drawn from, and what draws them. */
export async function charts(): Promise<Charts> {
  const [views, borders, code] = await Promise.all([
    data<PageChartViews>("charts", "site/data/charts.js"),
    data<ReadonlyArray<object>>("borders", "site/data/borders.js"),
    chartCode(),
  ])
  return { data: views, borders, code }
}

interface World {
  readonly objects: { readonly countries: object }
}

/** What draws charts. */
export const chartCode = (): Promise<ChartCode> => data("chart-code", "site/charts.js")

/** Countries of the world as TopoJSON. */
export const world = (): Promise<World> => data("world", "site/world.js")

export const searchIndex = (): Promise<SearchIndexMaker> => data("search", "site/search.js")

type SearchIndexMaker = (rows: ReadonlyArray<CsvRow>) => SearchIndex

const tables = new Map<string, Promise<LoadedTable>>()

/** A table with its rows. Rejects when the dataset has no such table. */
export function table(name: string): Promise<LoadedTable> {
  const known = tables.get(name)
  if (known !== undefined) return known
  const promise = loadTable(name)
  tables.set(name, promise)
  return promise
}

async function loadTable(name: string): Promise<LoadedTable> {
  const declared = (await dataset()).tables.find((each) => each.name === name)
  if (declared === undefined) throw new Error(`there is no table ${name} in this dataset`)
  const { csv, sources } =
    name === EVIDENCE
      ? await evidenceRows(declared)
      : await data<PageRows>(`table/${name}`, `site/data/tables/${name}.js`)
  const { rows } = csvRows(csv)
  return { table: declared, csv, rows, byId: new Map(rows.map((row, index) => [rowId(declared, row), index])), sources }
}

const EVIDENCE = "evidence"

/** The largest table is not published twice: it is put together from all articles when somebody asks for it. */
async function evidenceRows({ columns }: PageTable): Promise<PageRows> {
  const ids = (await table("sources")).rows.map(({ cells }) => cells[0] ?? "")
  const all = await Promise.all(ids.map(source))
  return {
    csv: evidenceCsv(
      columns.map(({ name }) => name),
      all,
    ),
    sources: [],
  }
}

const sources = new Map<string, Promise<LoadedSource>>()

/** An article with its text and the evidence in it. */
export function source(id: string): Promise<LoadedSource> {
  const known = sources.get(id)
  if (known !== undefined) return known
  const promise = loadSource(id)
  sources.set(id, promise)
  return promise
}

async function loadSource(source_id: string): Promise<LoadedSource> {
  const page = await data<PageSource>(`source/${source_id}`, `site/data/sources/${source_id}.js`)
  return { ...page, source_id, text: new SourceText(source_id, page.text) }
}
