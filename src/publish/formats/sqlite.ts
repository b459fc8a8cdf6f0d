/**
 * `factloom.sqlite`: all tables in one database, with primary and foreign keys, the articles' texts and views. The view
 * `evidence_proof` proves every anchor again in SQL: offsets count code points, as `substr` does.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sqlite, { type BindValues, type Database } from "node-sqlite3-wasm"
import type { Column } from "../../../schema/column.ts"
import { isClaimTable, type Table } from "../../../schema/table.ts"
import { cellText } from "../cell.ts"
import { foreignKeysOf } from "./foreign-keys.ts"
import { cellsOf, type ReleaseTables } from "./tables.ts"

/**
 * The bytes of the database; the same tables give the same bytes. The library writes to disk alone: it does so in a
 * folder that is gone afterwards. Throws where rows break a key or a code list, which those of a build never do.
 */
export function sqliteOf(tables: ReleaseTables): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "factloom-sqlite-"))
  const file = join(folder, "factloom.sqlite")
  try {
    fill(new sqlite.Database(file), tables)
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill(database: Database, tables: ReleaseTables): void {
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'")
    // Tables point at each other in circles; whoever reads turns keys on again, and `check` looks at them in the CSVs.
    database.exec("PRAGMA foreign_keys = OFF")
    database.exec("BEGIN")
    for (const table of tables.registry) createTable(database, table, tables)
    for (const table of tables.registry) createListTables(database, table, tables)
    database.exec(TEXTS)
    insert(
      database,
      "texts",
      2,
      tables.texts.map(({ source_id, text }) => [source_id, text]),
    )
    for (const table of tables.registry.filter(isClaimTable)) database.exec(citedView(table))
    database.exec(EVIDENCE_PROOF)
    database.exec("COMMIT")
    database.exec("VACUUM")
  } finally {
    database.close()
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

function createTable(database: Database, table: Table, tables: ReleaseTables): void {
  const keys = foreignKeysOf(table, tables.registry).filter(({ isList }) => !isList)
  const lines = [
    ...Object.entries(table.columns).map(([name, column]) => `${quoted(name)} ${columnType(name, column)}`),
    `PRIMARY KEY (${table.key.map(quoted).join(", ")})`,
    ...keys.map(
      ({ column, table, key }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(key)})`,
    ),
  ]
  database.exec(`CREATE TABLE ${quoted(table.name)} (\n  ${lines.join(",\n  ")}\n) STRICT`)
  const rows = cellsOf(tables, table).map((cells) =>
    cells.map((cell) => (cell === null || typeof cell === "number" ? cell : cellText(cell))),
  )
  insert(database, table.name, Object.keys(table.columns).length, rows)
}

function columnType(name: string, { kind, codes, required }: Column): string {
  const type = kind === "integer" ? "INTEGER" : kind === "decimal" ? "REAL" : "TEXT"
  const one = codes === undefined || kind === "list" ? "" : ` CHECK (${quoted(name)} IN (${literals(codes.codes)}))`
  return `${type}${required ? " NOT NULL" : ""}${one}`
}

const literals = (codes: Readonly<Record<string, string>>): string => Object.keys(codes).map(literal).join(", ")

/** A list is text as in the CSV, and a table `TABLE_COLUMN` of its items for joins. */
function createListTables(database: Database, table: Table, tables: ReleaseTables): void {
  const columns = Object.entries(table.columns)
  const key = table.key.map(quoted).join(", ")
  const keyAt = table.key.map((name) => columns.findIndex(([column]) => column === name))
  const targets = foreignKeysOf(table, tables.registry)
  columns.forEach(([name, { kind }], at) => {
    if (kind !== "list") return
    const target = targets.find(({ column }) => column === name)
    const list = `${table.name}_${name}`
    const reference = target === undefined ? "" : ` REFERENCES ${quoted(target.table)} (${quoted(target.key)})`
    const lines = [
      ...table.key.map((column) => `${quoted(column)} TEXT NOT NULL`),
      "position INTEGER NOT NULL",
      `item TEXT NOT NULL${reference}`,
      `PRIMARY KEY (${key}, position)`,
      `FOREIGN KEY (${key}) REFERENCES ${quoted(table.name)} (${key})`,
    ]
    database.exec(`CREATE TABLE ${quoted(list)} (\n  ${lines.join(",\n  ")}\n) STRICT`)
    const rows = cellsOf(tables, table).flatMap((cells) => {
      const items = cells[at]
      const id = keyAt.map((part) => String(cells[part]))
      return Array.isArray(items) ? items.map((item, position) => [...id, position, String(item)]) : []
    })
    insert(database, list, table.key.length + 2, rows)
  })
}

function insert(
  database: Database,
  table: string,
  width: number,
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>,
): void {
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${Array(width).fill("?").join(", ")})`)
  for (const row of rows) {
    const values: BindValues = [...row]
    statement.run(values)
  }
  statement.finalize()
}

const TEXTS = `CREATE TABLE texts (
  source_id TEXT NOT NULL PRIMARY KEY REFERENCES sources (source_id),
  text TEXT NOT NULL
) STRICT`

/** A row for each claim with where it was published. */
const citedView = ({ name }: Table): string => `CREATE VIEW ${quoted(`${name}_cited`)} AS
SELECT c.*, s.title AS source_title, s.publisher AS source_publisher, s.published AS source_published, s.url AS source_url
FROM ${quoted(name)} c JOIN sources s USING (source_id)`

/** Every anchor with the words that stand there: `holds` is 1 on each row, or the dataset was changed. */
const EVIDENCE_PROOF = `CREATE VIEW evidence_proof AS
SELECT e.evidence_id, e."table", e.record_id, e.field, e.value, e.exact,
  substr(t.text, e.char_start + 1, e.char_end - e.char_start) AS words,
  substr(t.text, e.char_start + 1, e.char_end - e.char_start) = e.exact AS holds
FROM evidence e JOIN texts t USING (source_id)`
