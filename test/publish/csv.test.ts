import { Arbitrary, Effect, Result, Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Actors } from "../../schema/actors.ts"
import { registry } from "../../schema/registry.ts"
import type { Table } from "../../schema/table.ts"
import { readCsv } from "../../src/check/csv-table.ts"
import type { Cell, DatasetRecord } from "../../src/link/dataset.ts"
import { parseCell } from "../../src/publish/cell.ts"
import { csvOf } from "../../src/publish/csv.ts"

const actor = (row: Record<string, Cell>): DatasetRecord => ({ id: String(row["actor_id"]), row, grounds: {} })

test("columns stand in the order of the declaration, lists are joined, unknown is empty", () => {
  const csv = csvOf(Actors, [
    actor({
      mention_count: 3,
      source_count: 1,
      name: 'The "Grey" Front, north',
      actor_id: "act_1",
      kind: "armed_group",
      country: null,
      aliases: ["GF", "Greys"],
    }),
  ])
  expect(csv).toBe(
    'actor_id,name,kind,country,aliases,mention_count,source_count\nact_1,"The ""Grey"" Front, north",armed_group,,GF; Greys,3,1\n',
  )
})

test("a cell that a schema must refuse stays as it is written", () => {
  const { mention_count } = Actors.columns
  expect(parseCell(mention_count, "007")).toBe("007")
  expect(parseCell(mention_count, "1e3")).toBe("1e3")
  expect(parseCell(mention_count, "12")).toBe(12)
  expect(parseCell(mention_count, "")).toBe(null)
})

/** What comes back out of the CSV of these rows. */
function reread(table: Table, rows: ReadonlyArray<Readonly<Record<string, Cell>>>): ReadonlyArray<unknown> {
  const records = rows.map((row, index) => ({ id: String(index), row, grounds: {} }))
  const csv = Result.getOrThrow(readCsv(csvOf(table, records)))
  const columns = csv.header.map((name) => table.columns[name]!)
  return csv.rows.map(({ cells }) =>
    Object.fromEntries(csv.header.map((name, index) => [name, parseCell(columns[index]!, cells[index]!)])),
  )
}

describe("for any row that the schema can make, the CSV gives it back", () => {
  test.each(registry.map((table) => [table.name, table] as const))("%s", async (_, table) => {
    const row = Schema.Struct(
      Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, column.schema])),
    )
    const result = await Effect.runPromise(
      Arbitrary.checkEffect(
        Arbitrary.array(Arbitrary.schema(row)),
        (rows) => {
          const cells = rows as unknown as ReadonlyArray<Record<string, Cell>>
          // A lone surrogate has no UTF-8, so no text that was read can hold one; -0 is written as 0.
          if (cells.some((row) => Object.values(row).some(isUnwritable))) return true
          return JSON.stringify(reread(table, cells)) === JSON.stringify(cells)
        },
        { seed: 20141128, runs: 60 },
      ),
    )
    expect(Arbitrary.formatCheckFailure(result)).toBeUndefined()
  })
})

const isUnwritable = (cell: Cell): boolean =>
  Object.is(cell, -0) || [cell].flat().some((text) => typeof text === "string" && !text.isWellFormed())
