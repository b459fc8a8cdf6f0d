/** A dataset as published: its tables and source texts, read back from the folder and from nothing else. */
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { Table } from "../../schema/table.ts"
import type { Cell } from "../link/dataset.ts"
import { parseCell } from "../publish/cell.ts"
import { PROOF_FILE, TEXTS_FILE } from "../publish/tables-files.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { type CsvRow, type CsvTable, readCsv } from "./csv-table.ts"

export interface PublishedRow extends CsvRow {
  /** The cells by column, as JSON has them; a column that the file lacks is null. */
  readonly values: Readonly<Record<string, Cell>>
  readonly id: string
}

export interface PublishedTable {
  readonly table: Table
  /** Path below the dataset's folder: `csv/events.csv`. */
  readonly file: string
  readonly text: string
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<PublishedRow>
  readonly byId: ReadonlyMap<string, PublishedRow>
}

export interface PublishedDataset {
  readonly registry: Registry
  readonly tables: ReadonlyMap<string, PublishedTable>
  readonly texts: ReadonlyMap<string, SourceText>
  /** All that a build writes, or tables alone, as large corpora are exported. */
  readonly form: "dataset" | "tables"
  /** Every other file, by path: schemas, dictionary, JSON, charts. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What could not be read at all. */
  readonly findings: ReadonlyArray<Finding>
}

/** What keeps a file from being read, by the code of its finding. */
export const readingFaults = {
  "file/readable": "A file of the dataset is missing, or is not UTF-8.",
  "csv/syntax": "A file is not CSV as RFC 4180 has it.",
  "check/failed": "A rule could not look at the dataset, mostly since it is damaged in ways that other findings tell.",
} as const

/** There is no dataset to look at: exit code 2. */
export class DatasetUnreadable extends Schema.TaggedError<DatasetUnreadable>()("DatasetUnreadable", {
  folder: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "dataset/unreadable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.folder}: expected a folder with a dataset (csv/sources.csv and so on), found: ${this.reason}. Name the folder that factloom build wrote.`
  }
}

/** Reads a dataset's folder. Fails with `DatasetUnreadable` when there is no dataset in it. */
export const readDataset = Effect.fn("readDataset")(function* (folder: string, registry: Registry) {
  const files = yield* readFolder(folder)
  if (![...files.keys()].some((file) => file.startsWith("csv/")))
    return yield* new DatasetUnreadable({ folder, reason: "no csv/ folder in it" })
  const texts = yield* Effect.promise(() => parquetTexts(files.get(TEXTS_FILE)))
  return publishedDataset(files, registry, texts)
})

/**
 * A dataset out of its files: pure, for whoever has them in memory.
 *
 * @param parquet the texts of one that has them as Parquet; null where they cannot be read
 */
export function publishedDataset(
  files: ReadonlyMap<string, Uint8Array>,
  registry: Registry,
  parquet: ReadonlyArray<readonly [source_id: string, text: string]> | null = [],
): PublishedDataset {
  const findings: Array<Finding> = parquet === null ? [unreadable(TEXTS_FILE, "no Parquet with texts")] : []
  const tables = new Map<string, PublishedTable>()
  for (const table of registry) {
    const file = `csv/${table.name}.csv`
    const bytes = files.get(file)
    const text = bytes === undefined ? null : decodeUtf8(bytes)
    if (text === null)
      findings.push(unreadable(file, bytes === undefined ? "no such file" : "bytes that are not UTF-8"))
    // A byte order mark has a finding of its own, and is no part of the first column's name.
    const read = readCsv((text ?? "").replace(/^\ufeff/u, ""))
    if (Result.isFailure(read)) findings.push(notCsv(file, read.failure.line, read.failure.reason))
    tables.set(table.name, publishedTable(table, file, text ?? "", Result.isSuccess(read) ? read.success : null))
  }
  const texts = new Map((parquet ?? []).map(([id, text]) => [id, new SourceText(id, text)]))
  for (const [file, bytes] of files) {
    const source_id = /^texts\/([^/]+)\.txt$/u.exec(file)?.[1]
    if (source_id === undefined) continue
    const text = decodeUtf8(bytes)
    if (text === null) findings.push(unreadable(file, "bytes that are not UTF-8"))
    else texts.set(source_id, new SourceText(source_id, text))
  }
  const form = files.has(PROOF_FILE) ? "tables" : "dataset"
  return { registry, tables, texts, form, files, findings }
}

/** The texts of tables; null where the file is none. */
async function parquetTexts(bytes: Uint8Array | undefined) {
  if (bytes === undefined) return []
  const { parquetReadObjects } = await import("hyparquet")
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  if (!(file instanceof ArrayBuffer)) return null
  try {
    const rows = await parquetReadObjects({ file, columns: ["source_id", "text"] })
    return rows.map(({ source_id, text }) => [String(source_id), String(text)] as const)
  } catch {
    return null
  }
}

function publishedTable(table: Table, file: string, text: string, csv: CsvTable | null): PublishedTable {
  const header = csv?.header ?? []
  const columns = header.map((name) => table.columns[name])
  const rows = (csv?.rows ?? []).map((row): PublishedRow => {
    const values: Record<string, Cell> = {}
    columns.forEach((column, index) => {
      if (column) values[header[index]!] = parseCell(column, row.cells[index] ?? "")
    })
    return { ...row, values, id: table.key.map((name) => String(values[name] ?? "")).join(" ") }
  })
  return { table, file, text, header, rows, byId: new Map(rows.map((row) => [row.id, row])) }
}

const readFolder = Effect.fn("readFolder")(
  function* (folder: string) {
    const fileSystem = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    const names = yield* fileSystem.readDirectory(folder, { recursive: true })
    const files = new Map<string, Uint8Array>()
    for (const name of names.sort()) {
      const place = path.join(folder, name)
      const { type } = yield* fileSystem.stat(place)
      if (type === "File") files.set(name.split(path.sep).join("/"), yield* fileSystem.readFile(place))
    }
    return files
  },
  (effect, folder) => Effect.mapError(effect, (error) => new DatasetUnreadable({ folder, reason: reasonOf(error) })),
)

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const unreadable = (file: string, found: string): Finding => ({
  code: "file/readable",
  severity: "error",
  file,
  line: null,
  column: null,
  record_id: null,
  expected: "a UTF-8 file of the dataset",
  found,
  cure: "Build the dataset again, or restore the file.",
})

const notCsv = (file: string, line: number, reason: string): Finding => ({
  code: "csv/syntax",
  severity: "error",
  file,
  line,
  column: null,
  record_id: null,
  expected: "CSV as RFC 4180 has it",
  found: reason,
  cure: "Restore the file; a cell with a quotation mark doubles it and stands in quotation marks.",
})
