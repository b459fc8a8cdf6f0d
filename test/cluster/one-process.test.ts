/** Without a database the workflow runs in this process; what it makes is what extract, link and export make. */
import { readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { bundle } from "../cli/command.ts"
import { folderWith } from "../folders.ts"
import { articles } from "../check/articles.ts"
import { hashesOf, oneMachine, unitFiles } from "./corpora.ts"
import { cluster } from "./processes.ts"

beforeAll(bundle, 60_000)

const submit = (folder: string, ...more: ReadonlyArray<string>) => {
  const places = [join(folder, "corpus"), "--run", join(folder, "run"), "--out", join(folder, "out")]
  return cluster(["submit", ...places, "--workers", "2", ...more], "")
}

test("a folder of articles, with its history beside it", async () => {
  const files = Object.entries(articles).map(([name, text]) => [`corpus/${name}`, text])
  const [folder, other] = [folderWith(Object.fromEntries(files)), folderWith(Object.fromEntries(files))]
  const submitted = submit(folder)
  expect([await submitted.ended, submitted.stderr()]).toEqual([0, ""])
  expect(submitted.stdout()).toContain(`Built ${join(folder, "out")}/ from`)
  expect(hashesOf(join(folder, "out"))).toEqual(await oneMachine(other, 1))
  expect(hashesOf(join(folder, "corpus"))).toEqual(hashesOf(join(other, "corpus")))
}, 120_000)

test("tables, with what they cannot have refused", async () => {
  const folder = folderWith(unitFiles(3, 2))
  const made = submit(folder, "--as", "tables")
  expect([await made.ended, made.stderr()]).toEqual([1, ""])
  expect(made.stdout()).toContain("duckdb < prove.sql")
  expect(hashesOf(join(folder, "out"))).toEqual(await oneMachine(folder, 2, "tables"))
  const refused = submit(folder, "--as", "tables", "--history", join(folder, "history"))
  expect(await refused.ended).toBe(2)
  expect(refused.stderr()).toContain("a run that is linked as tables cannot have")
}, 120_000)

test("a unit that cannot be done is told of when the others are done, and made up for by the same command", async () => {
  const folder = folderWith({ ...unitFiles(3, 2), "run/units/000001.json/in the way": "" })
  const submitted = submit(folder, "--activity-bytes", "1")
  expect(await submitted.ended).toBe(2)
  expect(submitted.stderr()).toMatch(
    /error: \S+: expected all units to be done, .*\n {2}unit 1, 5 times: .*\nThe others/u,
  )
  expect(readdirSync(join(folder, "run", "units"))).toHaveLength(3)
  rmSync(join(folder, "run", "units", "000001.json"), { recursive: true })
  const again = submit(folder, "--json")
  expect(await again.ended).toBe(1)
  expect(JSON.parse(again.stdout())).toMatchObject({ articles: 24, malformed: 3, exported: { hasErrors: true } })
  expect(readdirSync(join(folder, "run", "parts"))).toEqual([])
}, 120_000)

test("what a runner and a status need is told where it is missing", async () => {
  for (const command of [["runner"], ["status"], ["submit", "seeds", "--run", "run", "--detach"]]) {
    const run = cluster(command, "")
    expect(await run.ended).toBe(2)
    expect(run.stderr()).toContain("expected --database postgres://user@host/name or FACTLOOM_DATABASE, found neither")
  }
  const { ended, stderr } = cluster(["submit", "seeds", "--run", "s3://news/run", "--field", "txt=body"], "")
  expect([await ended, stderr()]).toEqual([2, expect.stringContaining("Did you mean text?")])
})
