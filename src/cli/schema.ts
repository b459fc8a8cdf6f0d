/** `factloom schema [TABLE]`: what the tables are, without looking anything up. */
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command } from "effect/cli"
import { registry } from "../../schema/registry.ts"
import type { Table } from "../../schema/table.ts"
import { closest } from "../read/manifest/closest.ts"
import { jsonSchemaOf } from "../publish/json-schema.ts"
import { CouldNotRun } from "./exit.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor } from "./terminal.ts"

const table = Argument.String("table").pipe(
  Argument.withDescription("Name of a table; all of them, in short, when left out"),
  Argument.optional,
)

export const schema = Command.make(
  "schema",
  { table, json: asJson },
  Effect.fn(function* ({ table: asked, json }) {
    const paint = paintFor(process.stdout)
    if (Option.isNone(asked)) {
      const lines = registry.map(({ name, description }) => `${paint.bold(name.padEnd(24))}${description}`)
      const schemas = Object.fromEntries(registry.map((table) => [table.name, jsonSchemaOf(table)]))
      return yield* Console.log(json ? JSON.stringify(schemas, null, 2) : lines.join("\n"))
    }
    const known = registry.find(({ name }) => name === asked.value)
    if (!known) return yield* unknownTable(asked.value)
    yield* Console.log(json ? JSON.stringify(jsonSchemaOf(known), null, 2) : describe(known, paint).join("\n"))
  }),
).pipe(
  Command.withDescription("Describe the tables, or print their JSON Schema"),
  Command.withExamples([
    { command: "factloom schema", description: "The tables, one a line" },
    { command: "factloom schema events", description: "The columns of one" },
    { command: "factloom schema events --json", description: "Its JSON Schema" },
  ]),
)

function describe({ name, title, description, key, columns }: Table, paint: Paint): ReadonlyArray<string> {
  const width = Math.max(...Object.keys(columns).map((column) => column.length)) + 2
  return [
    `${paint.bold(name)}: ${title}. ${description}`,
    `Key: ${key.join(", ")}`,
    "",
    ...Object.entries(columns).flatMap(([column, { kind, description: meaning, codes, required, unit }]) => [
      `${paint.bold(column.padEnd(width))}${kind}${required ? "" : ", may be empty"}${unit === undefined ? "" : `, ${unit}`}. ${meaning}`,
      ...(codes ? [`${"".padEnd(width)}${paint.dim(Object.keys(codes.codes).join(", "))}`] : []),
    ]),
  ]
}

function unknownTable(name: string): CouldNotRun {
  const names = registry.map((table) => table.name)
  const close = closest(name, names)
  const hint = close === null ? "" : ` Did you mean ${close}?`
  return new CouldNotRun({
    code: "usage/unknown-table",
    message: `expected the name of a table (${names.join(", ")}), found "${name}".${hint}`,
  })
}
