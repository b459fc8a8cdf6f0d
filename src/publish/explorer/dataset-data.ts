/** What the page must know before it shows anything: the declarations, counts, charts, downloads. No row of any table. */
import { codeLists } from "../../../schema/codes.ts"
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Column } from "../../../schema/column.ts"
import type { Registry } from "../../../schema/registry.ts"
import { rules } from "../../../schema/rules.ts"
import { isClaimTable, type Table } from "../../../schema/table.ts"
import { byCodeUnits } from "../../by-code-units.ts"
import { countryName } from "../../chart/world.ts"
import { sha256 } from "../../sha256.ts"
import { ARCHIVE, CHECKSUMS } from "../formats/formats.ts"
import type { Files } from "../publish.ts"
import { highlightsOf, type Rows } from "./highlights.ts"
import type { PageCodeList, PageColumn, PageDataset, PageDownload, PageTable } from "./page-data.ts"

export interface DatasetParts {
  readonly description: DatasetDescription
  readonly version: string | null
  readonly registry: Registry
  readonly rows: ReadonlyMap<string, Rows>
  /** Every other file of the dataset's folder. */
  readonly files: Files
}

export function datasetData(parts: DatasetParts): PageDataset {
  const { description, version, registry, rows, files } = parts
  return {
    description: inOrder(description),
    version,
    tables: registry.map((table) => pageTable(table, rows.get(table.name)?.length ?? 0)),
    codeLists: pageCodeLists(registry),
    rules,
    countries: Object.fromEntries(countriesIn(registry, rows).map((code) => [code, countryName(code)])),
    highlights: highlightsOf(rows),
    downloads: downloadsOf(files),
    published: publishedSpan(rows.get("sources") ?? []),
    issues: linesIn(files.get("issues.jsonl") ?? ""),
    fingerprint: fingerprintOf(files),
  }
}

/** The same keys in the same order, whichever file it was read from. */
const inOrder = ({ name, title, description, licence, contributors, homepage, keywords }: DatasetDescription) => ({
  name,
  title,
  description,
  ...(licence === undefined ? {} : { licence: { name: licence.name, title: licence.title, path: licence.path } }),
  contributors,
  ...(homepage === undefined ? {} : { homepage }),
  keywords,
})

const pageTable = (table: Table, rows: number): PageTable => ({
  name: table.name,
  title: table.title,
  description: table.description,
  key: table.key,
  rows,
  claims: isClaimTable(table),
  columns: Object.entries(table.columns).map(([name, column]) => pageColumn(name, column)),
})

const pageColumn = (name: string, column: Column): PageColumn => ({
  name,
  title: column.title,
  description: column.description,
  kind: column.kind,
  origin: column.origin,
  ...(column.unit === undefined ? {} : { unit: column.unit }),
  ...(column.codes === undefined ? {} : { codes: column.codes.name }),
  ...(column.references === undefined ? {} : { references: column.references }),
})

/** The standard code lists, and those of added tables. */
function pageCodeLists(registry: Registry): Readonly<Record<string, PageCodeList>> {
  const own = registry.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ codes }) => (codes === undefined ? [] : [codes])),
  )
  return Object.fromEntries([...codeLists, ...own].map(({ name, title, codes }) => [name, { title, codes }]))
}

function countriesIn(registry: Registry, tables: ReadonlyMap<string, Rows>): ReadonlyArray<string> {
  const codes = new Set<string>()
  for (const { name, columns } of registry)
    if ("country" in columns)
      for (const { country } of tables.get(name) ?? []) if (typeof country === "string") codes.add(country)
  return [...codes].toSorted(byCodeUnits)
}

/** What a reader may want to have: not the page itself, nor the texts one by one. */
const downloadsOf = (files: Files): ReadonlyArray<PageDownload> => [
  { path: ARCHIVE, bytes: null },
  ...[...files]
    .filter(([path]) => !path.startsWith("texts/") && !path.startsWith("site/") && !path.endsWith(".html"))
    .map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) }))
    .toSorted((a, b) => byCodeUnits(a.path, b.path)),
  { path: CHECKSUMS, bytes: null },
]

function publishedSpan(sources: Rows): readonly [string, string] | null {
  const dates = sources.flatMap(({ published }) => (typeof published === "string" ? [published] : []))
  const sorted = dates.toSorted(byCodeUnits)
  return sorted.length === 0 ? null : [sorted[0]!, sorted.at(-1)!]
}

const linesIn = (content: string | Uint8Array): number =>
  Buffer.from(content).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 0)

/** Hash of what `sha256sum csv/*.csv` prints: anybody can work it out with `sha256sum csv/*.csv | sha256sum`. */
function fingerprintOf(files: Files): string {
  const tables = [...files].filter(([path]) => path.startsWith("csv/")).toSorted(([a], [b]) => byCodeUnits(a, b))
  return sha256(tables.map(([path, content]) => `${sha256(content)}  ${path}\n`).join(""))
}
