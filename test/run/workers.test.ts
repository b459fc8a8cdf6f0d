/** The command over worker threads: the same files as on one thread, stopped and gone on. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { bundle, factloom, started } from "../cli/command.ts"
import { contentOf, folderWith } from "../folders.ts"
import { newsLines } from "./runs.ts"

beforeAll(bundle, 60_000)

/** Enough for a unit of a mebibyte and a second one. */
const corpus = newsLines(900)
const made = (run: string) => ({ ...contentOf(run), "run.json": "" })

test("Ctrl-C stops a run cleanly; the same command goes on, and the bytes are those of a run that was never stopped", async () => {
  const folder = folderWith({ "news.jsonl": corpus })
  const args = ["extract", "news.jsonl", "--out", "run", "--workers"]
  const run = started([...args, "2"], folder)
  const units = join(folder, "run", "units")
  await run.until(() => existsSync(units) && readdirSync(units).length > 0)
  run.kill("SIGINT")
  expect([0, 130]).toContain(await run.ended)
  expect(readdirSync(join(folder, "run", "parts"))).toEqual([])

  const again = factloom([...args, "2", "--json"], { cwd: folder })
  expect(again.stderr).toBe("")
  const report = JSON.parse(again.stdout)
  expect(report).toMatchObject({ units: 2, articles: 900, malformed: 180 })
  expect(report.before).toBeGreaterThan(0)
  const whole = factloom(["extract", "news.jsonl", "--out", "whole", "--workers", "1"], { cwd: folder })
  expect(whole.stdout).toContain("Extracted 900 articles of news.jsonl into whole/")
  expect(whole.stdout).toContain("180 records could not be read: see whole/errors/")
  expect(made(join(folder, "run"))).toEqual(made(join(folder, "whole")))
}, 120_000)

test("a worker that cannot write ends the run with its unit and what to do", () => {
  const blocked = folderWith({ "news.jsonl": newsLines(2), "run/units/000000.json/file": "" })
  const ran = factloom(["extract", "news.jsonl", "--out", "run"], { cwd: blocked })
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(/unit 0 \(news\.jsonl, lines 0 to \d+\): expected .* found: .*goes on where it stopped/u)
})

test("wrong usage is told before anything is done", () => {
  const folder = folderWith({ "news.jsonl": newsLines(1) })
  const refused = (...args: ReadonlyArray<string>) => {
    const { code, stderr } = factloom(["extract", "news.jsonl", "--out", "run", ...args], { cwd: folder })
    expect(code).toBe(2)
    expect(existsSync(join(folder, "run"))).toBe(false)
    return stderr
  }
  expect(refused("--shard", "3/2")).toContain("i/n with i from 1 to n")
  expect(refused("--shard", "0/2")).toContain("i/n with i from 1 to n")
  expect(refused("--workers", "0")).toContain("a number from 1 to 1024")
  expect(refused("--field", "txt=body")).toContain("Did you mean text?")
})
