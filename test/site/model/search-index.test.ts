import { expect, test } from "vitest"
import { searchIndexOf } from "../../../src/site/model/search-index.ts"

const rows = [
  ["sta_1", "The bombing in Valparaíso killed 14 people"],
  ["sta_2", "Talks on border control"],
  ["sta_3", "Border police found a bomb, and <b>nothing</b> else"],
].map((cells) => ({ cells, start: 0, end: 0 }))

function found(search: string): ReadonlyArray<number> {
  const index = searchIndexOf(rows)
  while (index.addSome(2));
  return index.find(search).toSorted()
}

test.each([
  ["bomb", [0, 2]],
  ["border", [1, 2]],
  ["border police", [2]],
  ["BORDER con", [1]],
  ["valparaiso", [0]],
  ["Valparaíso", [0]],
  ["14", [0]],
  ["sta_2", [1]],
  ["<b>", [2]],
  ["ombing", []],
  ["border bombing", []],
])("%s", (search, rows) => expect(found(search)).toEqual(rows))

test("rows are added some at a time", () => {
  const index = searchIndexOf(rows)
  expect(index.addSome(2)).toBe(true)
  expect(index.find("police")).toEqual([])
  expect(index.addSome(2)).toBe(false)
  expect(index.find("police")).toEqual([2])
})
