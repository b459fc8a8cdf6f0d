import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { placeOfCell, readCsv } from "../../src/check/csv-table.ts"

const read = (text: string) => Result.getOrThrow(readCsv(text))

describe("where a cell stands", () => {
  const { rows } = read('id,words,note\n1,"two\nlines, ""quoted""",x\n2,😀😀,y\n')

  test.each([
    [0, 0, 2, 1],
    [0, 1, 2, 3],
    [0, 2, 3, 20],
    [1, 0, 4, 1],
    [1, 2, 4, 6],
  ])("cell %i %i: line %i, column %i, counted in lines of the file and in code points", (row, cell, line, column) => {
    expect(placeOfCell(rows[row]!, cell)).toEqual({ line, column })
  })
})

test("an empty file has no header and no rows", () => {
  expect(read("")).toEqual({ header: [], rows: [] })
})

test("rows of other lengths are read as they are", () => {
  expect(read("a,b\n1\n1,2,3\n").rows.map(({ cells }) => cells)).toEqual([["1"], ["1", "2", "3"]])
})

test.each([
  ["a quotation mark that is never closed", 'a,b\n1,2\n3,"4\n', 3],
  ["a quotation mark inside of a cell", 'a,b\n1,"2"x\n', 2],
])("%s is no CSV, and its line is told", (_, text, line) => {
  const failed = readCsv(text)
  expect(Result.isFailure(failed) && failed.failure).toMatchObject({ _tag: "NotCsv", line })
})
