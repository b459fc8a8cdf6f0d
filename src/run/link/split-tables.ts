/**
 * `splitBlock` (src/link/split-blocks.ts) over a table that may be larger than memory: which part of which block each unit is
 * in. Only the blocks above the cap are counted further, so that the tables made here are small.
 */
import { byCodeUnits } from "../../by-code-units.ts"
import { type Split, type SplitKey, splitKeys } from "../../link/split-blocks.ts"
import type { Database } from "../sql/database.ts"

/** Between the names of parts: no name has it. */
const BETWEEN = "chr(31)"

/** The block that a part is of. */
export const blockOfPart = (part: string): string => part.split("\x1f", 1)[0]!

/** Of a part's name for each key, out of a unit and the number of parts by hash. */
const partNames = {
  year: "unit.day[1:4]",
  month: "unit.day[1:7]",
  town: "unit.town",
  day: "unit.day",
  hash: "coalesce(try_cast('0x' || unit.text_sha256[1:8] AS BIGINT), 0) % over.parts",
} as const satisfies Readonly<Record<SplitKey, string>>

/** How a table is split. */
export interface SplitTable {
  /** A query for the units with a column `part`: all rows of one part are clustered together. */
  readonly query: string
  readonly splits: ReadonlyArray<Split>
  /** Tellings of the largest part. */
  readonly largest: number
}

/**
 * Splits the blocks of a table of units.
 *
 * @param units has the columns of `BlockUnit` and `block`, the block's name
 * @param most tellings in a block
 */
export async function splitTable(database: Database, units: string, most: number): Promise<SplitTable> {
  const splits: Array<Split> = []
  let query = `SELECT unit.*, unit.block AS part FROM ${units} AS unit`
  for (const [depth, by] of splitKeys.entries()) {
    const over = `${units}_over_${depth}`
    await database.run(`CREATE OR REPLACE TABLE ${over} AS
      SELECT part, sum(tellings)::BIGINT AS tellings, ceil(sum(tellings) / ${most})::BIGINT AS parts
      FROM (${query}) WHERE ${depth === 0 ? "true" : `part IN (SELECT part FROM ${units}_split_${depth - 1})`}
      GROUP BY part HAVING sum(tellings) > ${most}`)
    const [[left] = []] = await database.all(`SELECT count(*)::INTEGER FROM ${over}`)
    if (left === 0) break
    const before = query
    query = `SELECT unit.* EXCLUDE part,
        CASE WHEN over.part IS NULL THEN unit.part ELSE unit.part || ${BETWEEN} || ${partNames[by]} END AS part
      FROM (${before}) AS unit LEFT JOIN ${over} AS over ON over.part = unit.part`
    await database.run(`CREATE OR REPLACE TABLE ${units}_split_${depth} AS
      SELECT DISTINCT over.part AS whole, over.tellings, over.part || ${BETWEEN} || ${partNames[by]} AS part
      FROM (${before}) AS unit JOIN ${over} AS over ON over.part = unit.part`)
    for (const [block, tellings, parts] of await database.all(`
      SELECT replace(whole, ${BETWEEN}, '/'), tellings::INTEGER, count(*)::INTEGER
      FROM ${units}_split_${depth} GROUP BY whole, tellings HAVING count(*) > 1`))
      splits.push({ block: String(block), tellings: Number(tellings), by, parts: Number(parts) })
  }
  const [[largest] = []] = await database.all(`
    SELECT coalesce(max(tellings), 0)::INTEGER FROM (SELECT sum(tellings) AS tellings FROM (${query}) GROUP BY part)`)
  return { query, splits: splits.toSorted(bySplit), largest: Number(largest) }
}

/** The order of splits: a block before its parts. */
export const bySplit = (a: Split, b: Split): number =>
  byCodeUnits(a.block, b.block) || splitKeys.indexOf(a.by) - splitKeys.indexOf(b.by)
