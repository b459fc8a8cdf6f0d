/** A build that takes what it can from the last one gives the same bytes as one that makes everything anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { extractSeeds } from "../../src/extract-seeds.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { encodeLedger } from "../../src/history/encode-ledger.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import { emptyLedger, type Ledger } from "../../src/history/ledger.ts"
import { build } from "../../src/index.ts"
import { link } from "../../src/link/link.ts"
import { publish } from "../../src/publish/publish.ts"
import { articles as made } from "../check/articles.ts"
import { contentOf, folderWith } from "../folders.ts"

const articles = Object.entries(made)

/** The entries of a cache, as paths. */
const entriesIn = (cache: string): ReadonlyArray<string> =>
  existsSync(cache)
    ? readdirSync(cache, { recursive: true, encoding: "utf8" })
        .map((name) => join(cache, name))
        .filter((place) => statSync(place).isFile())
    : []

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/** The tables and the ledger of a folder, as text: all of a build that follows from articles. */
async function tablesOf(seeds: string, ledger: Ledger, cache?: string) {
  const { claims, findings } = await Effect.runPromise(
    extractSeeds(seeds, extractors, cache).pipe(Effect.provide(platform)),
  )
  const register = new IdRegister(ledger)
  const { files } = publish(link(claims, registry, register), registry, findings)
  return { files, ledger: register.ledger, findings }
}

/** A folder that sees articles come and go, and a cache. */
function newsroom() {
  const folder = folderWith({})
  const [seeds, cache] = [join(folder, "seeds"), join(folder, "cache")]
  let ledger = emptyLedger
  return {
    folder,
    cache,
    /** Builds these files with the cache and without; the bytes must be the same. */
    build: async (files: Readonly<Record<string, string>>) => {
      rmSync(seeds, { recursive: true, force: true })
      mkdirSync(seeds, { recursive: true })
      for (const [file, text] of Object.entries(files)) writeFileSync(join(seeds, file), text)
      const kept = await tablesOf(seeds, ledger, cache)
      const anew = await tablesOf(seeds, ledger)
      expect(kept.files).toEqual(anew.files)
      expect(encodeLedger(kept.ledger)).toBe(encodeLedger(anew.ledger))
      ledger = kept.ledger
      return kept
    },
  }
}

test("whatever articles come, go, change or get entries in sources.yaml", async () => {
  const state = fc.record({
    files: fc.shuffledSubarray(articles, { minLength: 1 }),
    edited: fc.boolean(),
    manifest: fc.constantFrom("", `- file: ${articles[0]![0]}\n  publisher: Example News\n  title: Another\n`),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
      const room = newsroom()
      for (const { files, edited, manifest } of states) {
        const texts = files.map(([name, text]) => [name, edited ? text.replace("12", "13") : text])
        await room.build({ ...Object.fromEntries(texts), ...(manifest === "" ? {} : { "sources.yaml": manifest }) })
      }
      rmSync(room.folder, { recursive: true })
    }),
    { numRuns: 8 },
  )
})

test("only the article that is new is made", async () => {
  const { build, cache } = newsroom()
  const [last, ...others] = articles
  await build(Object.fromEntries(others))
  const before = new Map(entriesIn(cache).map((place) => [place, statSync(place).mtimeMs]))
  expect(before.size).toBe(others.length)
  await build(Object.fromEntries([...others, last!]))
  const after = entriesIn(cache)
  expect(after).toHaveLength(articles.length)
  for (const [place, time] of before) expect(statSync(place).mtimeMs).toBe(time)
})

test("entries that are damaged are made again, and findings come out of the cache as they went in", async () => {
  const { build, cache } = newsroom()
  const [name, text] = articles[0]!
  const files = { [name]: text, "sources.yaml": `- file: ${name}\n  title: Quite another title\n` }
  const first = await build(files)
  expect(first.findings).toHaveLength(1)
  expect((await build(files)).findings).toEqual(first.findings)
  const [entry] = entriesIn(cache)
  const kept = readFileSync(entry!, "utf8")
  for (const damage of ["", kept.slice(0, 100), kept.replace("bombing", "shooting")]) {
    writeFileSync(entry!, damage)
    await build(files)
    const isWhole = entriesIn(cache).some((place) => readFileSync(place, "utf8") === kept)
    expect(isWhole, "the entry is as it was").toBe(true)
  }
})

test("entries of other versions of the code are not used, and the oldest are removed", async () => {
  const { build, cache } = newsroom()
  const old = Array.from({ length: 6 }, (_, i) => join(cache, `${i}`.repeat(32)))
  for (const [i, folder] of old.entries()) {
    mkdirSync(folder, { recursive: true })
    utimesSync(folder, 1_000_000 + i, 1_000_000 + i)
  }
  mkdirSync(join(cache, "mine"))
  await build(Object.fromEntries(articles.slice(0, 1)))
  expect(old.filter((folder) => existsSync(folder))).toEqual(old.slice(3))
  expect(existsSync(join(cache, "mine"))).toBe(true)
})

test("a cache that cannot be written is no fault of the build", async () => {
  const folder = folderWith({ "seeds/a.txt": articles[0]![1], cache: "a file" })
  const { records } = await build({
    seeds: join(folder, "seeds"),
    out: join(folder, "out"),
    cache: join(folder, "cache"),
  })
  expect(records["sources"]).toBe(1)
})

test("a whole build with a cache is a whole build without", async () => {
  const folder = folderWith(Object.fromEntries(articles.map(([name, text]) => [`seeds/${name}`, text])))
  const [seeds, cache] = [join(folder, "seeds"), join(folder, "cache")]
  for (const out of ["first", "second"]) await build({ seeds, out: join(folder, out), cache })
  await build({ seeds, out: join(folder, "anew") })
  expect(contentOf(join(folder, "first"))).toEqual(contentOf(join(folder, "anew")))
  expect(contentOf(join(folder, "second"))).toEqual(contentOf(join(folder, "anew")))
})
