import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { articles, lastingFolder } from "../folders.ts"
import { bundle, factloom } from "./command.ts"

const cwd = lastingFolder(Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])))
const listed = (...args: ReadonlyArray<string>): ReadonlyArray<Readonly<Record<string, unknown>>> => {
  const { code, stdout, stderr } = factloom(["review", "--json", ...args], { cwd })
  expect(stderr).toBe("")
  expect(code).toBe(0)
  return JSON.parse(stdout) as ReadonlyArray<Readonly<Record<string, unknown>>>
}

beforeAll(() => {
  bundle()
  expect(factloom(["build"], { cwd }).code).toBe(0)
})

test("without a terminal it says so, and how to go on", () => {
  const { code, stdout, stderr } = factloom(["review"], { cwd })
  expect(code).toBe(2)
  expect(stdout).toBe("")
  expect(stderr).toMatch(/^error: expected a terminal to review \d+ claims on, found a pipe or a file\..*--json/)
})

test("--json lists what there is to review, --table and --below less of it", () => {
  const all = listed()
  const figures = listed("--table", "casualty_figures")
  expect(figures.length).toBeGreaterThan(0)
  expect(new Set(figures.map(({ table }) => table))).toEqual(new Set(["casualty_figures"]))
  const doubtful = listed("--below", "0.9")
  expect(doubtful.every(({ confidence }) => Number(confidence) < 0.9)).toBe(true)
  expect(doubtful.length).toBeLessThan(all.length)
})

test("a table that there is not", () => {
  const { code, stderr } = factloom(["review", "--table", "figures"], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/expected --table to be one of event_mentions, casualty_figures/)
})

test("what corrections.yaml decides about is not asked again, and stats tell of it after the next build", () => {
  const [first] = listed("--table", "casualty_figures")
  const id = String(first!["record_id"])
  const yaml = `- accept: ${id}\n  expect: { quote: ${JSON.stringify(first!["quote"])} }\n  reason: seen\n  date: 2026-11-22\n  by: ana\n`
  writeFileSync(join(cwd, "seeds", "corrections.yaml"), yaml)
  expect(listed("--table", "casualty_figures").map(({ record_id }) => record_id)).not.toContain(id)
  expect(factloom(["build"], { cwd }).code).toBe(0)
  const { code, stdout } = factloom(["stats"], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/casualty_figures +\d+ +1 +1 +0 +0 +100 % \(21–100\) +0 +–/)
  const { tables } = JSON.parse(factloom(["stats", "--json"], { cwd }).stdout) as {
    tables: Array<{ table: string; accepted: number }>
  }
  expect(tables.find(({ table }) => table === "casualty_figures")).toMatchObject({ accepted: 1 })
})

test("a file of corrections that is damaged stops the build and names the line; the dataset stays", () => {
  const before = readFileSync(join(cwd, "out", "csv", "casualty_figures.csv"))
  const file = join(cwd, "seeds", "corrections.yaml")
  const good = readFileSync(file, "utf8")
  writeFileSync(file, good.replace("reason", "resaon"))
  const { code, stderr } = factloom(["build"], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^error: seeds\/corrections\.yaml: expected corrections that can be applied\. Nothing was changed\.\n {2}seeds\/corrections\.yaml:3:11: corrections\/unknown-key: .*Did you mean `reason`\?/,
  )
  expect(readFileSync(join(cwd, "out", "csv", "casualty_figures.csv"))).toEqual(before)
  expect(factloom(["review"], { cwd }).code).toBe(2)
  writeFileSync(file, good)
})

test("a guard that fails is a finding, and exit code 1", () => {
  const file = join(cwd, "seeds", "corrections.yaml")
  const good = readFileSync(file, "utf8")
  writeFileSync(file, good.replace(/quote: .*/, "number: 999999 }"))
  const { code, stdout } = factloom(["build"], { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /seeds\/corrections\.yaml:2:\d+: error corrections\/guard \(fig_\w+\): expected number "999999"/,
  )
  writeFileSync(file, good)
})
