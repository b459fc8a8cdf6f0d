/**
 * The release formats of a dataset beside its CSV and JSON: descriptors, Parquet, SQLite, copies for spreadsheets. And
 * what seals a release: the hash of every file, and one zip of all. The libraries that write them are loaded when they
 * are needed, not before.
 */
import type { Files } from "../publish.ts"
import { checksumsOf } from "./checksums.ts"
import { citationOf } from "./citation.ts"
import { croissantOf } from "./croissant.ts"
import { csvwOf } from "./csvw.ts"
import { dataPackageOf } from "./data-package.ts"
import { excelOf } from "./excel.ts"
import type { ReleaseTables } from "./tables.ts"

/** The descriptor, which also says what the dataset is called. */
export const DATA_PACKAGE = "datapackage.json"
/** Name of the database below the dataset's folder. */
export const DATABASE = "factloom.sqlite"
/** The hashes of all other files. */
export const CHECKSUMS = "SHA256SUMS"
/** All files of a release in one. */
export const ARCHIVE = "dataset.zip"

/** What seals a release: made last, of all other files. */
export const SEALS: ReadonlyArray<string> = [CHECKSUMS, ARCHIVE]

/** Path below the dataset's folder → content. */
export async function renderFormats(tables: ReleaseTables): Promise<Files> {
  const [{ parquetOf }, { sqliteOf }] = await Promise.all([import("./parquet.ts"), import("./sqlite.ts")])
  const files = new Map<string, string | Uint8Array>()
  files.set(DATA_PACKAGE, dataPackageOf(tables))
  files.set("csv-metadata.json", csvwOf(tables))
  files.set("croissant.json", croissantOf(tables))
  files.set("CITATION.cff", citationOf(tables))
  for (const table of tables.registry) {
    files.set(`excel/${table.name}.csv`, excelOf(table, tables))
    files.set(`parquet/${table.name}.parquet`, parquetOf(table, tables))
  }
  return files.set(DATABASE, sqliteOf(tables))
}

/**
 * The files with their hashes, and the zip that holds all of them.
 *
 * @param name of the folder in the zip
 */
export async function sealed(files: Files, name: string): Promise<Files> {
  const { zipOf } = await import("./archive.ts")
  const hashed = new Map(files).set(CHECKSUMS, checksumsOf(files))
  return new Map(hashed).set(ARCHIVE, zipOf(name, hashed))
}
