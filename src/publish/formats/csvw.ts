/**
 * `csv-metadata.json`: the tables as CSV on the Web (https://www.w3.org/TR/tabular-metadata/), for tools of the W3C's
 * standard and for RDF.
 */
import type { Column } from "../../../schema/column.ts"
import { DATE } from "../../../schema/iso-date.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { LIST_SEPARATOR } from "../cell.ts"
import { foreignKeysOf } from "./foreign-keys.ts"
import { described } from "./table-schema.ts"
import type { ReleaseTables } from "./tables.ts"

export function csvwOf({ description, registry }: ReleaseTables): string {
  const { title, licence, homepage, keywords } = description
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": title,
    "dc:description": description.description,
    ...(licence === undefined ? {} : { "dc:license": { "@id": licence.path } }),
    ...(homepage === undefined ? {} : { "dc:source": { "@id": homepage } }),
    "dcat:keyword": keywords,
    dialect: { encoding: "utf-8", lineTerminators: ["\n"], header: true, delimiter: ",", quoteChar: '"' },
    tables: registry.map((table) => tableOf(table, registry)),
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

function tableOf(table: Table, registry: Registry): object {
  const foreignKeys = foreignKeysOf(table, registry).filter(({ isList }) => !isList)
  return {
    url: `csv/${table.name}.csv`,
    "dc:title": table.title,
    "dc:description": table.description,
    tableSchema: {
      columns: Object.entries(table.columns).map(([name, column]) => ({
        name,
        titles: name,
        "dc:title": column.title,
        "dc:description": described(column),
        ...(column.required && column.kind !== "list" ? { required: true } : {}),
        ...datatypeOf(column),
      })),
      primaryKey: table.key,
      foreignKeys: foreignKeys.map(({ column, table, key }) => ({
        columnReference: [column],
        reference: { resource: `csv/${table}.csv`, columnReference: [key] },
      })),
    },
  }
}

function datatypeOf({ kind, codes }: Column): object {
  switch (kind) {
    case "integer":
      return { datatype: "integer" }
    case "decimal":
      return { datatype: "decimal" }
    case "date":
      return { datatype: { base: "string", format: DATE.source } }
    case "list":
      return { datatype: "string", separator: LIST_SEPARATOR }
    default:
      return codes === undefined
        ? { datatype: "string" }
        : { datatype: { base: "string", format: `^(?:${Object.keys(codes.codes).join("|")})$` } }
  }
}
