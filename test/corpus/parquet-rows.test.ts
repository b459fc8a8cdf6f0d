import { parquetWriteBuffer } from "hyparquet-writer"
import { expect, test } from "vitest"
import { ownNames } from "../../src/corpus/record-fields.ts"
import { folderWith } from "../folders.ts"
import { corpusOf, itemsOf, told } from "./records.ts"

const table = (rowGroupSize = 2): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "id", data: [1n, 2n, 3n, 4n, 5n], type: "INT64" },
        { name: "body", data: ["One.", "Two.", null, "Four.", "Five."], type: "STRING" },
        { name: "published", data: ["2014-03-02", null, "2014", "yesterday", "2014-03"], type: "STRING" },
        { name: "fetched", data: Array.from({ length: 5 }, () => new Date("2015-06-10T23:00:00Z")), type: "TIMESTAMP" },
      ],
      rowGroupSize,
    }),
  )

const fields = { ...ownNames, text: "body" }
const FOUND = [
  "1: One. (2014-03-02)",
  "2: Two.",
  "news.parquet#row=2 record/no-text",
  "news.parquet#row=3 record/bad-date",
  "5: Five. (2014-03)",
]

test("a row is a record, a row group a unit", async () => {
  const folder = folderWith({ "news.parquet": table() })
  expect((await corpusOf(folder)).units).toHaveLength(3)
  expect((await itemsOf(folder, { fields })).map(told)).toEqual(FOUND)
})

test("times are read as their day", async () => {
  const [first] = await itemsOf(folderWith({ "news.parquet": table() }), {
    fields: { ...fields, published: "fetched" },
  })
  expect(told(first!)).toBe("1: One. (2015-06-10)")
})

test("a table without a column of texts has no articles", async () => {
  const items = await itemsOf(folderWith({ "news.parquet": table() }))
  expect(items.map(told)).toEqual([0, 1, 2, 3, 4].map((row) => `news.parquet#row=${row} record/no-text`))
})

test("rows that are damaged are told of, and other row groups are read", async () => {
  const bytes = table()
  // The first pages stand behind the four magic bytes.
  bytes.fill(0xff, 4, 60)
  const found = (await itemsOf(folderWith({ "news.parquet": bytes }), { fields })).map(told)
  expect(found).toEqual(["news.parquet#row=0 record/damaged", ...FOUND.slice(2)])
})

test("a file that is no Parquet is refused", async () => {
  await expect(itemsOf(folderWith({ "news.parquet": "id,text\n" }))).rejects.toThrow(
    /news\.parquet, which is no Parquet/u,
  )
})
