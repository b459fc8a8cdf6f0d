/** A table: declared once; types, CSV columns, JSON Schema, dictionary and checks follow from the declaration. */
import { Schema } from "effect"
import type { Anchor } from "./anchor.ts"
import { code, type Column, decimal, integer, type Origin, reference, text } from "./column.ts"
import { ReviewStatus } from "./codes.ts"
import type { Grounded } from "./grounded.ts"

export type Columns = Readonly<Record<string, Column>>

export interface Table<Name extends string = string, C extends Columns = Columns> {
  readonly name: Name
  readonly title: string
  readonly description: string
  /** The columns that together name a row; the first is the id where the table has one. */
  readonly key: readonly [string, ...ReadonlyArray<string>]
  /** Start of every id of the table, for example `fig`. */
  readonly idPrefix: string
  readonly columns: C
  /** The Effect Schema of a row as JSON has it, fields in column order. */
  readonly row: Schema.Codec<RowOf<C>>
}

type CellOf<K> = K extends Column<infer A, Origin> ? A : never
export type RowOf<C extends Columns> = { readonly [K in keyof C]: CellOf<C[K]> }
export type Row<T> = T extends Table<string, infer C> ? RowOf<C> : never

type KeysOfOrigin<C extends Columns, O extends Origin> = {
  [K in keyof C]: C[K] extends Column<infer _, O> ? K : never
}[keyof C]
type GroundedCell<A> = [A] extends [ReadonlyArray<infer Item>]
  ? ReadonlyArray<Grounded<Item>>
  : Grounded<NonNullable<A>> | (null extends A ? null : never)

/** What an extractor fills in: the table's `extracted` columns, each grounded. */
export type ClaimFields<T> =
  T extends Table<string, infer C>
    ? { readonly [K in KeysOfOrigin<C, "extracted">]: GroundedCell<CellOf<C[K]>> }
    : never

/**
 * One fact of one article, as an extractor makes it. `local` names it within the article, so that claims can refer to
 * each other (`refs`: column → local name) before ids are given.
 */
export interface Claim<T extends Table = Table> {
  readonly table: T["name"]
  readonly local: string
  /** The words that the row quotes. */
  readonly quote: Anchor
  readonly fields: ClaimFields<T>
  readonly refs: Readonly<Record<string, string>>
  /** 0 to 1: the share of such claims that are right, measured a rule. */
  readonly confidence: number
  /** The name of the rule that made it, as `explain` prints it: `casualties/verb-object`. */
  readonly extractor: string
}

/** The columns that every table of claims ends with. */
export const claimColumns = {
  source_id: reference("sources", {
    origin: "claim",
    required: true,
    title: "Source",
    description: "The article that says it.",
    example: "example-news-1",
  }),
  quote: text({
    origin: "claim",
    required: true,
    title: "Quote",
    description: "The exact words of the source, from char_start to char_end.",
    example: "killed 29 people",
  }),
  char_start: integer({
    origin: "claim",
    required: true,
    title: "Start of the quote",
    description: "Offset of the quote's first character in the source's text, counted from 0.",
    unit: "Unicode code points",
    example: "1204",
  }),
  char_end: integer({
    origin: "claim",
    required: true,
    title: "End of the quote",
    description: "Offset just after the quote's last character (half-open).",
    unit: "Unicode code points",
    example: "1220",
  }),
  confidence: decimal({
    origin: "claim",
    required: true,
    title: "Confidence",
    description: "Measured share of claims of this extractor that are right, 0 to 1.",
    unit: "share",
    example: "0.9",
  }),
  extractor: text({
    origin: "claim",
    required: true,
    title: "Extractor",
    description: "The rule that made the claim.",
    example: "casualties/verb-object",
  }),
  review_status: code(ReviewStatus, {
    origin: "claim",
    required: true,
    title: "Review status",
    description: "What a person said of the claim.",
    example: "unreviewed",
  }),
} as const

/**
 * Declares a table. Its types, CSV columns, JSON Schema, dictionary and checks follow from the declaration.
 *
 * @example
 * ```ts
 * import { defineTable, text } from "factloom"
 *
 * const colours = defineTable({
 *   name: "colours",
 *   title: "Colours",
 *   description: "Colours that articles name.",
 *   key: ["name"],
 *   idPrefix: "col",
 *   columns: { name: text({ origin: "key", required: true, title: "Name", description: "Name.", example: "red" }) },
 * })
 * Object.keys(colours.columns) // => ["name"]
 * ```
 */
export function defineTable<const Name extends string, const C extends Columns>(
  spec: Omit<Table<Name, C>, "row">,
): Table<Name, C> {
  const fields = Object.fromEntries(Object.entries(spec.columns).map(([name, column]) => [name, column.schema]))
  const row = Schema.Struct(fields).annotate({ title: spec.title, description: spec.description })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a struct built from a record of columns decodes to the row type of those columns, by construction.
  return { ...spec, row: row as unknown as Schema.Codec<RowOf<C>> }
}

/** Declares a table of claims: the columns that every claim ends with are added. */
export function defineClaimTable<const Name extends string, const C extends Columns>(
  spec: Omit<Table<Name, C>, "row">,
): Table<Name, C & typeof claimColumns> {
  return defineTable({ ...spec, columns: { ...spec.columns, ...claimColumns } })
}

/** Does the table hold claims, each from one article? */
export const isClaimTable = (table: Table): boolean => "review_status" in table.columns

/** Columns whose every value must have evidence. */
export const groundedColumns = (table: Table): ReadonlyArray<string> =>
  Object.entries(table.columns)
    .filter(([, column]) => column.origin === "extracted" || column.origin === "summarised")
    .map(([name]) => name)
