/**
 * What the standards ask of a descriptor, restated from their texts as schemas that refuse unknown keys: Data Package v2
 * (https://datapackage.org/standard/), CSVW (https://www.w3.org/TR/tabular-metadata/), Croissant 1.0
 * (https://docs.mlcommons.org/croissant/docs/croissant-spec.html).
 */
import { Schema } from "effect"

const { Array: List, String: Text, Int } = Schema
const optional = Schema.optionalKey
const Sha256 = Text.check(Schema.isPattern(/^[0-9a-f]{64}$/u))
const Url = Text.check(Schema.isPattern(/^https?:\/\/\S+$/u))
/** Relative, with forward slashes, and no way out of the package. */
const SafePath = Text.check(Schema.isPattern(/^(?!\/)(?!.*\.\.)[^\\]+$/u))

const exactly = <A>(schema: Schema.Codec<A>) => {
  const decode = Schema.decodeUnknownSync(schema, { onExcessProperty: "error" })
  return (json: string): A => decode(JSON.parse(json))
}

const Constraints = Schema.Struct({
  required: optional(Schema.Boolean),
  pattern: optional(Text),
  enum: optional(List(Text).check(Schema.isMinLength(1))),
})
const fieldFacts = { name: Text, title: Text, description: Text, example: Text, constraints: Constraints }
const Field = Schema.Union([
  Schema.Struct({
    ...fieldFacts,
    type: Schema.Literal("string"),
    categories: optional(List(Schema.Struct({ value: Text, label: Text }))),
  }),
  Schema.Struct({ ...fieldFacts, type: Schema.Literals(["integer", "number"]) }),
  Schema.Struct({ ...fieldFacts, type: Schema.Literal("list"), delimiter: Text, itemType: Schema.Literal("string") }),
])

const TableSchema = Schema.Struct({
  fields: List(Field).check(Schema.isMinLength(1)),
  fieldsMatch: List(Schema.Literals(["exact", "equal", "subset", "superset", "partial"])),
  missingValues: List(Text),
  primaryKey: List(Text).check(Schema.isMinLength(1)),
  foreignKeys: optional(
    List(Schema.Struct({ fields: List(Text), reference: Schema.Struct({ resource: Text, fields: List(Text) }) })),
  ),
})

export const decodeDataPackage = exactly(
  Schema.Struct({
    $schema: Schema.Literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: Text.check(Schema.isPattern(/^[-a-z0-9._/]+$/u)),
    title: Text,
    description: Text,
    version: optional(Text),
    homepage: optional(Url),
    licenses: optional(List(Schema.Struct({ name: Text, title: Text, path: Url })).check(Schema.isMinLength(1))),
    contributors: optional(List(Schema.Struct({ title: Text, roles: List(Text) })).check(Schema.isMinLength(1))),
    keywords: List(Text),
    sources: optional(List(Schema.Struct({ title: Text, path: optional(Url) })).check(Schema.isMinLength(1))),
    resources: List(
      Schema.Struct({
        name: Text.check(Schema.isPattern(/^[-a-z0-9._/]+$/u)),
        title: Text,
        description: Text,
        path: SafePath,
        type: Schema.Literal("table"),
        format: Schema.Literal("csv"),
        mediatype: Schema.Literal("text/csv"),
        encoding: Schema.Literal("utf-8"),
        bytes: Int,
        hash: Text.check(Schema.isPattern(/^sha256:[0-9a-f]{64}$/u)),
        dialect: Schema.Struct({
          delimiter: Text,
          lineTerminator: Text,
          quoteChar: Text,
          doubleQuote: Schema.Boolean,
          header: Schema.Boolean,
        }),
        schema: TableSchema,
      }),
    ).check(Schema.isMinLength(1)),
  }),
)

const Datatype = Schema.Union([
  Schema.Literals(["string", "integer", "decimal"]),
  Schema.Struct({ base: Schema.Literal("string"), format: Text }),
])

export const decodeCsvw = exactly(
  Schema.Struct({
    "@context": Schema.Tuple([Schema.Literal("http://www.w3.org/ns/csvw"), Schema.Struct({ "@language": Text })]),
    "dc:title": Text,
    "dc:description": Text,
    "dc:license": optional(Schema.Struct({ "@id": Url })),
    "dc:source": optional(Schema.Struct({ "@id": Url })),
    "dcat:keyword": List(Text),
    dialect: Schema.Struct({
      encoding: Text,
      lineTerminators: List(Text),
      header: Schema.Boolean,
      delimiter: Text,
      quoteChar: Text,
    }),
    tables: List(
      Schema.Struct({
        url: SafePath,
        "dc:title": Text,
        "dc:description": Text,
        tableSchema: Schema.Struct({
          columns: List(
            Schema.Struct({
              name: Text.check(Schema.isPattern(/^(?!_)[A-Za-z0-9_]+$/u)),
              titles: Text,
              "dc:title": Text,
              "dc:description": Text,
              required: optional(Schema.Boolean),
              separator: optional(Text),
              datatype: Datatype,
            }),
          ),
          primaryKey: List(Text),
          foreignKeys: List(
            Schema.Struct({
              columnReference: List(Text),
              reference: Schema.Struct({ resource: Text, columnReference: List(Text) }),
            }),
          ),
        }),
      }),
    ),
  }),
)

const Reference = Schema.Struct({ "@id": Text })

export const decodeCroissant = exactly(
  Schema.Struct({
    "@context": Schema.Record(Text, Schema.Unknown),
    "@type": Schema.Literal("sc:Dataset"),
    conformsTo: Schema.Literal("http://mlcommons.org/croissant/1.0"),
    name: Text,
    alternateName: Text,
    description: Text,
    url: optional(Url),
    license: optional(Url),
    version: optional(Text),
    keywords: List(Text),
    creator: List(Schema.Struct({ "@type": Text, name: Text })),
    distribution: List(
      Schema.Struct({
        "@type": Schema.Literal("cr:FileObject"),
        "@id": Text,
        name: Text,
        description: Text,
        contentUrl: SafePath,
        contentSize: Text,
        encodingFormat: Schema.Literal("text/csv"),
        sha256: Sha256,
      }),
    ),
    recordSet: List(
      Schema.Struct({
        "@type": Schema.Literal("cr:RecordSet"),
        "@id": Text,
        name: Text,
        description: Text,
        key: List(Reference),
        field: List(
          Schema.Struct({
            "@type": Schema.Literal("cr:Field"),
            "@id": Text,
            name: Text,
            description: Text,
            dataType: Schema.Literals(["sc:Text", "sc:Integer", "sc:Float"]),
            repeated: optional(Schema.Boolean),
            source: Schema.Struct({
              fileObject: Reference,
              extract: Schema.Struct({ column: Text }),
              transform: optional(Schema.Struct({ separator: Text })),
            }),
            references: optional(Schema.Struct({ field: Reference })),
          }),
        ),
      }),
    ),
  }),
)
