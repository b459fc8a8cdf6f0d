/** JSON Schema (draft 2020-12) of a table's rows, from its declaration: what `out/schema/TABLE.schema.json` holds. */
import { Schema } from "effect"
import type { Table } from "../../schema/table.ts"

/** The schema of one row of `jsonl/TABLE.jsonl`, and of one object of `json/TABLE.json` (there with `evidence`). */
export function jsonSchemaOf(table: Table): object {
  const { schema, definitions } = Schema.toJsonSchemaDocument(table.row)
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${table.name}.schema.json`,
    ...schema,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
    "x-primary-key": table.key,
  }
}
