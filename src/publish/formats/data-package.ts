/**
 * `datapackage.json`: the dataset as a Data Package v2 (https://datapackage.org/standard/data-package/), each table a
 * resource with its Table Schema, its size and its hash, so that any tool which knows the standard can load and verify it.
 */
import type { Table } from "../../../schema/table.ts"
import { sha256 } from "../../sha256.ts"
import { csvOf } from "../csv.ts"
import type { ReleaseTables } from "./tables.ts"
import { tableSchemaOf } from "./table-schema.ts"

export function dataPackageOf(tables: ReleaseTables): string {
  const { description, version, registry } = tables
  const { name, title, licence, contributors, homepage, keywords } = description
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: description.description,
    ...(version === null ? {} : { version }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(licence === undefined ? {} : { licenses: [licence] }),
    ...(contributors.length === 0
      ? {}
      : { contributors: contributors.map((title) => ({ title, roles: ["creator"] })) }),
    keywords,
    ...sourcesOf(tables),
    resources: registry.map((table) => resourceOf(table, tables)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf(table: Table, { records, registry }: ReleaseTables): object {
  const csv = Buffer.from(csvOf(table, records.get(table.name) ?? []))
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    path: `csv/${table.name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchemaOf(table, registry),
  }
}

/** The articles: what the dataset was made from. */
function sourcesOf({ records }: ReleaseTables): object {
  const sources = (records.get("sources") ?? []).map(({ id, row: { title, publisher, url } }) => ({
    title: [title ?? id, publisher].filter((part) => typeof part === "string").join(", "),
    ...(typeof url === "string" ? { path: url } : {}),
  }))
  return sources.length === 0 ? {} : { sources }
}
