/** What a spreadsheet makes of a table: a byte order mark, CRLF, dates and numbers in its own form. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"

const names = readdirSync("out", { recursive: true, encoding: "utf8" }).filter(
  (name) => statSync(join("out", name)).isFile() && !name.startsWith("notebooks/"),
)
const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join("out", name)))]))

const findingsWith = (file: string, change: (text: string) => string) => {
  const changed = new Map(files).set(file, Buffer.from(change(Buffer.from(files.get(file)!).toString())))
  return Effect.runPromise(findingsOf(publishedDataset(changed, registry)))
}

test("each cell that is no value any more is told once, at its line, before the files that are stale by it", async () => {
  const found = await findingsWith("csv/events.csv", (text) => {
    const american = text.replaceAll(/(\d{4})-(\d\d)-(\d\d)(?=,)/gu, (_, year, month, day) => `${month}/${day}/${year}`)
    return `\ufeff${american.replaceAll("\n", "\r\n")}`
  })
  const ofTable = found.filter(({ file }) => file === "csv/events.csv")
  expect(ofTable[0]).toMatchObject({ code: "csv/form", found: "a byte order mark" })
  const dates = ofTable.slice(1)
  expect(dates.length).toBeGreaterThan(5)
  expect(new Set(dates.map(({ code }) => code))).toEqual(new Set(["schema/value"]))
  expect(new Set(dates.map(({ line, column }) => `${line}:${column}`)).size).toBe(dates.length)
  const lines = Buffer.from(files.get("csv/events.csv")!).toString().split("\n")
  for (const { line, record_id } of dates) expect(lines[line! - 1]).toContain(record_id)
  const firstStale = found.findIndex(({ code }) => code.startsWith("generated/"))
  expect(firstStale).toBeGreaterThan(found.indexOf(dates.at(-1)!))
  expect(found.map(({ code }) => code)).not.toContain("check/failed")
})

test("a code that is none leaves every rule able to look", async () => {
  const found = await findingsWith("csv/events.csv", (text) => text.replace(",stabbing,", ",Stabbing,"))
  expect(found[0]).toMatchObject({ code: "schema/value", found: '"Stabbing"' })
  expect(found.map(({ code }) => code)).not.toContain("check/failed")
})
