/**
 * `croissant.json`: the dataset in the Croissant format 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html),
 * which dataset search engines and machine-learning loaders read. It is schema.org JSON-LD: each CSV is a FileObject, each
 * table a RecordSet.
 */
import type { Column } from "../../../schema/column.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { sha256 } from "../../sha256.ts"
import { csvOf } from "../csv.ts"
import { LIST_SEPARATOR } from "../cell.ts"
import { foreignKeysOf } from "./foreign-keys.ts"
import { described } from "./table-schema.ts"
import type { ReleaseTables } from "./tables.ts"

/** The context that the specification asks every file to repeat. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
} as const

export function croissantOf(tables: ReleaseTables): string {
  const { description, version, registry } = tables
  const { name, title, licence, contributors, homepage, keywords } = description
  const metadata = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name,
    alternateName: title,
    description: description.description,
    ...(homepage === undefined ? {} : { url: homepage }),
    ...(licence === undefined ? {} : { license: licence.path }),
    ...(version === null ? {} : { version }),
    keywords,
    creator: contributors.map((name) => ({ "@type": "sc:Organization", name })),
    distribution: registry.map((table) => fileObject(table, tables)),
    recordSet: registry.map((table) => recordSet(table, registry)),
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

function fileObject(table: Table, { records }: ReleaseTables): object {
  const csv = Buffer.from(csvOf(table, records.get(table.name) ?? []))
  return {
    "@type": "cr:FileObject",
    "@id": fileOf(table.name),
    name: `${table.name}.csv`,
    description: table.description,
    contentUrl: fileOf(table.name),
    contentSize: `${csv.length} B`,
    encodingFormat: "text/csv",
    sha256: sha256(csv),
  }
}

function recordSet(table: Table, registry: Registry): object {
  const targets = new Map(foreignKeysOf(table, registry).map((foreignKey) => [foreignKey.column, foreignKey]))
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
    field: Object.entries(table.columns).map(([name, column]) => {
      const target = targets.get(name)
      return {
        "@type": "cr:Field",
        "@id": `${table.name}/${name}`,
        name,
        description: described(column),
        dataType: dataTypeOf(column),
        ...(column.kind === "list" ? { repeated: true } : {}),
        source: { fileObject: { "@id": fileOf(table.name) }, extract: { column: name }, ...splitting(column) },
        ...(target === undefined ? {} : { references: { field: { "@id": `${target.table}/${target.key}` } } }),
      }
    }),
  }
}

const fileOf = (table: string): string => `csv/${table}.csv`

const splitting = ({ kind }: Column): object => (kind === "list" ? { transform: { separator: LIST_SEPARATOR } } : {})

const dataTypeOf = ({ kind }: Column): string =>
  kind === "integer" ? "sc:Integer" : kind === "decimal" ? "sc:Float" : "sc:Text"
