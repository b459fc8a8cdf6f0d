import { describe, expect, test } from "vitest"
import type { PageColumn, PageTable } from "../../../src/publish/explorer/page-data.ts"
import { noState, type TableState } from "../../../src/site/model/address.ts"
import { dateOverlaps, facet, rowsFor } from "../../../src/site/model/table-rows.ts"

const column = (name: string, kind: PageColumn["kind"]): PageColumn => ({
  name,
  kind,
  title: name,
  description: name,
  origin: "extracted",
})
const table: PageTable = {
  name: "events",
  title: "Events",
  description: "Events.",
  key: ["id"],
  rows: 4,
  claims: false,
  columns: [
    column("id", "text"),
    column("type", "code"),
    column("date", "date"),
    column("killed", "integer"),
    column("topics", "list"),
  ],
}
const rows = [
  ["a", "bombing", "2014-05-22", "9", "peace; border"],
  ["b", "attack", "2014", "10", "peace"],
  ["c", "attack", "", "", ""],
  ["d", "Arson", "2015-01", "2", "border"],
].map((cells) => ({ cells, start: 0, end: 0 }))

const shown = (state: Partial<TableState>, found: ReadonlySet<number> | null = null) =>
  rowsFor(table, rows, { ...noState, ...state }, found).map((row) => rows[row]!.cells[0])

describe("rowsFor", () => {
  test.each<[string, Partial<TableState>, string]>([
    ["everything", {}, "abcd"],
    ["a code", { is: { type: ["attack"] } }, "bc"],
    ["one of two codes", { is: { type: ["attack", "bombing"] } }, "abc"],
    ["an item of a list", { is: { topics: ["border"] } }, "ad"],
    ["what is not known", { is: { topics: [""] } }, "c"],
    ["two filters at once", { is: { type: ["attack"], topics: ["peace"] } }, "b"],
    ["a code that no row has", { is: { type: ["raid"] } }, ""],
    ["a column that is not there", { is: { nothing: ["x"] } }, "abcd"],
    ["numbers from", { within: { killed: ["9", ""] } }, "ab"],
    ["numbers to", { within: { killed: ["", "9"] } }, "ad"],
    ["dates from", { within: { date: ["2014-06", ""] } }, "bd"],
    ["numbers sorted as numbers, the unknown last", { sort: { column: "killed", descending: false } }, "dabc"],
    ["and the other way round, the unknown still last", { sort: { column: "killed", descending: true } }, "badc"],
    ["words sorted without case", { sort: { column: "type", descending: false } }, "dbca"],
    ["a sort by no column", { sort: { column: "nothing", descending: true } }, "abcd"],
  ])("%s", (_, state, ids) => expect(shown(state).join("")).toBe(ids))

  test("what a search found, in the order asked for", () => {
    expect(shown({ sort: { column: "killed", descending: true } }, new Set([0, 3]))).toEqual(["a", "d"])
    expect(shown({}, new Set())).toEqual([])
  })
})

test.each([
  ["2014-05-22", "2014", "2014", true],
  ["2014", "2014-05", "", true],
  ["2014-05-22", "2014-05-23", "", false],
  ["2014-05-22", "", "2014-05-21", false],
  ["2014-05-22", "", "2014-05", true],
  ["2013-12-31", "2014", "", false],
  ["", "", "2020", false],
])("dateOverlaps %s in %s..%s: %s", (date, from, to, is) => expect(dateOverlaps(date, from, to)).toBe(is))

describe("facet", () => {
  const type = table.columns[1]!
  test("counts the rows of each value, most first", () => {
    expect(facet(table, rows, noState, null, type)).toEqual([
      { value: "attack", count: 2 },
      { value: "Arson", count: 1 },
      { value: "bombing", count: 1 },
    ])
  })
  test("under all filters but its own; what is picked stays to be unpicked", () => {
    const state = { ...noState, is: { type: ["bombing"], topics: ["border"] } }
    expect(facet(table, rows, state, null, type).map(({ value }) => value)).toEqual(["Arson", "bombing"])
    const none = { ...noState, is: { type: ["raid"] } }
    expect(facet(table, rows, none, new Set([0]), type)).toContainEqual({ value: "raid", count: 0 })
  })
})
