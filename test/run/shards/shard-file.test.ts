/** What is written into a shard is what is read from it, and its bytes follow from its rows. */
import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import { fileHash, readShard, type ShardRow, ShardWriter } from "../../../src/run/shards/shard-file.ts"
import { folderWith } from "../../folders.ts"

const columns = {
  name: "text",
  note: "text?",
  number: "long",
  count: "integer?",
  share: "decimal",
  isNamed: "boolean",
} as const

type Row = ShardRow<typeof columns>

function written(rows: ReadonlyArray<Row>) {
  const path = join(folderWith({}), "shard.parquet")
  const writer = new ShardWriter(path, columns)
  for (const row of rows) writer.add(row)
  return { path, hash: writer.close() }
}

async function read(path: string) {
  const rows: Array<Row> = []
  for await (const row of readShard(path, columns)) rows.push(row)
  return rows
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  name: fc.string({ unit: "binary" }),
  note: fc.option(fc.string({ unit: "binary" })),
  number: fc.maxSafeNat(),
  count: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  share: fc.double({ noNaN: true, min: 0, max: 1 }).map((share) => share + 0),
  isNamed: fc.boolean(),
})

test("rows come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 40 }), async (rows) => {
      const { path } = written(rows)
      expect(await read(path)).toEqual(rows)
    }),
    { numRuns: 30 },
  )
})

test("more rows than a group holds", async () => {
  const rows = Array.from({ length: 45_000 }, (_, number): Row => ({
    name: `row ${number}`,
    note: number % 3 === 0 ? null : "said",
    number: number * 2 ** 28,
    count: number,
    share: number / 45_000,
    isNamed: number % 2 === 0,
  }))
  const one = written(rows)
  const other = written(rows)
  expect(one.hash).toBe(other.hash)
  expect(one.hash).toBe(await fileHash(one.path))
  const back = await read(one.path)
  expect(back).toHaveLength(rows.length)
  expect(back[44_999]).toEqual(rows[44_999])
})

test("a shard without rows", async () => {
  const { path, hash } = written([])
  expect(await read(path)).toEqual([])
  expect(hash).toBe(written([]).hash)
})
