import fc from "fast-check"
import { expect, test } from "vitest"
import { text } from "../../../schema/column.ts"
import { defineTable } from "../../../schema/table.ts"
import { csvOf } from "../../../src/publish/csv.ts"
import { csvOfRows, csvRows } from "../../../src/site/model/csv-rows.ts"

const column = text({ origin: "read", title: "Words", description: "Words.", example: "a" })
const table = defineTable({
  name: "words",
  title: "Words",
  description: "Words.",
  key: ["a"],
  idPrefix: "",
  columns: { a: column, b: column, c: column },
})

const cell = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.stringMatching(/^[",\n\r a]*$/u))

test("reads what the build writes, whatever stands in the cells, and gives the same bytes back", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (lines) => {
      const csv = csvOf(
        table,
        lines.map(([a, b, c]) => ({ id: a, row: { a, b, c }, grounds: {} })),
      )
      const { columns, rows } = csvRows(csv)
      expect(columns).toEqual(["a", "b", "c"])
      expect(rows.map(({ cells }) => cells)).toEqual(lines)
      expect(csvOfRows(csv, rows)).toBe(csv)
    }),
  )
})

test.each([
  ["", [], []],
  ["a,b\n", ["a", "b"], []],
  ["a,b\n1,\n", ["a", "b"], [["1", ""]]],
  ["a,b\n1,2", ["a", "b"], [["1", "2"]]],
  ['a,b\n"x\n""y""",2\n', ["a", "b"], [['x\n"y"', "2"]]],
])("%j", (csv, columns, rows) => {
  const read = csvRows(csv)
  expect(read.columns).toEqual(columns)
  expect(read.rows.map(({ cells }) => cells)).toEqual(rows)
})

test("some of the rows: the header, and their own bytes", () => {
  const csv = 'id,words\n1,"a, b"\n2,c\n3,"d\n"\n'
  const { rows } = csvRows(csv)
  expect(csvOfRows(csv, [rows[2]!, rows[0]!])).toBe('id,words\n3,"d\n"\n1,"a, b"\n')
})
