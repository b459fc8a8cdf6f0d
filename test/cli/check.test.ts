import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { beforeAll, describe, expect, test } from "vitest"
import { lastingFolder } from "../folders.ts"
import { bundle, factloom, programFolder } from "./command.ts"

const schema = {
  type: "object",
  properties: { boat_id: { type: "string" }, crew: { type: "integer", minimum: 0 } },
  required: ["boat_id", "crew"],
  "x-primary-key": ["boat_id"],
}
const actors = "actor_id,name,kind,country,aliases,mention_count,source_count"
const folder = lastingFolder({
  "boats.schema.json": JSON.stringify(schema),
  "boats.csv": "boat_id,crew\nb1,3\nb2,0\n",
  "sunk.csv": "boat_id,crew\nb1,-3\nb1,0\nb2,x\n",
  "data/actors.csv": `${actors}\nact_1,Peru,land,PE,,1,1\n`,
  "broken.json": "{",
})
const run = (...args: ReadonlyArray<string>) => factloom(["check", ...args], { cwd: folder })

beforeAll(() => bundle())

describe("a CSV of one's own", () => {
  test("all holds, and how much was looked at is said", () => {
    expect(run("--schema", "boats.schema.json", "boats.csv")).toMatchObject({
      code: 0,
      stdout: "boats.csv: 6 rules over 2 rows: all holds\n",
    })
  })

  test("all of a long report goes through a pipe, also where its reader is slow", () => {
    writeFileSync(
      join(folder, "fleet.csv"),
      `boat_id,crew\n${Array.from({ length: 3000 }, (_, i) => `b${i},x\n`).join("")}`,
    )
    const [node, program] = [process.execPath, join(process.cwd(), programFolder, "cli.js")]
    const command = `"${node}" "${program}" check --schema boats.schema.json fleet.csv --json | (sleep 1; cat)`
    const report = execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 })
    expect(report.length).toBeGreaterThan(200_000)
    expect(JSON.parse(report).findings.length).toBeGreaterThan(900)
  })

  test("what does not hold: place, what was expected, what was found; exit code 1", () => {
    const { code, stdout } = run("--schema", "boats.schema.json", "sunk.csv")
    expect(code).toBe(1)
    expect(stdout.split("\n")).toEqual([
      'sunk.csv:2:4: error schema/value: expected to be >= 0; found "-3". Correct crew.',
      'sunk.csv:3:1: error key/unique: expected a key of its own; found "b1", which line 2 has too. Remove one of the two rows.',
      'sunk.csv:4:4: error schema/value: expected to be integer; found "x". Correct crew.',
      "sunk.csv: 6 rules over 3 rows: 3 errors, 0 warnings",
      "",
    ])
  })

  test("on standard input", () => {
    const { code, stdout } = factloom(["check", "--schema", "boats.schema.json", "-"], {
      cwd: folder,
      input: readFileSync(join(folder, "sunk.csv"), "utf8"),
    })
    expect(code).toBe(1)
    expect(stdout).toContain("stdin.csv:2:4: error schema/value")
    expect(stdout).toContain("standard input: 6 rules over 3 rows: 3 errors, 0 warnings")
  })
})

test("a CSV named after a table is held against that table", () => {
  const { code, stdout } = run("data/actors.csv")
  expect(code).toBe(1)
  expect(stdout).toContain("data/actors.csv:2:12: error schema/value: expected one of state, ")
})

describe("formats", () => {
  test.each([
    ["json", /^\{\n {2}"subject": "sunk.csv",\n {2}"rules": 6,\n {2}"rows": 3,/],
    ["junit", /<testsuite name="factloom check" tests="6" failures="2">/],
    ["sarif", /"version": "2.1.0"/],
    ["github", /^::error file=sunk.csv,line=2,col=4,title=schema\/value::expected to be >= 0/],
  ])("--format %s", (format, form) => {
    const { code, stdout } = run("--schema", "boats.schema.json", "sunk.csv", "--format", format)
    expect(code).toBe(1)
    expect(stdout).toMatch(form)
  })

  test("--report writes the whole report, whatever is printed", () => {
    run("--schema", "boats.schema.json", "sunk.csv", "--format", "github", "--report", "report.json")
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).findings).toHaveLength(3)
  })
})

test("known findings do not fail; a new one does", () => {
  writeFileSync(join(folder, "known.json"), run("--schema", "boats.schema.json", "sunk.csv", "--json").stdout)
  const known = run("--schema", "boats.schema.json", "sunk.csv", "--baseline", "known.json")
  expect(known).toMatchObject({ code: 0 })
  expect(known.stdout).toBe("sunk.csv: 6 rules over 3 rows: nothing new\nbaseline: 3 known, 0 of it gone\n")
  writeFileSync(join(folder, "sunk2.csv"), "boat_id,crew\nb9,y\n")
  expect(run("--schema", "boats.schema.json", "sunk2.csv", "--baseline", "known.json").code).toBe(1)
})

test("--only looks at some rules alone", () => {
  const { stdout } = run("--schema", "boats.schema.json", "sunk.csv", "--only", "key/")
  expect(stdout).toContain("1 error, 0 warnings")
  expect(stdout).not.toContain("schema/value")
})

describe("what cannot be asked ends with 2 and says why", () => {
  test.each([
    [["--schema", "none.json", "boats.csv"], /none\.json: expected a JSON Schema .* found: no file that can be read/],
    [["--schema", "broken.json", "boats.csv"], /broken\.json: expected a JSON Schema/],
    [["boats.csv"], /expected a file named after a table .*--schema FILE or --table NAME/],
    [["--table", "actor", "boats.csv"], /--table: .*Did you mean actors\?/],
    [["--table", "actors", "data"], /data: expected a CSV file/],
    [["--only", "key/uniqe", "data"], /--only: .*Did you mean key\/unique\?/],
    [["--baseline", "none.json", "data/actors.csv"], /none\.json: expected the report of an earlier check/],
    [["--baseline", "broken.json", "data/actors.csv"], /broken\.json: expected the report of an earlier check/],
    [
      ["--report", "no/such/report.json", "data/actors.csv"],
      /--report no\/such\/report\.json: expected a file that can/,
    ],
    [["--format", "yaml", "data/actors.csv"], /yaml/],
    [["nowhere"], /nowhere: expected a folder with a dataset/],
  ])("factloom check %j", (args, message) => {
    const { code, stdout, stderr } = run(...args)
    expect(code).toBe(2)
    expect(stdout + stderr).toMatch(message)
  })
})
