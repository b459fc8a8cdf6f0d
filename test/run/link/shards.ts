/** Shards of articles as extraction would write them, in one file or several, and what linking has made of them. */
import { join } from "node:path"
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet"
import { registry } from "../../../schema/registry.ts"
import { isClaimTable } from "../../../schema/table.ts"
import type { ArticleClaims } from "../../../src/extract/extractor.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { tellings } from "../../../src/link/telling.ts"
import type { Shards } from "../../../src/run/link/shard-tables.ts"
import { nameColumns, nameRows } from "../../../src/run/shards/name-row.ts"
import { type ShardColumns, type ShardRow, ShardWriter } from "../../../src/run/shards/shard-file.ts"
import { tellingColumns, tellingRows } from "../../../src/run/shards/telling-row.ts"

/** What linking reads of a claim. */
export const claimColumns = {
  source_id: "text",
  article: "long",
  table: "text",
  seq: "integer",
  id: "text",
  identity: "text",
  utterance: "text?",
  utterance_identity: "text?",
} as const satisfies ShardColumns

/** Writes rows as a shard, and gives its path. */
export function writeRows<C extends ShardColumns>(file: string, columns: C, rows: ReadonlyArray<ShardRow<C>>): string {
  const writer = new ShardWriter(file, columns)
  for (const row of rows) writer.add(row)
  writer.close()
  return file
}

/**
 * Writes articles, in groups as units of a corpus have them.
 *
 * @param idOf the id of a claim out of its identity, which here is the id that it has otherwise
 */
export function writeShards(
  folder: string,
  units: ReadonlyArray<ReadonlyArray<ArticleClaims>>,
  idOf: (identity: string) => string = (identity) => identity,
) {
  let article = 0
  const shards = { tellings: new Array<string>(), names: new Array<string>(), claims: new Array<string>() }
  for (const [i, unit] of units.entries()) {
    const numbered = unit.map((one) => ({ ...one, number: article++ }))
    const told = numbered.flatMap((one) =>
      tellingRows(tellings(linkedClaims([one], registry)), one.number).map((row) => ({
        ...row,
        mentions: row.mentions.split("\n").map(idOf).join("\n"),
      })),
    )
    const names = numbered.flatMap((one) => nameRows(one.article, one.number))
    const claims = numbered.flatMap((one) => {
      const found = linkedClaims([one], registry)
      const all = registry.filter(isClaimTable).flatMap(({ name }) => found.of(name))
      return all.map(({ id, source_id, table }, seq) => {
        const utterance = table.name === "statements" ? `utt_${id.slice(-10)}` : null
        const own = { source_id, article: one.number, table: table.name, seq, id: idOf(id), identity: id }
        return { ...own, utterance, utterance_identity: utterance }
      })
    })
    shards.tellings.push(writeRows(join(folder, `tellings-${i}.parquet`), tellingColumns, told))
    shards.names.push(writeRows(join(folder, `names-${i}.parquet`), nameColumns, names))
    shards.claims.push(writeRows(join(folder, `claims-${i}.parquet`), claimColumns, claims))
  }
  return shards satisfies Shards
}

/** The rows of a file of Parquet. */
export const readRows = async (file: string): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> =>
  parquetReadObjects({ file: await asyncBufferFromFile(file) })
