/**
 * The parts of all tables → the tables, sorted by key, as Parquet with the types of the columns and as CSV. DuckDB sorts, on
 * disk where memory does not suffice, and writes CSV as `publish/csv.ts` does.
 */
import { join } from "node:path"
import type { Column } from "../../../schema/column.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { LIST_SEPARATOR } from "../../publish/cell.ts"
import { type Database, fileName, literal } from "../sql/database.ts"
import { distinctIds } from "./distinct-ids.ts"
import { IDENTITY, type TableParts } from "./table-parts.ts"

/** Rows in a group of a Parquet file: always the same, so that the bytes are. */
const GROUP = 100_000

/**
 * Writes `csv/` and `parquet/` below a folder that has them.
 *
 * @returns rows of each table, in the order of the registry
 */
export async function sortedTables(
  database: Database,
  parts: TableParts,
  registry: Registry,
  folder: string,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of registry) {
    await database.run(`CREATE VIEW part AS ${partQuery(table, parts)}`)
    const rows = await distinctIds(database, table)
    await database.run(
      `CREATE TABLE sorted AS SELECT ${columnsOf(table)} FROM (${rows}) ORDER BY ${table.key.map(quoted).join(", ")}`,
    )
    for await (const { count } of database.rows<"count">("SELECT count(*) AS count FROM sorted"))
      counts[table.name] = Number(count)
    const made = parts.rows(table.name)
    if (counts[table.name] !== made)
      throw new Error(`${counts[table.name]} of ${made} rows of ${table.name} after sorting: a fault of factloom`)
    const to = (format: "csv" | "parquet"): string => literal(join(folder, format, `${table.name}.${format}`))
    await database.run(`COPY (SELECT * FROM sorted) TO ${to("csv")} (FORMAT csv, HEADER true)`)
    await database.run(
      `COPY (SELECT ${typedColumns(table)} FROM sorted) TO ${to("parquet")} (FORMAT parquet, ROW_GROUP_SIZE ${GROUP})`,
    )
    await database.run("DROP TABLE sorted")
    await database.run("DROP VIEW part")
  }
  return counts
}

const quoted = (name: string): string => `"${name}"`

const columnsOf = ({ columns }: Table): string => Object.keys(columns).map(quoted).join(", ")

/** The rows of a part, all text, as they were written; by one thread, since cells have lines of their own. */
function partQuery(table: Table, parts: TableParts): string {
  const columns = [...Object.keys(table.columns), IDENTITY].map((name) => `${literal(name)}: 'VARCHAR'`)
  const longest = Math.max(LEAST_BUFFER, parts.longest(table.name))
  return `SELECT * FROM read_csv(${fileName(parts.path(table.name))}, header = false, auto_detect = false, delim = ',',
    quote = '"', escape = '"', new_line = '\\n', nullstr = '', max_line_size = ${longest}, buffer_size = ${2 * longest},
    strict_mode = true, parallel = false, columns = {${columns.join(", ")}})`
}

/** Bytes; the database would take sixteen times the longest line. */
const LEAST_BUFFER = 1 << 20

const typedColumns = ({ columns }: Table): string =>
  Object.entries(columns)
    .map(([name, column]) => `${typed(quoted(name), column)} AS ${quoted(name)}`)
    .join(", ")

function typed(name: string, { kind }: Column): string {
  switch (kind) {
    case "integer":
      return `CAST(${name} AS BIGINT)`
    case "decimal":
      return `CAST(${name} AS DOUBLE)`
    case "list":
      return `coalesce(string_split(${name}, ${literal(LIST_SEPARATOR)}), []::VARCHAR[])`
    default:
      return name
  }
}
