import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { readCsv } from "../../../src/check/csv-table.ts"
import { cellText } from "../../../src/publish/cell.ts"
import { excelOf, restored } from "../../../src/publish/formats/excel.ts"
import { cellsOf, type ReleaseTables } from "../../../src/publish/formats/tables.ts"
import { awkwardTables, ownTables } from "./release-tables.ts"

const BYTE_ORDER_MARK = "\ufeff"

/** The cells of a file of `excel/`, text cells as the dataset has them. */
function reread(tables: ReleaseTables, name: string): ReadonlyArray<ReadonlyArray<string>> {
  const table = tables.registry.find((table) => table.name === name)!
  const kinds = Object.values(table.columns).map(({ kind }) => kind)
  const csv = Result.getOrThrow(readCsv(excelOf(table, tables).slice(1)))
  return csv.rows.map(({ cells }) =>
    cells.map((cell, at) => (kinds[at] === "integer" || kinds[at] === "decimal" ? cell : restored(cell))),
  )
}

describe("the same values as in csv/", () => {
  const own = ownTables()
  const awkward = awkwardTables()
  test.each([
    ...own.registry.map(({ name }) => [name, own] as const),
    ...awkward.registry.map(({ name }) => [name, awkward] as const),
  ])("%s", (name, tables) => {
    const table = tables.registry.find((table) => table.name === name)!
    expect(reread(tables, name)).toEqual(cellsOf(tables, table).map((cells) => cells.map(cellText)))
  })
})

test("no text begins as a formula does, and numbers are left alone", () => {
  const tables = awkwardTables()
  const text = excelOf(tables.registry[0]!, tables)
  expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true)
  expect(text).toContain("act_00,'=1+1,group,,'=1+1; second,0,1\r\n")
  expect(text).toContain("act_01,''=1+1,")
  expect(text).toContain("act_05,'tis,")
  for (const line of text.slice(1).split("\r\n")) expect(line).not.toMatch(/(?:^|,)"?[=+@\uff1d]/u)
})
