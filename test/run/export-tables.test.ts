/** A run that is linked and exported as tables, out of core, has the rows that a build has, byte for byte. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { describe, expect, test } from "vitest"
import { build } from "../../src/index.ts"
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
