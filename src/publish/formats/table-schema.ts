/**
 * A table as a Table Schema of Data Package v2 (https://datapackage.org/standard/table-schema/): fields, codes, keys.
 * Dates may stop at the month or the year, which its type `date` does not take: they are text of their own form.
 */
import type { Column } from "../../../schema/column.ts"
import { DATE } from "../../../schema/iso-date.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { LIST_SEPARATOR } from "../cell.ts"
import { foreignKeysOf } from "./foreign-keys.ts"

export function tableSchemaOf(table: Table, registry: Registry): object {
  const foreignKeys = foreignKeysOf(table, registry).filter(({ isList }) => !isList)
  return {
    fields: Object.entries(table.columns).map(([name, column]) => ({
      name,
      title: column.title,
      description: described(column),
      ...fieldType(column),
      example: column.example,
    })),
    fieldsMatch: ["exact"],
    missingValues: [""],
    primaryKey: table.key,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ column, table, key }) => ({
            fields: [column],
            reference: { resource: table, fields: [key] },
          })),
        }),
  }
}

/** What a column holds, with its unit. */
export const described = ({ description, unit }: Column): string =>
  unit === undefined ? description : `${description} Unit: ${unit}.`

function fieldType({ kind, codes, required }: Column): object {
  const constraints = required && kind !== "list" ? { required: true } : {}
  switch (kind) {
    case "integer":
      return { type: "integer", constraints }
    case "decimal":
      return { type: "number", constraints }
    case "date":
      return { type: "string", constraints: { ...constraints, pattern: DATE.source } }
    case "list":
      return { type: "list", delimiter: LIST_SEPARATOR, itemType: "string", constraints }
    default:
      return codes === undefined
        ? { type: "string", constraints }
        : {
            type: "string",
            categories: Object.entries(codes.codes).map(([value, label]) => ({ value, label })),
            constraints: { ...constraints, enum: Object.keys(codes.codes) },
          }
  }
}
