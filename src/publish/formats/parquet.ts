/**
 * `parquet/TABLE.parquet`: a table as Apache Parquet, with the types of its columns; lists are lists. The file's metadata
 * has the table's title, description, key and Table Schema, and what each column means.
 */
import type { SchemaElement } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"
import type { Column } from "../../../schema/column.ts"
import type { Table } from "../../../schema/table.ts"
import type { Cell } from "../../link/dataset.ts"
import { tableSchemaOf } from "./table-schema.ts"
import { cellsOf, type ReleaseTables } from "./tables.ts"

export function parquetOf(table: Table, tables: ReleaseTables): Uint8Array {
  const columns = Object.entries(table.columns)
  const rows = cellsOf(tables, table)
  const bytes = parquetWriteBuffer({
    columnData: columns.map(([name, { kind }], at) => ({
      name,
      // 64-bit integers are BigInts to the writer.
      data: rows.map((cells) => (kind === "integer" ? wide(cells[at]) : (cells[at] ?? null))),
    })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap(([name, column]) => schemaElements(name, column)),
    ],
    codec: "SNAPPY",
    kvMetadata: [
      { key: "title", value: table.title },
      { key: "description", value: table.description },
      { key: "table_schema", value: JSON.stringify(tableSchemaOf(table, tables.registry)) },
    ],
    createdBy: "factloom",
  })
  return new Uint8Array(bytes)
}

const wide = (cell: Cell | undefined): bigint | null => (typeof cell === "number" ? BigInt(cell) : null)

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const

/** A list has the three levels of the format's own definition, https://github.com/apache/parquet-format. */
function schemaElements(name: string, { kind, required }: Column): ReadonlyArray<SchemaElement> {
  const repetition_type = required ? "REQUIRED" : "OPTIONAL"
  switch (kind) {
    case "integer":
      return [{ name, repetition_type, type: "INT64" }]
    case "decimal":
      return [{ name, repetition_type, type: "DOUBLE" }]
    case "list":
      return [
        { name, repetition_type, num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...TEXT },
      ]
    default:
      return [{ name, repetition_type, ...TEXT }]
  }
}
