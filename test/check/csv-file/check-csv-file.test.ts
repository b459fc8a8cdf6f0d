import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, Result } from "effect"
import { describe, expect, test } from "vitest"
import { Actors } from "../../../schema/actors.ts"
import { registry } from "../../../schema/registry.ts"
import { checkCsvFile } from "../../../src/check/csv-file/check-csv-file.ts"
import { jsonSchemaRows } from "../../../src/check/csv-file/json-schema-rows.ts"
import { type RowSchema, tableRows } from "../../../src/check/csv-file/row-schema.ts"
import { folderWith } from "../../folders.ts"

const boats = {
  type: "object",
  properties: {
    boat_id: { type: "string", pattern: "^boat_\\d+$" },
    name: { type: "string", minLength: 1 },
    colour: { anyOf: [{ type: "string", enum: ["red", "green"] }, { type: "null" }] },
    length: { type: ["number", "null"], exclusiveMinimum: 0 },
    crew: { $ref: "#/$defs/Count" },
    afloat: { type: "boolean" },
    ports: { type: "array", items: { type: "string", minLength: 2 } },
  },
  required: ["boat_id", "name", "crew"],
  $defs: { Count: { type: "integer", minimum: 0 } },
  "x-primary-key": ["boat_id"],
}
const header = "boat_id,name,colour,length,crew,afloat,ports"
const ownSchema = Result.getOrThrow(jsonSchemaRows(JSON.stringify(boats)))

async function findings(content: string | Uint8Array, schema: RowSchema = ownSchema) {
  const folder = folderWith({ "boats.csv": content })
  const report = await Effect.runPromise(checkCsvFile(join(folder, "boats.csv"), "boats.csv", schema))
  return report.findings.map(({ code, line, column, found }) => ({ code, line, column, found }))
}

test("what is right has no finding: numbers, codes, lists, empty cells, lines in a cell, CRLF, a byte order mark", async () => {
  const rows = ['boat_1,"The ""Gull""\nof the north",red,12.5,3,true,Oban; Mallaig', "boat_2,Tern,,,0,,"]
  for (const end of ["\n", "\r\n"]) expect(await findings([header, ...rows, ""].join(end), ownSchema)).toEqual([])
  expect(await findings(`\ufeff${header}\n${rows.join("\n")}`)).toEqual([])
})

describe("what is wrong is found at its line and column", () => {
  test.each([
    ["boat,Gull,red,1,1,true,\n", "schema/value", 2, 1],
    ["boat_1,,red,1,1,true,\n", "schema/value", 2, 8],
    ["boat_1,Gull,Red,1,1,true,\n", "schema/value", 2, 13],
    ["boat_1,Gull,red,0,1,true,\n", "schema/value", 2, 17],
    ["boat_1,Gull,red,1,1.5,true,\n", "schema/value", 2, 19],
    ["boat_1,Gull,red,1,-1,true,\n", "schema/value", 2, 19],
    ["boat_1,Gull,red,1,007,true,\n", "schema/value", 2, 19],
    ["boat_1,Gull,red,1,,true,\n", "schema/value", 2, 19],
    ["boat_1,Gull,red,1,1,yes,\n", "schema/value", 2, 21],
    ["boat_1,Gull,red,1,1,true,Oban; x\n", "schema/value", 2, 26],
    ['boat_1,"Gu\nll",blue,1,1,true,\n', "schema/value", 3, 5],
    ['boat_1,"🚢🚢",blue,1,1,true,\n', "schema/value", 2, 13],
    ["boat_1,Gull,red,1,1,true,\nboat_1,Tern,red,1,1,true,\n", "key/unique", 3, 1],
    ["boat_1,Gull,red,1,1,true\n", "csv/cells", 2, null],
    ['boat_1,"Gull,red\n', "csv/syntax", 2, null],
    ['boat_1,"Gull"s,red,1,1,true,\n', "csv/syntax", 2, null],
  ])("%j", async (rows, code, line, column) => {
    expect(await findings(`${header}\n${rows}`)).toEqual([expect.objectContaining({ code, line, column })])
  })

  test("a header that is not the schema's", async () => {
    expect(await findings("boat_id,colour\nboat_1,red\n")).toEqual([
      expect.objectContaining({ code: "csv/columns", line: 1, found: "boat_id,colour" }),
    ])
    expect(await findings("")).toEqual([expect.objectContaining({ code: "csv/columns", found: "an empty file" })])
  })

  test("bytes that are not UTF-8, also where a chunk would cut a character", async () => {
    expect(await findings(Buffer.from(`${header}\nboat_1,G\u00fcll,red,1,1,true,\n`, "latin1"))).toContainEqual(
      expect.objectContaining({ code: "file/readable", found: "bytes that are not UTF-8" }),
    )
    const long = `boat_1,${"é🚢".repeat(400_000)},red,1,1,true,\n`
    expect(await findings(`${header}\nboat_0,x,red,1,1,true,\n${long}`)).toEqual([])
  })
})

