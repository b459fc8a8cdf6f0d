import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { articles, folderWith, lastingFolder } from "../folders.ts"
import { bundle, factloom, type Ran } from "./command.ts"

const folder = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
)
let built: Ran

beforeAll(() => {
  bundle()
  built = factloom(["build"], { cwd: folder })
})

const rowsOf = (table: string): ReadonlyArray<string> =>
  readFileSync(join(folder, `out/csv/${table}.csv`), "utf8").split("\n")

/** The id in the first row of a table, below the header, that holds the text. */
const idIn = (table: string, text = ""): string =>
  rowsOf(table)
    .slice(1)
    .find((row) => row.includes(text))!
    .split(",")[0]!

describe("help", () => {
  test.each([
    [["--help"]],
    [["build", "--help"]],
    [["check", "--help"]],
    [["explain", "--help"]],
    [["schema", "--help"]],
  ])("factloom %j shows how to use it, with an example", (args) => {
    const { code, stdout } = factloom(args)
    expect(code).toBe(0)
    expect(stdout).toContain("EXAMPLES")
    expect(stdout).toMatch(/factloom (?:build|check|explain|schema)/)
  })

  test("--version is the package's", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }
    expect(factloom(["--version"]).stdout).toContain(version)
  })
})

describe("wrong usage ends with 2 and says what was meant", () => {
  test.each([
    [["biuld"], /build/],
    [["build", "--seed", "x"], /--seeds/],
    [["explain"], /record-id/],
    [["schema", "event"], /Did you mean events\?/],
    [["check", "no/such/folder"], /no\/such\/folder.*nothing there/],
    [["build", "--seeds", "no/such/folder"], /no\/such\/folder/],
  ])("factloom %j", (args, message) => {
    const { code, stdout, stderr } = factloom(args)
    expect(code).toBe(2)
    expect(stdout + stderr).toMatch(message)
  })
})

describe("a dataset, from building to explaining", () => {
  test("build prints what it made and where to look, and nothing on standard error when piped", () => {
    const { code, stdout, stderr } = built
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(stdout).toContain("Built out/ from 2 articles")
    expect(stdout).toMatch(/casualty_figures +\d/)
    expect(stdout).toContain("No findings.")
    expect(stdout).toContain("open out/index.html")
  })

  test("--json is JSON and nothing else", () => {
    const again = factloom(["build", "--json", "--out", "again"], { cwd: folder })
    expect(JSON.parse(again.stdout)).toMatchObject({ out: "again", records: { sources: 2 }, findings: [] })
    const checked = factloom(["check", "--json"], { cwd: folder })
    expect(JSON.parse(checked.stdout)).toMatchObject({ subject: "out", findings: [] })
    expect(JSON.parse(factloom(["schema", "events", "--json"]).stdout)).toMatchObject({ title: "Events" })
    const id = idIn("casualty_figures")
    const explained = JSON.parse(factloom(["explain", id, "--json"], { cwd: folder }).stdout) as {
      evidence: Array<unknown>
    }
    expect(explained).toMatchObject({ table: "casualty_figures", record: { figure_id: id } })
    expect(explained.evidence.length).toBeGreaterThan(3)
  })

  test("check of an edited number: 1, with file, line and column, rule, expected and found", () => {
    const cwd = folderWith({})
    cpSync(join(folder, "out"), join(cwd, "out"), { recursive: true })
    const lines = [...rowsOf("casualty_figures")]
    const line = lines.findIndex((text) => text.includes(",12,"))
    lines[line] = lines[line]!.replace(",12,12,12,12,", ",13,12,12,12,")
    writeFileSync(join(cwd, "out/csv/casualty_figures.csv"), lines.join("\n"))
    const { code, stdout } = factloom(["check"], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      new RegExp(
        String.raw`csv/casualty_figures\.csv:${line + 1}:\d+: error evidence/missing .*found "13" without evidence`,
      ),
    )
  })

  test("explain shows the words behind a value, in colour where it is asked for", () => {
    const id = idIn("casualty_figures", ",injured,")
    const { code, stdout } = factloom(["explain", id], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain("made by rule casualties/")
    expect(stdout).toMatch(/number {2}30[\s\S]*injuring \[30\] others, police said/)
    const coloured = factloom(["explain", id], { cwd: folder, env: { NO_COLOR: "", FORCE_COLOR: "1" } }).stdout
    expect(coloured).toContain("injuring \u001b[1;30;43m30\u001b[0m others")
  })

  test("explain of an id that is none: 2, and the one that was meant", () => {
    const id = idIn("events")
    const { code, stderr } = factloom(["explain", `${id.slice(0, -1)}!`], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain(`Did you mean ${id}?`)
  })
})
