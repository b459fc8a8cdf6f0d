/**
 * `datapackage.json`: the dataset as a Data Package v2 (https://datapackage.org/standard/data-package/), each table a
 * resource with its Table Schema, its size and its hash, so that any tool which knows the standard can load and verify it.
 */
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { sha256 } from "../../sha256.ts"
import { csvOf } from "../csv.ts"
import type { ReleaseTables } from "./tables.ts"
import { tableSchemaOf } from "./table-schema.ts"

export function dataPackageOf(tables: ReleaseTables): string {
  const { records } = tables
  const measured = (table: Table): MeasuredFile => {
    const csv = Buffer.from(csvOf(table, records.get(table.name) ?? []))
    return { bytes: csv.length, sha256: sha256(csv) }
  }
  return descriptorOf({ ...tables, measured, sources: sourcesOf(tables) })
}

/** A file as a descriptor names it. */
export interface MeasuredFile {
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

export interface Described extends Pick<ReleaseTables, "version" | "registry"> {
  readonly description: DatasetDescription
  /** Size and hash of a table's CSV. */
  readonly measured: (table: Table) => MeasuredFile
  /** The articles: what the dataset was made from. Left out where they are too many to be named. */
  readonly sources: ReadonlyArray<{ readonly title: string; readonly path?: string }>
}

/** The descriptor of a dataset whose tables are files. */
export function descriptorOf({ description, version, registry, measured, sources }: Described): string {
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
    ...(sources.length === 0 ? {} : { sources }),
    resources: registry.map((table) => resourceOf(table, measured(table), registry)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf(table: Table, { bytes, sha256 }: MeasuredFile, registry: Registry): object {
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    path: `csv/${table.name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchemaOf(table, registry),
  }
}

const sourcesOf = ({ records }: ReleaseTables): Described["sources"] =>
  (records.get("sources") ?? []).map(({ id, row: { title, publisher, url } }) => ({
    title: [title ?? id, publisher].filter((part) => typeof part === "string").join(", "),
    ...(typeof url === "string" ? { path: url } : {}),
  }))
