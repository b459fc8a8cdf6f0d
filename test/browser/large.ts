/** The explorer of a dataset of many rows, made of rows and not of articles: what the page does with them is looked at. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { undescribed } from "../../schema/dataset-description.ts"
import { Evidence } from "../../schema/evidence.ts"
import { registry } from "../../schema/registry.ts"
import { SourceText } from "../../schema/source-text.ts"
import { chartTables, pageCharts } from "../../src/chart/charts.ts"
import type { Cell } from "../../src/link/dataset.ts"
import { csvOf } from "../../src/publish/csv.ts"
import { explorerFiles } from "../../src/publish/explorer/explorer.ts"

type Row = Readonly<Record<string, Cell>>

const WORDS =
  "harbour police minister market border bridge council valley river station border school summer talks convoy".split(
    " ",
  )

/** Ten words and more, another for every number. */
const sentence = (seed: number): string =>
  Array.from({ length: 12 + (seed % 30) }, (_, index) => WORDS[(seed * 7 + index * index * 3) % WORDS.length]).join(" ")

const sourceRow = (index: number): Row => ({
  source_id: `news-${index}`,
  file: `news-${index}.txt`,
  title: `Report ${index}: ${sentence(index).slice(0, 40)}`,
  publisher: `Example News ${index % 12}`,
  author: [],
  published: `20${10 + (index % 14)}-0${1 + (index % 9)}-1${index % 10}`,
  published_basis: "stated",
  url: null,
  language: "en",
  media_type: "text/plain",
  sha256: "0".repeat(64),
  char_count: 4000,
  text_sha256: "0".repeat(64),
})

const statementRow = (index: number, sources: number): Row => {
  const quote = `${sentence(index)} ${index % 997 === 0 ? "kingfisher" : ""}`.trim()
  return {
    statement_id: `sta_${String(index).padStart(10, "0")}`,
    utterance_id: `utt_${String(index).padStart(10, "0")}`,
    speaker: `Speaker ${index % 800}`,
    speaker_id: null,
    speaker_role: index % 3 === 0 ? "minister of the interior" : null,
    speaker_organization: null,
    mode: ["direct", "indirect", "mixed"][index % 3] ?? null,
    cue: "said",
    said_on: index % 2 === 0 ? "2014-05-03" : null,
    said_on_precision: index % 2 === 0 ? "day" : null,
    venue: null,
    channel: null,
    topics: index % 4 === 0 ? ["terrorism", "border"] : ["peace"],
    source_id: `news-${index % sources}`,
    quote,
    char_start: 10,
    char_end: 10 + quote.length,
    confidence: 0.9,
    extractor: "statements/trailing-clause",
    review_status: "unreviewed",
  }
}

/** Writes the page into a folder; gives its size in bytes. */
export async function writeLarge(folder: string, statements: number, sources: number): Promise<number> {
  const rows = new Map<string, ReadonlyArray<Row>>(registry.map(({ name }) => [name, []]))
  rows.set("sources", Array.from({ length: sources }, (_, index) => sourceRow(index)).toSorted(byId("source_id")))
  rows.set(
    "statements",
    Array.from({ length: statements }, (_, index) => statementRow(index, sources)),
  )
  const files = new Map<string, string>()
  for (const table of registry) {
    const records = (rows.get(table.name) ?? []).map((row) => ({ id: "", row, grounds: {} }))
    if (table !== Evidence) files.set(`csv/${table.name}.csv`, csvOf(table, records))
  }
  const page = explorerFiles({
    description: undescribed,
    version: null,
    registry,
    rows,
    files,
    charts: await pageCharts(chartTables(rows)),
    notebooks: new Map(),
    evidence: [],
    texts: [new SourceText("news-0", "A text.")],
    regions: new Map(),
  })
  let bytes = 0
  for (const [file, content] of page) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
    bytes += Buffer.byteLength(content)
  }
  return bytes
}

const byId =
  (name: string) =>
  (a: Row, b: Row): number =>
    String(a[name]) < String(b[name]) ? -1 : 1
