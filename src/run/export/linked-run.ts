/**
 * A run with what was linked of it, as tables of a database: its shards by kind (`articles`, `claims`), the tables that
 * `factloom link` has made, and `counted`, the articles of which no other has the source_id before.
 */
import { join } from "node:path"
import { type Database, literal } from "../sql/database.ts"
import { places, type UnitReceipt } from "../run-folder.ts"
import type { ShardKind } from "../shards/unit-shards.ts"

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
    database.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet([${files.map(literal).join(", ")}])`)
  const shards = (kind: ShardKind): ReadonlyArray<string> =>
    receipts.filter(({ articles }) => articles > 0).map((one) => join(run, places.shard(kind, one.shards[kind])))
  await view("articles", shards("articles"))
  await view("claims", shards("claims"))
  for (const name of linkedTables) await view(name, [join(linked, `${name}.parquet`)])
  await database.run(
    "CREATE TABLE counted AS SELECT source_id, min(article) AS article FROM articles GROUP BY source_id",
  )
}
