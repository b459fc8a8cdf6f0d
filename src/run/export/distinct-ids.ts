/**
 * Rows whose ids are all different. Ids are hashes of fifty bits: of a hundred million rows a handful have one of another.
 * As in a build, the first in the order of what the ids are made from keeps it, and the others are hashed again.
 */
import { Evidence } from "../../../schema/evidence.ts"
import type { Table } from "../../../schema/table.ts"
import { identity, mintIds } from "../../history/ids.ts"
import { type Database, literal, type SqlRow } from "../sql/database.ts"
import { IDENTITY } from "./table-parts.ts"

/** A query for the rows of the view `part`, with ids of their own. */
export async function distinctIds(database: Database, table: Table): Promise<string> {
  const [key] = table.key
  // Ids of claims, events and actors are distinct since they were linked; a row without a prefix is named by its values.
  if (table.idPrefix === "" || !madeHere.has(table.name)) return "SELECT * FROM part"
  const rows: Array<SqlRow<string>> = []
  const twice = `SELECT "${key}" FROM part GROUP BY 1 HAVING count(*) > 1`
  for await (const row of database.rows<string>(`SELECT * FROM part WHERE "${key}" IN (${twice})`)) rows.push(row)
  if (rows.length === 0) return "SELECT * FROM part"
  const ids = mintIds(
    table.idPrefix,
    rows.map((row) => identityOf(table, row)),
  )
  const columns = [...Object.keys(table.columns), IDENTITY]
  const values = rows.map((row, i) => {
    const cells = columns.map((name) => (name === key ? ids[i]! : row[name]))
    return `(${cells.map((cell) => (cell === null || cell === undefined ? "NULL" : literal(String(cell)))).join(", ")})`
  })
  const others = `SELECT * FROM part WHERE "${key}" NOT IN (${twice})`
  return `${others} UNION ALL SELECT * FROM (VALUES ${values.join(", ")})`
}

/** Tables whose ids are made by the export. */
const madeHere: ReadonlySet<string> = new Set([Evidence.name, "event_links", "conflicts"])

/** What the id of a row is made from. */
function identityOf(table: Table, row: SqlRow<string>): string {
  const cell = (name: string): string => String(row[name] ?? "")
  if (table.name !== Evidence.name) return cell(IDENTITY)
  const said = ["table", "record_id", "field", "value", "rule", "source_id", "exact"].map(cell)
  return identity(identity(...said), Number(row[IDENTITY]))
}
