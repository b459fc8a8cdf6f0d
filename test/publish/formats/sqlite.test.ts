import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database } from "node-sqlite3-wasm"
import { describe, expect, test } from "vitest"
import { sqliteOf } from "../../../src/publish/formats/sqlite.ts"
import { cellsOf, type ReleaseTables } from "../../../src/publish/formats/tables.ts"
import { cellText } from "../../../src/publish/cell.ts"
import { commandIsThere } from "./commands.ts"
import { awkwardTables, ownTables } from "./release-tables.ts"

function written(tables: ReleaseTables): string {
  const file = join(mkdtempSync(join(tmpdir(), "factloom-sqlite-")), "factloom.sqlite")
  writeFileSync(file, sqliteOf(tables))
  return file
}

const own = ownTables()
const file = written(own)

describe("the tables are in it, cell for cell", () => {
  test.each([
    ...own.registry.map((table) => [table.name, table, own, file] as const),
    ...awkwardTables().registry.map(
      (table) => [`awkward ${table.name}`, table, awkwardTables(), written(awkwardTables())] as const,
    ),
  ])("%s", (_, table, tables, file) => {
    const database = new Database(file, { readOnly: true })
    const rows = database.all(`SELECT * FROM "${table.name}" ORDER BY rowid`)
    database.close()
    const expected = cellsOf(tables, table).map((cells) =>
      cells.map((cell) => (cell === null || typeof cell === "number" ? cell : cellText(cell))),
    )
    expect(rows.map((row) => Object.values(row))).toEqual(expected)
  })
})

test("every anchor is proved in SQL, also beyond the basic plane", () => {
  const database = new Database(file, { readOnly: true })
  const proved = database.get("SELECT count(*) AS anchors, sum(holds) AS hold FROM evidence_proof")
  database.close()
  expect(proved?.["anchors"]).toBeGreaterThan(900)
  expect(proved?.["hold"]).toBe(proved?.["anchors"])
})

test("an item of a list points at its record", () => {
  const database = new Database(file, { readOnly: true })
  const unknown = database.get(
    "SELECT count(*) AS count FROM cooperation_agreements_party_ids WHERE item NOT IN (SELECT actor_id FROM actors)",
  )
  const items = database.get("SELECT count(*) AS count FROM cooperation_agreements_party_ids")
  database.close()
  expect(unknown).toEqual({ count: 0 })
  expect(items?.["count"]).toBeGreaterThan(10)
})

test("the same tables give the same bytes", () => {
  expect(readFileSync(written(own)).equals(readFileSync(file))).toBe(true)
})

test.skipIf(!commandIsThere("sqlite3"))("sqlite3 finds no broken key", () => {
  const checks = "PRAGMA foreign_keys = ON; PRAGMA foreign_key_check; PRAGMA integrity_check;"
  expect(execFileSync("sqlite3", ["-readonly", file, checks], { encoding: "utf8" })).toBe("ok\n")
})
