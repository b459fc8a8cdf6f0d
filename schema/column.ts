/**
 * A column: an Effect Schema with what the dictionary, the descriptors, the CSV writer and the checker need to know.
 *
 * Its origin says who fills it, and the types of claims follow from that: a column of origin `extracted` is a
 * `Grounded` value in a claim, and cannot be filled without an anchor.
 */
import { Schema } from "effect"
import type { CodeList } from "./codes.ts"
import { IsoDate } from "./iso-date.ts"

/**
 * - `key`: the record's id.
 * - `extracted`: by an extractor, from words; every value has evidence.
 * - `summarised`: by the link stage, from grounded values; every value has evidence.
 * - `linked`: by the link stage; a reference, or a value that an event's rule picks.
 * - `counted`: by the link stage; recomputed by `check`.
 * - `claim`: the seven columns that every claim ends with.
 * - `read`: by the reader, from the file and sources.yaml.
 */
export type Origin = "key" | "extracted" | "summarised" | "linked" | "counted" | "claim" | "read"

export type ColumnKind = "text" | "code" | "integer" | "decimal" | "date" | "reference" | "list"

export interface ColumnFacts {
  readonly title: string
  readonly description: string
  readonly example: string
  /** Unit of a number or an offset; left out where the value has none. */
  readonly unit?: string
}

export interface Column<A = unknown, O extends Origin = Origin> extends ColumnFacts {
  readonly kind: ColumnKind
  readonly origin: O
  readonly required: boolean
  /** The schema of a cell as JSON has it; null where the value is not known. */
  readonly schema: Schema.Codec<A>
  readonly codes?: CodeList
  /** The table that a reference points into. */
  readonly references?: string
}

interface Spec<O extends Origin> extends ColumnFacts {
  readonly origin: O
  readonly required?: boolean
}
type Required = { readonly required: true }
type Cell<A, S> = S extends Required ? A : A | null
type OriginOf<S> = S extends { readonly origin: infer O extends Origin } ? O : never

/** What a column has beside its facts. */
interface Extra {
  readonly codes?: CodeList
  readonly references?: string
}

function build<A, S extends Spec<Origin>>(
  kind: ColumnKind,
  schema: Schema.Codec<A>,
  spec: S,
  extra: Extra = {},
): Column<Cell<A, S>, OriginOf<S>> {
  const { title, description, example, unit, origin, required = false } = spec
  const cell = required ? schema : Schema.NullOr(schema)
  const measured = unit === undefined ? {} : { unit }
  const annotated = cell.annotate({ title, description, ...measured })
  const column: Column = {
    kind,
    origin,
    required,
    title,
    description,
    example,
    ...measured,
    ...extra,
    schema: annotated,
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where `required` and `origin` step from the value to the type.
  return column as Column<Cell<A, S>, OriginOf<S>>
}

const NonEmptyText = Schema.String.check(Schema.isMinLength(1))
const ListItem = Schema.String.check(Schema.isPattern(/^[^;]+$/u))
const Integer = Schema.Int
const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

export const text = <const S extends Spec<Origin>>(spec: S) => build("text", NonEmptyText, spec)
export const date = <const S extends Spec<Origin>>(spec: S) => build("date", IsoDate, spec)
export const integer = <const S extends Spec<Origin>>(spec: S) => build("integer", Integer, spec)
export const count = <const S extends Spec<Origin>>(spec: S) => build("integer", Count, spec)
export const decimal = <const S extends Spec<Origin>>(spec: S) => build("decimal", Schema.Finite, spec)

export const code = <Code extends string, const S extends Spec<Origin>>(codes: CodeList<Code>, spec: S) =>
  build<Code, S>("code", codes.schema, spec, { codes })

export const reference = <const S extends Spec<Origin>>(table: string, spec: S) =>
  build("reference", NonEmptyText, spec, { references: table })

/** A list: joined by `; ` in CSV, an array in JSON; empty, never null, where nothing is known. No item has a semicolon. */
export const list = <const S extends Spec<Origin>>(spec: S, extra: Extra = {}) =>
  build("list", Schema.Array(ListItem), { ...spec, required: true as const }, extra)

/** A list of codes. */
export const codes = <Code extends string, const S extends Spec<Origin>>(codes: CodeList<Code>, spec: S) =>
  build("list", Schema.Array(codes.schema), { ...spec, required: true as const }, { codes })

/** What a cell of the column may hold, in the words of a finding. */
export function expectationOf(column: Column): string {
  const empty = column.required ? "" : ", or an empty cell"
  if (column.codes) return `one of ${Object.keys(column.codes.codes).join(", ")}${empty}`
  const kinds: Readonly<Record<ColumnKind, string>> = {
    text: "text",
    code: "a code",
    integer: "a whole number",
    decimal: "a number",
    date: "a date that the calendar has (YYYY, YYYY-MM or YYYY-MM-DD)",
    reference: "an id",
    list: "items joined by '; '",
  }
  return `${kinds[column.kind]}${empty}`
}
