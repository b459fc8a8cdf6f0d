/** A unit by itself: what it does with a text that the code has a fault with, and when it is stopped. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { expect, test } from "vitest"
import { type Annotator, loadAnnotator } from "../../src/annotate/annotator.ts"
import { ownNames } from "../../src/corpus/record-fields.ts"
import { TOGETHER } from "../../src/run/entries.ts"
import { extractUnit, type UnitTask } from "../../src/run/extract-unit.ts"
import { shardKinds } from "../../src/run/shards/unit-shards.ts"
import { folderWith } from "../folders.ts"

/** A unit of records, in a run that has nothing yet. */
function task(texts: ReadonlyArray<string>): UnitTask {
  const content = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join("")
  const root = folderWith({ "news.jsonl": content })
  const run = join(root, "run")
  for (const folder of ["units", ...shardKinds, "errors", "parts"]) mkdirSync(join(run, folder), { recursive: true })
  const unit = { kind: "lines", file: "news.jsonl", start: 0, end: content.length, bytes: content.length } as const
  return { index: 0, unit, run, token: "test", kind: "records", reading: { root, fields: ownNames } }
}

const readFile = () => Promise.resolve(Result.succeed(new Uint8Array()))

test("a text that cannot be annotated is told of as a fault of the program, and the next one is read", async () => {
  const annotate = await loadAnnotator()
  const failing: Annotator = (article) => {
    if (article.source.text.includes("without end")) throw new RangeError("too deep")
    return annotate(article)
  }
  const unit = task(["Rain fell.", "A tale without end.", "Snow fell."])
  const receipt = await extractUnit(unit, { annotate: failing, readFile, onProgress: () => {} })
  expect(receipt).toMatchObject({ unit: 0, articles: 2, malformed: 1 })
  expect(JSON.parse(readFileSync(join(unit.run, "errors", "000000.jsonl"), "utf8"))).toMatchObject({
    code: "record/internal-error",
    record: "news.jsonl#byte=29",
    found: "RangeError: too deep",
  })
})

test("a unit that is stopped has no receipt, and no claims that count", async () => {
  const unit = task(Array.from({ length: 2 * TOGETHER }, (_, day) => `Rain fell on day ${day}.`))
  const stop = new AbortController()
  const annotate = await loadAnnotator()
  const seen: Array<number> = []
  const doing = extractUnit(unit, {
    annotate,
    readFile,
    signal: stop.signal,
    onProgress: ({ articles }) => {
      seen.push(articles)
      stop.abort()
    },
  })
  await expect(doing).rejects.toThrow(/abort/u)
  expect(seen).toEqual([TOGETHER])
  expect(readdirSync(join(unit.run, "units"))).toEqual([])
  for (const kind of shardKinds) expect(readdirSync(join(unit.run, kind))).toEqual([])
})
