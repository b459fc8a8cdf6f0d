/** Shards of articles as extraction would write them, in one file or several, and what linking has made of them. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"
import { registry } from "../../../schema/registry.ts"
import { isClaimTable } from "../../../schema/table.ts"
import type { ArticleClaims } from "../../../src/extract/extractor.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { tellings } from "../../../src/link/telling.ts"
import type { Shards } from "../../../src/run/link/shard-tables.ts"
import { nameColumns, nameRows } from "../../../src/run/shards/name-row.ts"
import { tellingColumns, tellingRows } from "../../../src/run/shards/telling-row.ts"

export const claimColumns = {
  source_id: "string",
  article: "integer",
  table: "string",
  seq: "integer",
  id: "string",
  identity: "string",
  utterance: "string",
  utterance_identity: "string",
} as const

type Rows = ReadonlyArray<Readonly<Record<string, string | number | boolean | null>>>

/** Writes rows as a file of Parquet. */
export function writeRows(
  file: string,
  columns: Readonly<Record<string, "string" | "integer" | "boolean">>,
  rows: Rows,
): string {
  const types = { string: "STRING", integer: "INT32", boolean: "BOOLEAN" } as const
  const columnData = Object.entries(columns).map(([name, type]) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: types[type],
    nullable: true,
  }))
  writeFileSync(file, Buffer.from(parquetWriteBuffer({ columnData })))
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
): Shards {
  let article = 0
  const shards = units.map((unit, i) => {
    const numbered = unit.map((one) => ({ ...one, number: article++ }))
    const told: Rows = numbered.flatMap((one) =>
      tellingRows(tellings(linkedClaims([one], registry)), one.number).map((row) => ({
        ...row,
        mentions: row.mentions.split("\n").map(idOf).join("\n"),
      })),
    )
    const names: Rows = numbered.flatMap((one) => nameRows(one.article, one.number).map((row) => ({ ...row })))
    const claims: Rows = numbered.flatMap((one) => {
      const found = linkedClaims([one], registry)
      const all = registry.filter(isClaimTable).flatMap(({ name }) => found.of(name))
      return all.map(({ id, source_id, table }, seq) => {
        const utterance = table.name === "statements" ? `utt_${id.slice(-10)}` : null
        const own = { source_id, article: one.number, table: table.name, seq, id: idOf(id), identity: id }
        return { ...own, utterance, utterance_identity: utterance }
      })
    })
    return {
      tellings: writeRows(join(folder, `tellings-${i}.parquet`), tellingColumns, told),
      names: writeRows(join(folder, `names-${i}.parquet`), nameColumns, names),
      claims: writeRows(join(folder, `claims-${i}.parquet`), claimColumns, claims),
    }
  })
  return {
    tellings: shards.map(({ tellings }) => tellings),
    names: shards.map(({ names }) => names),
    claims: shards.map(({ claims }) => claims),
  }
}

/** The rows of a file of Parquet. */
export const readRows = async (file: string): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> =>
  parquetReadObjects({ file: await asyncBufferFromFile(file) })
