import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, test } from "vitest"
import { CasualtyFigures } from "../../schema/casualty-figures.ts"
import { registry } from "../../schema/registry.ts"
import { parseCell } from "../../src/publish/cell.ts"
import { jsonSchemaOf } from "../../src/publish/json-schema.ts"

const validator = (schema: object) => new Ajv2020({ strict: false, allErrors: true }).compile(schema)

test.each(registry.map((table) => [table.name, table] as const))("%s: a row of examples is valid", (_, table) => {
  const row = Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [name, parseCell(column, column.example)]),
  )
  const validate = validator(jsonSchemaOf(table))
  expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
})

const figure = Object.fromEntries(
  Object.entries(CasualtyFigures.columns).map(([name, column]) => [name, parseCell(column, column.example)]),
)

test.each([
  ["a code in capitals", { outcome: "Killed" }],
  ["a negative count", { number: -1 }],
  ["half a person", { number: 1.5 }],
  ["a number as text", { number: "120" }],
  ["a date that is none", { reported_on: "28/11/2014" }],
  ["an empty text", { group_text: "" }],
  ["no quote", { quote: null }],
])("%s is not", (_, damage) => {
  expect(validator(jsonSchemaOf(CasualtyFigures))({ ...figure, ...damage })).toBe(false)
})

test("titles and descriptions come along, in draft 2020-12", () => {
  expect(jsonSchemaOf(CasualtyFigures)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Casualty figures",
    properties: { number: { title: "Number" } },
  })
})
