/**
 * Claims and utterances whose id others have too: their own ones, as the table `reminted`. All others go by the ids that the
 * shards have. An utterance is named by its first statement, and so goes by another id where that does.
 */
import { identity, shortHash } from "../../history/ids.ts"
import { type Database, literal } from "../sql/database.ts"
import { remintedIds } from "./minted-ids.ts"

/** @param hash what ids are made by */
export async function remintClaims(database: Database, hash: (text: string) => string = shortHash): Promise<void> {
  // Of a claim: its table, article and ordinal, the id that the shard has and its own. Utterances have those of a statement.
  await database.run(
    `CREATE TABLE reminted ("table" VARCHAR, source_id VARCHAR, seq INTEGER, shard_id VARCHAR, id VARCHAR)`,
  )
  await rename(database, await remintedIds(database, "SELECT id, identity FROM claims", hash), {
    table: `"table"`,
    from: "claims",
  })
  await database.run(
    `CREATE TABLE utterances_moved (source_id VARCHAR, shard_identity VARCHAR, identity VARCHAR, id VARCHAR)`,
  )
  const moved = await database.all(`SELECT source_id, shard_id, id FROM reminted WHERE "table" = 'statements'`)
  const values = moved.map(([source_id, shard_id, id]) => {
    const [before, after] = [identity("utterances", String(shard_id)), identity("utterances", String(id))]
    return `(${[String(source_id), before, after, `utt_${hash(after)}`].map(literal).join(", ")})`
  })
  if (values.length > 0) await database.run(`INSERT INTO utterances_moved VALUES ${values.join(", ")}`)
  await database.run(`CREATE VIEW utterances AS
    SELECT claims.source_id, claims.seq, claims.utterance AS shard_id, moved.id IS NOT NULL AS is_moved,
      coalesce(moved.id, claims.utterance) AS id, coalesce(moved.identity, claims.utterance_identity) AS identity
    FROM claims LEFT JOIN utterances_moved AS moved
      ON moved.source_id = claims.source_id AND moved.shard_identity = claims.utterance_identity
    WHERE claims.utterance IS NOT NULL`)
  const ids = await remintedIds(database, "SELECT id, identity FROM utterances", hash)
  if (values.length > 0)
    await database.run(`INSERT INTO reminted
      SELECT 'utterances', source_id, seq, shard_id, id FROM utterances
      WHERE is_moved AND identity NOT IN (${listOf([...ids.keys()])})`)
  await rename(database, ids, { table: "'utterances'", from: "utterances" })
}

/** Puts those that go by another id into the table. */
async function rename(
  database: Database,
  ids: ReadonlyMap<string, string>,
  { table, from }: { readonly table: string; readonly from: string },
): Promise<void> {
  if (ids.size === 0) return
  const values = [...ids].map((pair) => `(${pair.map(literal).join(", ")})`)
  const shardId = from === "claims" ? "id" : "shard_id"
  await database.run(`INSERT INTO reminted
    SELECT ${table}, source_id, seq, ${from}.${shardId}, again.id
    FROM ${from} JOIN (VALUES ${values.join(", ")}) AS again (identity, id) ON again.identity = ${from}.identity`)
}

/** Texts for IN, which wants at least one. */
const listOf = (texts: ReadonlyArray<string>): string => ["", ...texts].map(literal).join(", ")
