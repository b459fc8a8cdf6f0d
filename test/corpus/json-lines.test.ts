import { gzipSync } from "node:zlib"
import { join } from "node:path"
import * as zlib from "node:zlib"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ownNames } from "../../src/corpus/record-fields.ts"
import { folderWith } from "../folders.ts"
import { itemsOf, told } from "./records.ts"

const lines = (...records: ReadonlyArray<unknown>) => records.map((record) => `${JSON.stringify(record)}\n`).join("")
const toldOf = async (content: string | Uint8Array, name = "news.jsonl") =>
  (await itemsOf(join(folderWith({ [name]: content }), name))).map(told)

test("a record has a text, and may have an id, a date, a publisher, a title and an address", async () => {
  const whole = {
    id: "a-1",
    text: "A bridge fell.",
    published: "2014-03-02T10:30:00Z",
    publisher: "Example News",
    title: "Bridge falls",
    url: "https://news.example/1",
    topic: "not read",
  }
  expect(await toldOf(lines(whole, { id: 7, text: "Rain.", title: null, publisher: "" }))).toEqual([
    "a-1: A bridge fell. (2014-03-02, Example News, Bridge falls, https://news.example/1)",
    "7: Rain.",
  ])
})

test("fields have other names where they are told", async () => {
  const folder = folderWith({ "news.jsonl": lines({ key: "x", body: "Snow.", text: 1, day: "2001" }) })
  const fields = { ...ownNames, id: "key", text: "body", published: "day" }
  expect((await itemsOf(folder, { fields })).map(told)).toEqual(["x: Snow. (2001)"])
})

describe("a malformed record is told of with its byte, and the next one is read", () => {
  const good = lines({ id: "good", text: "Rain." })
  test.each([
    ["bad JSON", '{"text": "Rain."\n', "not-json"],
    ["no object", '["Rain."]\n', "not-an-object"],
    ["no text", '{"id": 1}\n', "no-text"],
    ["a blank text", '{"text": " \\n"}\n', "no-text"],
    ["a text that is none", '{"text": 12}\n', "wrong-type"],
    ["a day that is not in the calendar", '{"text": "Rain.", "published": "2014-02-30"}\n', "bad-date"],
    ["a date in words", '{"text": "Rain.", "published": "2 March 2014"}\n', "bad-date"],
    ["a date that is a number", '{"text": "Rain.", "published": 1393718400}\n', "bad-date"],
    ["no address", '{"text": "Rain.", "url": "news.example"}\n', "bad-url"],
    ["an id that is a list", '{"text": "Rain.", "id": [1]}\n', "wrong-type"],
    ["not UTF-8", Buffer.from('{"text": "caf\xe9"}\n', "latin1"), "not-utf8"],
  ])("%s", async (_, line, fault) => {
    const content = Buffer.concat([Buffer.from(good), Buffer.from(line), Buffer.from(good)])
    expect(await toldOf(content)).toEqual([
      "good: Rain.",
      `news.jsonl#byte=${good.length} record/${fault}`,
      "good: Rain.",
    ])
  })

  test("a line beyond the limit is passed over, not kept", async () => {
    const long = Buffer.alloc(61 * 1024 * 1024, "x")
    const content = Buffer.concat([long, Buffer.from(`\n${good}`)])
    expect(await toldOf(content)).toEqual(["news.jsonl#byte=0 record/too-large", "good: Rain."])
  })
})

test("blank lines, a byte order mark, CRLF and a last line without its end are no faults", async () => {
  expect(await toldOf('\ufeff{"id":"a","text":"One."}\r\n\r\n \n{"id":"b","text":"Two."}')).toEqual([
    "a: One.",
    "b: Two.",
  ])
  expect(await toldOf("")).toEqual([])
})

test("ids that cannot be the name of a file are as much of them as can, and their hash", async () => {
  const [address, same, other, text] = await itemsOf(
    folderWith({
      "news.jsonl": lines(
        { id: "https://www.news.example/a?b=1", text: "One." },
        { url: "https://www.news.example/a?b=1", text: "Two." },
        { id: "../../etc/passwd", text: "Three." },
        { text: "Four." },
      ),
    }),
  )
  const id = (item: typeof address) => (item?.kind === "record" ? item.seed.source_id : null)
  expect(id(address)).toMatch(/^news-example-a-b-1-[0-9a-f]{16}$/u)
  expect(id(same)).toBe(id(address))
  expect(id(other)).toMatch(/^etc-passwd-[0-9a-f]{16}$/u)
  expect(id(text)).toMatch(/^four-[0-9a-f]{16}$/u)
})

test("a file is cut anywhere, and each line is read once", async () => {
  const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 90 }), fc.boolean(), async (all, bytes, hasEnd) => {
      const content = all.map((text, id) => JSON.stringify({ id, text: `${text}.` })).join("\n") + (hasEnd ? "\n" : "")
      const folder = folderWith({ "news.jsonl": content })
      const items = await itemsOf(folder, { size: { bytes, files: 1 } })
      expect(items.map(told)).toEqual(all.map((text, id) => `${id}: ${text.toWellFormed()}.`))
    }),
    { numRuns: 60 },
  )
}, 60_000)

test("gzip is read as it comes, members one after the other", async () => {
  const content = Buffer.concat([
    gzipSync(lines({ id: "a", text: "One." })),
    gzipSync(lines({ id: "b", text: "Two." })),
  ])
  expect(await toldOf(content, "news.jsonl.gz")).toEqual(["a: One.", "b: Two."])
})

test("what is cut short is read as far as it goes", async () => {
  const noise = Array.from({ length: 400 }, (_, i) => ({ id: `r${i}`, text: `Rain ${(i * 7919) % 1009}.` }))
  const content = gzipSync(lines(...noise))
  const found = await toldOf(content.subarray(0, content.length - 20), "news.jsonl.gz")
  expect(found.length).toBeGreaterThan(1)
  expect(found[0]).toBe("r0: Rain 0.")
  expect(found.at(-1)).toMatch(/^news\.jsonl\.gz#byte=\d+ record\/damaged$/u)
})

test("Zstandard is read where the platform has it, else refused before anything is done", async () => {
  const records = lines({ id: "a", text: "One." })
  const compress: unknown = Reflect.get(zlib, "zstdCompressSync")
  if (typeof compress === "function")
    expect(await toldOf(compress(Buffer.from(records)), "news.jsonl.zst")).toEqual(["a: One."])
  else await expect(toldOf(records, "news.jsonl.zst")).rejects.toThrow(/Node 22\.15 or later/u)
})
