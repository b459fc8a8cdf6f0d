/**
 * The shards of a run as tables: `tellings`, `names` and `claims`. Of articles with one source_id the first in the corpus
 * counts, and nothing of the others is in any table.
 */
import { nameColumns } from "../shards/name-row.ts"
import type { ShardColumns } from "../shards/shard-file.ts"
import { tellingColumns } from "../shards/telling-row.ts"
import { type Database, parquetRows } from "../sql/database.ts"

/** Parquet files of a run, of each kind in any order and number. */
export interface Shards {
  /** Rows of `telling-row.ts`. */
  readonly tellings: ReadonlyArray<string>
  /** Rows of `name-row.ts`. */
  readonly names: ReadonlyArray<string>
  /** Claims: what they are named by. */
  readonly claims: ReadonlyArray<string>
  /** source_id and article of all articles, where those are in none of the others that say nothing; else what the others have. */
  readonly articles?: ReadonlyArray<string>
}

/** What linking reads of a claim; shards have more. */
const claimColumns = {
  source_id: "VARCHAR",
  article: "BIGINT",
  /** Table of the claim. */
  table: "VARCHAR",
  /** Ordinal of the claim in its article. */
  seq: "INTEGER",
  /** The id that its identity alone gives. */
  id: "VARCHAR",
  identity: "VARCHAR",
  /** Of statements, the same of their utterance. */
  utterance: "VARCHAR",
  utterance_identity: "VARCHAR",
} as const

export async function readShards(database: Database, shards: Shards): Promise<void> {
  const queries = {
    tellings: shardRows(shards.tellings, typesOf(tellingColumns)),
    names: shardRows(shards.names, typesOf(nameColumns)),
    claims: shardRows(shards.claims, claimColumns),
  }
  const articleColumns = { source_id: "VARCHAR", article: "BIGINT" }
  const articles = shards.articles
    ? [shardRows(shards.articles, articleColumns)]
    : [shards.tellings, shards.names, shards.claims].map((files) => shardRows(files, articleColumns))
  await database.run(`CREATE TABLE doubles AS
    SELECT source_id, min(article) AS article FROM (${articles.join(" UNION ALL ")})
    GROUP BY source_id HAVING min(article) <> max(article)`)
  const [[doubles] = []] = await database.all("SELECT count(*)::INTEGER FROM doubles")
  for (const [name, query] of Object.entries(queries))
    await database.run(
      doubles === 0
        ? `CREATE VIEW ${name} AS ${query}`
        : `CREATE VIEW ${name} AS SELECT * FROM (${query}) AS shard WHERE NOT EXISTS (
             SELECT 1 FROM doubles WHERE doubles.source_id = shard.source_id AND doubles.article <> shard.article)`,
    )
}

/** The types of DuckDB for those of shards. */
function typesOf(columns: ShardColumns): Readonly<Record<string, string>> {
  const types = { text: "VARCHAR", integer: "INTEGER", long: "BIGINT", decimal: "DOUBLE", boolean: "BOOLEAN" }
  const named = new Map<string, string>(Object.entries(types))
  return Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, named.get(type.replace("?", ""))!]))
}

/** The rows of files with these columns, as a query; of no file none. */
function shardRows(files: ReadonlyArray<string>, columns: Readonly<Record<string, string>>): string {
  const cells = Object.entries(columns)
  if (files.length === 0)
    return `SELECT ${cells.map(([name, type]) => `NULL::${type} AS "${name}"`).join(", ")} WHERE false`
  const selected = cells.map(([name, type]) => `"${name}"::${type} AS "${name}"`)
  return `SELECT ${selected.join(", ")} FROM ${parquetRows(files)}`
}
