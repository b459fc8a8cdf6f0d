import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { articles, contentOf, folderWith } from "../folders.ts"
import { bundle, factloom, started } from "./command.ts"

beforeAll(bundle)

const seeds = () =>
  folderWith(Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])))
const isLocked = (cwd: string) => () => existsSync(join(cwd, "out.lock"))
const leftovers = (cwd: string) => readdirSync(cwd).filter((name) => name.startsWith("out."))

test("two builds at once: the second says who is at work and stops, the first goes on", async () => {
  const cwd = seeds()
  const first = started(["build"], cwd)
  await first.until(isLocked(cwd))
  first.kill("SIGSTOP")
  const second = factloom(["build"], { cwd })
  expect(second.code).toBe(2)
  expect(second.stdout).toBe("")
  expect(second.stderr).toMatch(
    new RegExp(`^error: out: expected nobody else at work on it, found a build by process ${first.pid} `),
  )
  expect(second.stderr).toContain("Nothing was changed.")
  first.kill("SIGCONT")
  expect(await first.ended).toBe(0)
  expect(leftovers(cwd)).toEqual([])
  expect(factloom(["build"], { cwd }).code).toBe(0)
})

test("a build that was killed leaves its lock, and the next ones take it over, one at a time", async () => {
  const cwd = seeds()
  expect(factloom(["build"], { cwd }).code).toBe(0)
  const before = contentOf(join(cwd, "out"))
  const killed = started(["build"], cwd)
  await killed.until(isLocked(cwd))
  killed.kill("SIGKILL")
  await killed.ended
  expect(existsSync(join(cwd, "out.lock"))).toBe(true)
  const codes = await Promise.all([1, 2, 3].map(() => started(["build"], cwd).ended))
  expect(codes).toContain(0)
  expect(codes.every((code) => code === 0 || code === 2)).toBe(true)
  expect(leftovers(cwd)).toEqual([])
  expect(contentOf(join(cwd, "out"))).toEqual(before)
}, 60_000)
