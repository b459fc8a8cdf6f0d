/** A run that is linked and exported as tables, out of core, has the rows that a build has, byte for byte. */
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { describe, expect, test } from "vitest"
import { build, check } from "../../src/index.ts"
import { articles as made } from "../check/articles.ts"
import { contentOf, folderWith } from "../folders.ts"
import { exportTo, extract, link, newsLines } from "./runs.ts"

const csv = (folder: string) => contentOf(join(folder, "csv"))

/** A folder of articles, built, and the same as tables. */
async function both(articles: string) {
  const folder = folderWith({})
  const [seeds, run] = [join(folder, "seeds"), join(folder, "run")]
  cpSync(articles, seeds, { recursive: true })
  await extract({ corpus: seeds, run })
  await link({ run, as: "tables" })
  const tables = await exportTo(join(folder, "tables"), run)
  const built = await build({ seeds, out: join(folder, "built"), history: join(folder, "history") })
  return { folder, run, tables, built }
}

describe("the rows of a build", () => {
  test("of the articles in seeds/", async () => {
    const seeds = folderWith({})
    for (const name of readdirSync("seeds"))
      if (/\.(?:txt|html|yaml)$/u.test(name)) cpSync(join("seeds", name), join(seeds, name))
    const { folder, tables, built } = await both(seeds)
    expect(csv(join(folder, "tables"))).toEqual(csv(join(folder, "built")))
    expect(tables.records).toEqual(built.records)
    expect(tables.findings).toEqual(built.findings)
  }, 60_000)

  test("of articles that tell of the same events and disagree", async () => {
    const { folder, tables } = await both(folderWith(made))
    expect(tables.records["conflicts"]).toBeGreaterThan(0)
    expect(csv(join(folder, "tables"))).toEqual(csv(join(folder, "built")))
  }, 60_000)
})

/** Records of which many tell of the same, one is there twice and some are none. */
const records = `${newsLines(40)}${newsLines(3)}`

/** The records as a run, linked and exported. */
async function exported(as: "dataset" | "tables", of = 1) {
  const folder = folderWith({ "news.jsonl": records })
  const [run, out] = [join(folder, "run"), join(folder, "out")]
  for (let index = of; index > 0; index--)
    await extract({ corpus: join(folder, "news.jsonl"), run, shard: { index, of } })
  await link({ run, as })
  const report = await exportTo(out, run)
  return { folder, run, out, report }
}

test("records: the rows and the findings of a dataset, in the same order", async () => {
  const [dataset, tables] = [await exported("dataset"), await exported("tables")]
  expect(csv(tables.out)).toEqual(csv(dataset.out))
  const issues = (out: string) => readFileSync(join(out, "issues.jsonl"), "utf8")
  expect(issues(tables.out)).toBe(issues(dataset.out))
  expect(issues(tables.out)).toContain("record/duplicate-id")
  expect(tables.report.findingCount).toBe(dataset.report.findings.length)
}, 60_000)

test("seven parts give every file that one gives", async () => {
  const [one, seven] = [await exported("tables"), await exported("tables", 7)]
  expect(contentOf(seven.out)).toEqual(contentOf(one.out))
  expect(readdirSync(join(seven.run, "parts"))).toEqual([])
}, 60_000)

test("names of folders are no patterns", async () => {
  const folder = folderWith({ "a[b]*/news.jsonl": records })
  const [run, out] = [join(folder, "a[b]*", "run"), join(folder, "out")]
  await extract({ corpus: join(folder, "a[b]*", "news.jsonl"), run })
  await link({ run, as: "tables" })
  expect((await exportTo(out, run)).records).toEqual((await exported("tables")).report.records)
}, 60_000)

/** What the SQL of an export says. */
async function unproved(out: string): Promise<unknown> {
  const sql = readFileSync(join(out, "prove.sql"), "utf8").replaceAll("'parquet/", `'${out}/parquet/`)
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
  connection.closeSync()
  return rows
}

test("prove.sql proves every anchor; of other texts none", async () => {
  const { out, report } = await exported("tables")
  expect(await unproved(out)).toEqual([{ unproved: "0" }])
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const texts = join(out, "parquet", "texts.parquet")
  await connection.run(`CREATE TABLE t AS SELECT source_id, ' ' || text AS text FROM read_parquet('${texts}')`)
  await connection.run(`COPY t TO '${texts}' (FORMAT parquet)`)
  connection.closeSync()
  expect(report.records["evidence"]).toBeGreaterThan(100)
  expect(await unproved(out)).toEqual([{ unproved: String(report.records["evidence"]) }])
}, 60_000)

test("check proves tables as it proves a dataset, and finds what was changed in them", async () => {
  const { out } = await exported("tables")
  expect((await check({ folder: out })).findings).toEqual([])
  const events = join(out, "csv", "events.csv")
  writeFileSync(events, readFileSync(events, "utf8").replace(/,only_figure,/u, ",widest_bounds,"))
  const found = (await check({ folder: out })).findings.map(({ code }) => code)
  expect(new Set(found)).toEqual(new Set(["derived/toll", "generated/checksums"]))
  writeFileSync(join(out, "parquet", "texts.parquet"), "PAR1")
  expect((await check({ folder: out })).findings.map(({ code }) => code)).toContain("file/readable")
}, 60_000)

test("what was linked and changed since is not exported, and what was there stays", async () => {
  const { run, out } = await exported("tables")
  const before = contentOf(out)
  appendFileSync(join(run, "linked", "actors.parquet"), "x")
  await expect(exportTo(out, run)).rejects.toThrow(/changed since/u)
  expect(contentOf(out)).toEqual(before)
}, 60_000)

test.each([
  ["corrections", {}, { "corrections.yaml": "- reject: fig_0123456789\n  reason: wrong\n  by: A\n  on: 2016-01-01\n" }],
  ["a history", { history: "history" }, {}],
])("%s are for datasets alone, and are not left out without a word", async (_, options, files) => {
  const folder = folderWith({ "news.jsonl": newsLines(3), ...files })
  const run = join(folder, "run")
  await extract({ corpus: join(folder, "news.jsonl"), run })
  await expect(link({ run, as: "tables", ...options })).rejects.toThrow(/Link it as a dataset|expected corrections/u)
  expect(existsSync(join(run, "linked.json"))).toBe(false)
})
