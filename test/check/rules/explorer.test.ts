import { readFileSync, statSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../../schema/registry.ts"
import { findingsOf } from "../../../src/check.ts"
import { publishedDataset } from "../../../src/check/published-dataset.ts"
import { explorer } from "../../../src/check/rules/explorer.ts"
import { build } from "../../../src/index.ts"
import { articles, lastingFolder } from "../../folders.ts"

type Files = ReadonlyMap<string, Uint8Array>

const folder = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
)
let valid: Files

beforeAll(async () => {
  const out = join(folder, "out")
  await build({ seeds: join(folder, "seeds"), out })
  const names = (await readdir(out, { recursive: true })).filter((name) => statSync(join(out, name)).isFile())
  valid = new Map(names.map((name) => [name, readFileSync(join(out, name))]))
})

const found = async (files: Files) =>
  (await Effect.runPromise(findingsOf(publishedDataset(files, registry), [explorer]))).map(({ file }) => file)

const changed = (file: string, change: (text: string) => string): Files => {
  const before = new TextDecoder().decode(valid.get(file))
  expect(change(before)).not.toBe(before)
  return new Map(valid).set(file, new TextEncoder().encode(change(before)))
}

test("a page as it was built: nothing is found, whatever else lies in the folder", async () => {
  expect(await found(valid)).toEqual([])
  expect(await found(new Map(valid).set("mine/notes.csv", new Uint8Array()))).toEqual([])
})

describe("a page that does not show the data", () => {
  test.each([
    ["index.html", (text: string) => text.replace("script-src 'self'", "script-src *")],
    ["site/explorer.js", (text: string) => `${text};`],
    ["site/data/tables/events.js", (text: string) => text.replace("bombing", "shooting")],
    ["site/data/sources/harbour-1.js", (text: string) => text.replace("killing 12", "killing 99")],
    ["site/data/sources/harbour-1.js", (text: string) => text.replace(/\["body",\d+/u, '["body",0')],
    ["site/data/sources/harbour-1.js", (text: string) => text.replace('["body"', '["soul"')],
    ["site/data/dataset.js", (text: string) => text.replace('"rows":2', '"rows":3')],
    ["site/data/charts.js", (text: string) => text.replace("2 articles", "9 articles")],
  ])("%s", async (file, change) => expect(await found(changed(file, change))).toEqual([file]))

  test("a file is missing, or one too many", async () => {
    const left = new Map(valid)
    left.delete("site/data/tables/actors.js")
    expect(await found(left)).toEqual(["site/data/tables/actors.js"])
    expect(await found(new Map(valid).set("site/more.js", new Uint8Array()))).toEqual(["site/more.js"])
  })

  test("the tables have changed since", async () => {
    const stale = await found(changed("csv/actors.csv", (text) => text.replace("Chile", "Chili")))
    expect(stale).toEqual(["site/data/dataset.js", "site/data/tables/actors.js"])
  })

  test("notebooks in the folder are linked, all or none of them", async () => {
    const page = new TextEncoder().encode("<title>First finding</title>")
    const built = new Map(valid).set("notebooks/first.html", page)
    expect(await found(built)).toEqual([])
    const told = `factloom.put("notebooks",[{"path":"notebooks/first.html","title":"First finding"}])\n`
    const linked = new Map(built).set("site/data/notebooks.js", new TextEncoder().encode(told))
    expect(await found(linked)).toEqual([])
    linked.delete("notebooks/first.html")
    expect(await found(linked)).toEqual(["site/data/notebooks.js"])
  })
})
