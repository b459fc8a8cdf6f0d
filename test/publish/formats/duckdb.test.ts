/** DuckDB reads the CSV and the Parquet files, and finds the same cells in them. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { beforeAll, describe, expect, test } from "vitest"
import type { Table } from "../../../schema/table.ts"
import { cellText } from "../../../src/publish/cell.ts"
import { csvOf } from "../../../src/publish/csv.ts"
import { parquetOf } from "../../../src/publish/formats/parquet.ts"
import { cellsOf, type ReleaseTables } from "../../../src/publish/formats/tables.ts"
import { awkwardTables, ownTables } from "./release-tables.ts"

let query: (sql: string) => Promise<ReadonlyArray<Record<string, unknown>>>
const folder = mkdtempSync(join(tmpdir(), "factloom-duckdb-"))

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect()
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
})

const own = ownTables()
const awkward = awkwardTables()
const cases: ReadonlyArray<readonly [string, Table, ReleaseTables]> = [
  ...own.registry.map((table) => [table.name, table, own] as const),
  ...awkward.registry.map((table) => [`awkward ${table.name}`, table, awkward] as const),
]

describe("CSV", () => {
  test.each(cases)("%s", async (_, table, tables) => {
    const file = join(folder, "table.csv")
    writeFileSync(file, csvOf(table, tables.records.get(table.name) ?? []))
    const rows = await query(
      `SELECT * FROM read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
    )
    const columns = Object.keys(table.columns)
    const expected = cellsOf(tables, table).map((cells) => cells.map((cell) => cellText(cell) || null))
    expect(rows.map((row) => columns.map((column) => row[column] ?? null))).toEqual(expected)
  })
})

describe("Parquet", () => {
  test.each(cases)("%s", async (_, table, tables) => {
    const file = join(folder, "table.parquet")
    writeFileSync(file, parquetOf(table, tables))
    const rows = await query(`SELECT * FROM read_parquet('${file}')`)
    const columns = Object.entries(table.columns)
    const expected = cellsOf(tables, table)
    // 64-bit integers come back as text in JSON.
    const values = rows.map((row) =>
      columns.map(([name, { kind }]) => {
        const value = row[name] ?? null
        return kind === "integer" && value !== null ? Number(value) : value
      }),
    )
    expect(values).toEqual(expected)
  })

  test("types, titles and descriptions are in the file", async () => {
    const [table] = awkward.registry
    const file = join(folder, "actors.parquet")
    writeFileSync(file, parquetOf(table!, awkward))
    const types = await query(`DESCRIBE SELECT * FROM read_parquet('${file}')`)
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toContainEqual([
      "mention_count",
      "BIGINT",
    ])
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toContainEqual([
      "aliases",
      "VARCHAR[]",
    ])
    const metadata = await query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${file}')`,
    )
    expect(metadata).toContainEqual({ key: "title", value: "Actors" })
    expect(metadata.find(({ key }) => key === "table_schema")?.["value"]).toContain('"primaryKey":["actor_id"]')
  })
})
