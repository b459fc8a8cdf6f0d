/**
 * A run with what was linked of it, as tables of a database: its shards by kind (`articles`, `claims`), the tables that
 * `factloom link` has made, and `counted`, the articles of which no other has the source_id before.
 */
import { join } from "node:path"
import { type Database, parquetRows } from "../sql/database.ts"
import { shardFiles, type UnitReceipt } from "../run-folder.ts"

/** What `factloom link` has made, below `linked/`. */
const linkedTables = ["reminted", "mentions", "members", "actors", "actor_names"] as const

export interface LinkedRun {
  readonly run: string
  readonly receipts: ReadonlyArray<UnitReceipt>
  readonly database: Database
  /** Folder of the linked tables. */
  readonly linked: string
}

/** Makes the tables known to the database. */
export async function nameTables({ run, receipts, database, linked }: LinkedRun): Promise<void> {
  const view = (name: string, files: ReadonlyArray<string>): Promise<void> =>
    database.run(`CREATE VIEW ${name} AS SELECT * FROM ${parquetRows(files)}`)
  for (const kind of ["articles", "claims"] as const) await view(kind, shardFiles(run, receipts, kind))
  for (const name of linkedTables) await view(name, [join(linked, `${name}.parquet`)])
  await database.run(
    "CREATE TABLE counted AS SELECT source_id, min(article) AS article FROM articles GROUP BY source_id",
  )
}
