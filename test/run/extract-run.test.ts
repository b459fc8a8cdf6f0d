/** A run gives the same files however it is shared out, and goes on where it stopped. */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { articles, contentOf, folderWith } from "../folders.ts"
import { extract, newsLines } from "./runs.ts"

/** What a run has made, as name → bytes; what it is of and where is left out. */
const made = (run: string) => {
  const { "run.json": _, ...files } = contentOf(run)
  return files
}

const corpus = newsLines(12)

test("articles of all units, and the malformed records with their places", async () => {
  const folder = folderWith({ "news.jsonl": corpus })
  const run = join(folder, "run")
  const report = await extract({ corpus: join(folder, "news.jsonl"), run })
  expect(report).toMatchObject({ articles: 12, malformed: 2, before: 0, findings: [] })
  expect(report.units).toBeGreaterThan(3)
  const errors = readdirSync(join(run, "errors")).flatMap((name) =>
    readFileSync(join(run, "errors", name), "utf8")
      .trimEnd()
      .split("\n"),
  )
  expect(errors.map((line) => JSON.parse(line))).toMatchObject(
    [5, 10].map((after) => ({
      file: "news.jsonl",
      offset: Buffer.byteLength(newsLines(after)) - '{"id":"none"}\n'.length,
      counted: "byte",
      code: "record/no-text",
    })),
  )
  expect(readdirSync(join(run, "parts"))).toEqual([])
})

test.each([3, 7])("%d parts give the same files as one", async (of) => {
  const folder = folderWith({ "news.jsonl": corpus })
  const options = { corpus: join(folder, "news.jsonl") }
  await extract({ ...options, run: join(folder, "whole") })
  const parts = Array.from({ length: of }, (_, at) => ({ index: at + 1, of })).toReversed()
  let articles = 0
  for (const shard of parts) articles += (await extract({ ...options, run: join(folder, "parts"), shard })).articles
  expect(articles).toBe(12)
  expect(made(join(folder, "parts"))).toEqual(made(join(folder, "whole")))
})

test("a run goes on with the units that are missing, and does the others not again", async () => {
  const folder = folderWith({ "news.jsonl": corpus })
  const options = { corpus: join(folder, "news.jsonl"), run: join(folder, "run") }
  const { units } = await extract(options)
  const whole = made(options.run)
  const kept = join(options.run, "units", "000000.json")
  const { mtimeMs } = statSync(kept)
  // As one that was killed leaves it: no receipt, half a part.
  rmSync(join(options.run, "units", "000001.json"))
  writeFileSync(join(options.run, "parts", "000001.killed.claims"), "half")
  expect(await extract(options)).toMatchObject({ before: units - 1, articles: 12, malformed: 2 })
  expect(made(options.run)).toEqual(whole)
  expect(statSync(kept).mtimeMs).toBe(mtimeMs)
  expect(await extract(options)).toMatchObject({ before: units, articles: 12, malformed: 2 })
})

test("a damaged receipt is none", async () => {
  const folder = folderWith({ "news.jsonl": corpus })
  const options = { corpus: join(folder, "news.jsonl"), run: join(folder, "run") }
  const { units } = await extract(options)
  const whole = made(options.run)
  writeFileSync(join(options.run, "units", "000000.json"), '{"unit":0')
  expect(await extract(options)).toMatchObject({ before: units - 1 })
  expect(made(options.run)).toEqual(whole)
})

test("a folder of articles is a corpus; what is wrong with a file or the folder is told", async () => {
  const folder = folderWith({ "seeds/a.txt": articles["harbour-1.txt"], "seeds/b.txt": "\0", "seeds/c.pdf": "" })
  const run = join(folder, "run")
  const report = await extract({ corpus: join(folder, "seeds"), run })
  expect(report).toMatchObject({ articles: 1, malformed: 1, findings: [{ code: "file/unknown-format" }] })
  const [line = ""] = readFileSync(join(run, "errors", "000000.jsonl"), "utf8").split("\n")
  expect(JSON.parse(line)).toMatchObject({ file: "b.txt", record: "b.txt", code: "file/nul-byte" })
})

describe("what would mix two runs is refused, and changes nothing", () => {
  async function begun() {
    const folder = folderWith({ "news.jsonl": corpus, "other.jsonl": corpus })
    const options = { corpus: join(folder, "news.jsonl"), run: join(folder, "run") }
    await extract(options)
    return { folder, options, before: contentOf(options.run) }
  }

  test("another corpus", async () => {
    const { folder, options, before } = await begun()
    await expect(extract({ ...options, corpus: join(folder, "other.jsonl") })).rejects.toThrow(
      /found a run of .*news\.jsonl/u,
    )
    expect(contentOf(options.run)).toEqual(before)
  })

  test("a corpus that has changed", async () => {
    const { options, before } = await begun()
    appendFileSync(options.corpus, '{"text":"More."}\n')
    await expect(extract(options)).rejects.toThrow(/the same corpus with other files/u)
    expect(contentOf(options.run)).toEqual(before)
  })

  test("claims of another version", async () => {
    const { options } = await begun()
    const file = join(options.run, "run.json")
    writeFileSync(file, readFileSync(file, "utf8").replace(/"code":"\w{4}/u, '"code":"0000'))
    await expect(extract(options)).rejects.toThrow(/another version of factloom/u)
  })

  test("a folder with something else in it", async () => {
    const folder = folderWith({ "news.jsonl": corpus, "run/thesis.doc": "" })
    await expect(extract({ corpus: join(folder, "news.jsonl"), run: join(folder, "run") })).rejects.toThrow(
      /thesis\.doc/u,
    )
    expect(existsSync(join(folder, "run", "units"))).toBe(false)
  })

  test("a run within the corpus", async () => {
    const folder = folderWith({ "crawl/news.jsonl": corpus })
    const [crawl, run] = [join(folder, "crawl"), join(folder, "crawl", "run")]
    await expect(extract({ corpus: crawl, run })).rejects.toThrow(/outside of the corpus/u)
    expect(existsSync(run)).toBe(false)
  })
})
