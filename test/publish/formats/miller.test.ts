/** Miller reads every CSV and writes the same cells again. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { cellText } from "../../../src/publish/cell.ts"
import { csvOf } from "../../../src/publish/csv.ts"
import { cellsOf } from "../../../src/publish/formats/tables.ts"
import { commandIsThere } from "./commands.ts"
import { awkwardTables, ownTables } from "./release-tables.ts"

const folder = mkdtempSync(join(tmpdir(), "factloom-miller-"))

describe.skipIf(!commandIsThere("mlr"))("Miller", () => {
  test.each(
    [ownTables(), awkwardTables()].flatMap((tables) =>
      tables.registry.map((table) => [table.name, table, tables] as const),
    ),
  )("%s", (_, table, tables) => {
    const file = join(folder, "table.csv")
    writeFileSync(file, csvOf(table, tables.records.get(table.name) ?? []))
    // -S: no cell is taken for a number, so that none is written in another way.
    const json = execFileSync("mlr", ["--icsv", "--ojson", "-S", "cat", file], { encoding: "utf8" })
    const rows: ReadonlyArray<Record<string, string>> = JSON.parse(json)
    const columns = Object.keys(table.columns)
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
      cellsOf(tables, table).map((cells) => cells.map(cellText)),
    )
  })
})
