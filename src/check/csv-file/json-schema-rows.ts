/**
 * A JSON Schema (draft 2020-12) as the rows of a CSV. Each property of the object is a column, in their order. A cell is
 * read by the type of its property: a number as JSON writes it, `true` or `false`, items joined by `; ` for an array,
 * else text; an empty cell is null, or a property that is not there. `x-primary-key` lists the columns of the key.
 */
import { Result, Schema } from "effect"
import { type ErrorObject, Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import { oneLine } from "../../one-line.ts"
import { LIST_SEPARATOR } from "../../publish/cell.ts"
import type { RowColumn, RowSchema } from "./row-schema.ts"
import { messageOf } from "../../message-of.ts"

const Property = Schema.Record(Schema.String, Schema.Unknown)
const RowJsonSchema = Schema.Struct({
  properties: Schema.Record(Schema.String, Property),
  required: Schema.optionalKey(Schema.Array(Schema.String)),
  $defs: Schema.optionalKey(Schema.Record(Schema.String, Property)),
  "x-primary-key": Schema.optionalKey(Schema.Array(Schema.String)),
})
type RowJsonSchema = typeof RowJsonSchema.Type
type Property = typeof Property.Type

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(RowJsonSchema))

/** The rows that a JSON Schema describes; a failure says what is wrong with it. */
export function jsonSchemaRows(text: string): Result.Result<RowSchema, string> {
  return Result.gen(function* () {
    const schema = yield* Result.mapError(decode(text), (error) => oneLine(String(error)))
    const names = Object.keys(schema.properties)
    if (names.length === 0) return yield* Result.fail("an object without properties")
    const key = schema["x-primary-key"] ?? []
    const stranger = key.find((name) => !names.includes(name))
    if (stranger !== undefined) return yield* Result.fail(`a key column ${stranger} that is no property`)
    const columns = yield* Result.try({
      try: () => compiled(schema),
      catch: (error) => messageOf(error),
    })
    return { columns, key, isSorted: false, isStrict: false }
  })
}

function compiled(schema: RowJsonSchema): ReadonlyArray<RowColumn> {
  const { properties, required = [], $defs = {} } = schema
  // Formats are annotations in this draft; keywords of other makers are let be.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allowUnionTypes: true })
  return Object.entries(properties).map(([name, property]) => {
    const types = typesOf(property, $defs)
    const isRequired = required.includes(name)
    const validate = ajv.compile({ ...property, $defs })
    const empty = emptyCell(types, isRequired, validate)
    const read = reader(types)
    return {
      name,
      expected: (cell) => {
        if (cell === "") return "a value"
        validate(read(cell))
        return expectation(validate.errors ?? [])
      },
      takes: (cell) => (cell === "" ? empty : validate(read(cell))),
    }
  })
}

/** Does the column take an empty cell? */
function emptyCell(types: ReadonlySet<string>, isRequired: boolean, validate: ValidateFunction): boolean {
  if (types.has("array")) return validate([])
  return types.has("null") || types.size === 0 ? validate(null) : !isRequired
}

function reader(types: ReadonlySet<string>): (cell: string) => unknown {
  if (types.has("array")) return (cell) => cell.split(LIST_SEPARATOR)
  if (types.has("integer") || types.has("number")) return (cell) => (JSON_NUMBER.test(cell) ? Number(cell) : cell)
  if (types.has("boolean")) return (cell) => (cell === "true" ? true : cell === "false" ? false : cell)
  return (cell) => cell
}

/** https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u

/** The types that a property may have; none where it says nothing of them. References are followed once each. */
function typesOf(
  property: Property,
  $defs: Readonly<Record<string, Property>>,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const types = new Set<string>()
  for (const type of [property["type"]].flat()) if (typeof type === "string") types.add(type)
  for (const value of [property["enum"] ?? []].flat())
    types.add(value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value)
  const reference = property["$ref"]
  const name = typeof reference === "string" ? /^#\/\$defs\/(.+)$/u.exec(reference)?.[1] : undefined
  const referred = name === undefined || seen.has(name) ? undefined : $defs[name]
  if (referred && name !== undefined)
    for (const type of typesOf(referred, $defs, new Set([...seen, name]))) types.add(type)
  for (const keyword of ["anyOf", "oneOf", "allOf"])
    for (const part of [property[keyword] ?? []].flat())
      if (Schema.is(Property)(part)) for (const type of typesOf(part, $defs, seen)) types.add(type)
  return types
}

/** What the validator says of the value, but not that it might have been null as well. */
function expectation(errors: ReadonlyArray<ErrorObject>): string {
  const said = errors
    .filter(({ keyword, params }) => !/^(?:anyOf|oneOf|if)$/u.test(keyword) && params["type"] !== "null")
    .map(({ message = "", params }) => {
      const codes: unknown = params["allowedValues"]
      return Array.isArray(codes)
        ? `one of ${codes.filter((code) => code !== null).join(", ")}`
        : message.replace(/^must /u, "to ")
    })
  return [...new Set(said)].join(" and ") || "another value"
}
