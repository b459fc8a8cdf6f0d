import { utimesSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { articles, folderWith } from "../folders.ts"
import { corpusOf, itemsOf, told } from "./records.ts"

const size = { bytes: 1000, files: 2 }

test("a folder of articles is cut into batches, each article with its entry in sources.yaml", async () => {
  const folder = folderWith({
    ...articles,
    "rain.txt": "Rain.",
    "sources.yaml": '- file: rain.txt\n  published: "2014-03"\n',
    "notes.pdf": "none",
  })
  const { kind, units, findings } = await corpusOf(folder, size)
  expect(kind).toBe("articles")
  expect(units.map((unit) => unit.kind === "articles" && unit.files.map(({ seed }) => seed.file))).toEqual([
    ["harbour-1.txt", "harbour-2.txt"],
    ["rain.txt"],
  ])
  expect(findings.map(({ code, file }) => `${file} ${code}`)).toEqual(["notes.pdf file/unknown-format"])
  expect((await itemsOf(folder, { size })).map(told).at(-1)).toBe("rain: Rain. (2014-03)")
})

test("a folder with files of records is read for those, in subfolders too, sorted", async () => {
  const folder = folderWith({
    "b/2.jsonl": '{"id":"two","text":"Two."}\n',
    "b/.hidden.jsonl": '{"id":"no","text":"No."}\n',
    "README.md": "How these were made.",
    "a.jsonl": '{"id":"one","text":"One."}\n',
  })
  expect((await corpusOf(folder)).kind).toBe("records")
  expect((await itemsOf(folder)).map(told)).toEqual(["one: One.", "two: Two."])
})

test("lines are cut by bytes, whatever is in them", async () => {
  const { units } = await corpusOf(folderWith({ "a.jsonl": "x".repeat(2500) }), size)
  expect(units).toEqual([
    { kind: "lines", file: "a.jsonl", start: 0, end: 1000, bytes: 1000 },
    { kind: "lines", file: "a.jsonl", start: 1000, end: 2000, bytes: 1000 },
    { kind: "lines", file: "a.jsonl", start: 2000, end: 2500, bytes: 500 },
  ])
})

test("stamps tell that a file has changed", async () => {
  const folder = folderWith({ "a.jsonl": "{}\n" })
  const { stamps } = await corpusOf(folder)
  expect((await corpusOf(folder)).stamps).toEqual(stamps)
  utimesSync(join(folder, "a.jsonl"), 1, 1)
  expect((await corpusOf(folder)).stamps).not.toEqual(stamps)
})

test("what is no corpus is refused", async () => {
  const folder = folderWith({ "a.csv": "id,text\n" })
  await expect(corpusOf(join(folder, "none"))).rejects.toThrow(/expected a folder of articles .*found nothing there/u)
  await expect(corpusOf(join(folder, "a.csv"))).rejects.toThrow(/a file of another name, a\.csv/u)
})
