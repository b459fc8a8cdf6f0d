import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cellsOf, RecordReader } from "../../src/diff/csv-records.ts"

/** The records of a text that comes in pieces. */
function records(pieces: ReadonlyArray<string>): ReadonlyArray<string> {
  const reader = new RecordReader()
  const found: Array<string> = []
  for (const piece of [...pieces, null]) {
    reader.push(piece)
    for (let record = reader.next(); typeof record === "string"; record = reader.next()) found.push(record)
  }
  return found
}

describe("records", () => {
  test.each<[string, string, ReadonlyArray<string>]>([
    ["with LF", "a,b\n1,2\n", ["a,b", "1,2"]],
    ["with CRLF", "a,b\r\n1,2\r\n", ["a,b", "1,2"]],
    ["without the last line end", "a\n1", ["a", "1"]],
    ["with a line end in a cell", 'a,b\n1,"x\ny"\n2,z\n', ["a,b", '1,"x\ny"', "2,z"]],
    ["with doubled quotation marks", 'a\n"say ""so"""\n"x"\n', ["a", '"say ""so"""', '"x"']],
    ["of nothing", "", []],
    ["of an empty line", "a\n\nb\n", ["a", "", "b"]],
    ["cut off in a cell", 'a\n"x\ny', ["a", '"x\ny']],
  ])("%s", (_, text, expected) => {
    expect(records([text])).toEqual(expected)
    expect(records([...text])).toEqual(expected)
  })
})

describe("cells", () => {
  test.each<[string, ReadonlyArray<string>]>([
    ["", [""]],
    ["a,b", ["a", "b"]],
    [",", ["", ""]],
    ['"a,b",c', ["a,b", "c"]],
    ['a,"",', ["a", "", ""]],
    ['"say ""so"""', ['say "so"']],
    ['5" gun,x', ['5" gun', "x"]],
    ['a,"cut off', ["a", "cut off"]],
  ])("%s", (record, expected) => {
    expect(cellsOf(record)).toEqual(expected)
  })
})

test("what csv-parse reads, whatever the cells and wherever the text is cut", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "😀", ",", '"', "\n", "\r", " ") })
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
      const text = stringify(rows, { record_delimiter: "\n", quoted_match: /[\r#]/, quoted_empty: true })
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      )
      const expected: ReadonlyArray<ReadonlyArray<string>> = parse(text, { record_delimiter: "\n" })
      expect(records(pieces).map(cellsOf)).toEqual(expected)
    }),
  )
})