test("what is wrong is told in the words of the schema", async () => {
  const folder = folderWith({ "b.csv": `${header}\nboat_1,Gull,blue,x,1,true,\n` })
  const report = await Effect.runPromise(checkCsvFile(join(folder, "b.csv"), "b.csv", ownSchema))
  expect(report.findings.map(({ expected }) => expected)).toEqual(["one of red, green", "to be number,null"])
})

test("a fault in every row is told a thousand times and counted", async () => {
  const rows = Array.from({ length: 2500 }, (_, i) => `boat_${i},Gull,red,1,x,true,\n`)
  const found = await findings(`${header}\n${rows.join("")}`)
  expect(found).toHaveLength(1001)
  expect(found).toContainEqual({ code: "schema/value", line: null, column: null, found: "1500 more of them in crew" })
})

describe("tables of factloom", () => {
  test.each(registry.map((table) => [table.name, table] as const))("out/csv/%s.csv", async (name, table) => {
    const report = await Effect.runPromise(checkCsvFile(`out/csv/${name}.csv`, `${name}.csv`, tableRows(table)))
    expect(report.findings).toEqual([])
    expect(report.rows).toBe(readFileSync(`out/jsonl/${name}.jsonl`, "utf8").split("\n").length - 1)
  })

  const actors = "actor_id,name,kind,country,aliases,mention_count,source_count"
  test.each([
    [`\ufeff${actors}\nact_1,Peru,state,PE,,1,1\n`, "csv/form", "a byte order mark"],
    [`${actors}\r\nact_1,Peru,state,PE,,1,1\r\n`, "csv/form", "lines that end with CRLF"],
    [`${actors}\nact_1,Peru,state,PE,,1,1`, "csv/form", "a last line without a line break: the file may be cut off"],
    [`${actors}\nact_2,Peru,state,PE,,1,1\nact_1,Chad,state,TD,,1,1\n`, "key/order", '"act_1"'],
    [`${actors}\nact_1,Peru,land,PE,,1,1\n`, "schema/value", '"land"'],
  ])("%j", async (content, code, found) => {
    expect(await findings(content, tableRows(Actors))).toEqual([expect.objectContaining({ code, found })])
  })
})

test("a file that is not there is told of", async () => {
  const missing = Effect.runPromise(checkCsvFile("no/such.csv", "no/such.csv", ownSchema))
  await expect(missing).rejects.toMatchObject({ code: "file/unreadable", reason: "nothing there" })
})

describe("a schema that describes no rows is refused with the reason", () => {
  test.each([
    ["", /JSON/],
    ["[]", /./],
    ['{"type":"object"}', /properties/],
    ['{"properties":{}}', /without properties/],
    ['{"properties":{"a":{"type":"string"}},"x-primary-key":["b"]}', /key column b/],
    ['{"properties":{"a":{"type":"strin"}}}', /type/],
    ['{"properties":{"a":{"$ref":"#/$defs/None"}}}', /None/],
    ['{"properties":{"a":{"pattern":"("}}}', /./],
  ])("%s", (text, reason) => {
    const read = jsonSchemaRows(text)
    expect(Result.isFailure(read) && read.failure).toMatch(reason)
  })

  test("a definition that refers to itself ends", () => {
    const schema = {
      properties: { a: { $ref: "#/$defs/A" } },
      $defs: { A: { anyOf: [{ type: "string" }, { $ref: "#/$defs/A" }] } },
    }
    expect(Result.isSuccess(jsonSchemaRows(JSON.stringify(schema)))).toBe(true)
  })
})
