/**
 * The release formats of a dataset beside its CSV and JSON: descriptors, Parquet, SQLite, copies for spreadsheets. And
 * what seals a release: the hash of every file, and one zip of all. The libraries that write them are loaded when they
 * are needed, not before.
 */
import { Effect, FileSystem, Path } from "effect"
import type { Files } from "../publish.ts"
import { checksumsOf } from "./checksums.ts"
import { citationOf } from "./citation.ts"
import { croissantOf } from "./croissant.ts"
import { csvwOf } from "./csvw.ts"
import { dataPackageOf } from "./data-package.ts"
import { excelOf } from "./excel.ts"
import type { ReleaseTables } from "./tables.ts"

/** Name of the database below the dataset's folder. */
export const DATABASE = "factloom.sqlite"
/** The hashes of all other files. */
export const CHECKSUMS = "SHA256SUMS"
/** All files of a release in one. */
export const archiveOf = ({ description }: ReleaseTables): string => `${description.name}.zip`

/** Path below the dataset's folder → content. Needs `FileSystem` and `Path` for a database that is written to disk first. */
export const renderFormats = Effect.fn("renderFormats")(function* (tables: ReleaseTables) {
  const { parquetOf } = yield* Effect.promise(() => import("./parquet.ts"))
  const files = new Map<string, string | Uint8Array>()
  files.set("datapackage.json", dataPackageOf(tables))
  files.set("csv-metadata.json", csvwOf(tables))
  files.set("croissant.json", croissantOf(tables))
  files.set("CITATION.cff", citationOf(tables))
  for (const table of tables.registry) {
    files.set(`excel/${table.name}.csv`, excelOf(table, tables))
    files.set(`parquet/${table.name}.parquet`, parquetOf(table, tables))
  }
  files.set(DATABASE, yield* databaseOf(tables))
  return files satisfies Files
})

const databaseOf = (tables: ReleaseTables) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fileSystem = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      const { writeSqlite } = yield* Effect.promise(() => import("./sqlite.ts"))
      const file = path.join(yield* fileSystem.makeTempDirectoryScoped(), DATABASE)
      yield* Effect.sync(() => writeSqlite(file, tables))
      return yield* fileSystem.readFile(file)
    }),
  )

/** The files with their hashes, and the zip that holds all of them. */
export const sealed = Effect.fn("sealed")(function* (files: Files, tables: ReleaseTables) {
  const { zipOf } = yield* Effect.promise(() => import("./archive.ts"))
  const hashed = new Map(files).set(CHECKSUMS, checksumsOf(files))
  return new Map(hashed).set(archiveOf(tables), zipOf(tables.description.name, hashed)) satisfies Files
})
