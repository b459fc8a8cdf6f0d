/** Runners and the database are killed in the middle, and the dataset is the one that one machine makes. */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bundle } from "../cli/command.ts"
import { lastingFolder } from "../folders.ts"
import { hashesOf, oneMachine, unitFiles } from "./corpora.ts"
import { hasPostgres, type Server, startPostgres } from "./postgres.ts"
import { cluster, runner, until } from "./processes.ts"

describe.skipIf(!hasPostgres)("a cluster", () => {
  const folder = hasPostgres ? lastingFolder(unitFiles(16, 2)) : ""
  const at = (...names: ReadonlyArray<string>): string => join(folder, ...names)
  let server: Server
  let expected: Readonly<Record<string, string>>
  beforeAll(async () => {
    bundle()
    server = await startPostgres()
    expected = await oneMachine(folder, 1)
  }, 120_000)
  afterAll(() => server?.remove())

  const submit = (url: string, name: string) =>
    cluster(["submit", at("corpus"), "--run", at(name), "--out", at(`${name}-out`), "--activity-bytes", "1"], url)
  const receipts = (name: string): number => (existsSync(at(name, "units")) ? readdirSync(at(name, "units")).length : 0)
  const isAt = (pid: number, name: string, unit: string): boolean => {
    const parts = at(name, "parts")
    const scratch = existsSync(parts) ? readdirSync(parts).filter((part) => part.startsWith(`scratch-${pid}-`)) : []
    return scratch.some((part) => {
      const begun = join(parts, part, "parts")
      return existsSync(begun) && readdirSync(begun).some((file) => file.startsWith(unit))
    })
  }

  test("of three runners one is killed in the middle of a unit and one comes late", async () => {
    const url = server.newDatabase()
    const runners = [runner(url), runner(url), runner(url)]
    for (const { says } of runners) await says("has joined")
    const submitted = submit(url, "killed")
    await until(() => receipts("killed") > 0 && runners.some(({ pid }) => isAt(pid, "killed", "000000")))
    const victim = runners.find(({ pid }) => isAt(pid, "killed", "000000"))
    victim?.kill("SIGKILL")
    const late = runner(url)
    expect(await submitted.ended).toBe(1)
    expect(submitted.stdout()).toContain("from 50 articles")
    expect(hashesOf(at("killed-out"))).toEqual(expected)
    // The unit was begun twice, and no other.
    expect(server.query(url, "SELECT id FROM factloom_groups WHERE attempts > 1")).toHaveLength(1)
    expect(late.stderr()).toContain("has joined")
    expect(readdirSync(at("killed", "parts"))).toEqual([])
  }, 120_000)

  test("the database is restarted in the middle", async () => {
    const url = server.newDatabase()
    const runners = [runner(url), runner(url)]
    for (const { says } of runners) await says("has joined")
    const submitted = submit(url, "restarted")
    await until(() => receipts("restarted") > 0)
    server.stop()
    for (const { says } of [...runners, submitted]) await says("connection lost")
    server.start()
    expect(await submitted.ended).toBe(1)
    expect(hashesOf(at("restarted-out"))).toEqual(expected)
    // Whoever had no work meanwhile may find it back later than the others: with the next of its longer and longer pauses.
    for (const { says } of runners) await says("connection is back")
  }, 120_000)

  test("one machine in seven parts makes the same", async () => {
    expect(await oneMachine(folder, 7)).toEqual(expected)
  }, 120_000)
})
