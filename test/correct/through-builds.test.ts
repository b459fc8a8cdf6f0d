import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { build } from "../../src/index.ts"
import { articles, folderWith } from "../folders.ts"

type Row = Readonly<Record<string, string | number | null>>

function project() {
  const folder = folderWith(Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])))
  const [seeds, out] = [join(folder, "seeds"), join(folder, "out")]
  const rows = (table: string): ReadonlyArray<Row> =>
    readFileSync(join(out, `jsonl/${table}.jsonl`), "utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]))
  const built = async (corrections: string) => {
    writeFileSync(join(seeds, "corrections.yaml"), corrections)
    const { findings } = await build({ seeds, out })
    return findings
  }
  return { seeds, rows, built }
}

const signed = "reason: seen, date: 2026-11-22, by: ana"

test("a rejected record is redirected to nowhere, and has its own id when the rejection is taken back", async () => {
  const { rows, built } = project()
  await built("")
  const ids = rows("casualty_figures").map(({ figure_id }) => figure_id)
  const figure = rows("casualty_figures").find(({ quote }) => quote === "killing 12 people")!
  const reject = `- { reject: ${figure["figure_id"]}, expect: { number: 12 }, ${signed} }\n`
  for (const _ of [1, 2]) {
    expect(await built(reject)).toEqual([])
    expect(rows("casualty_figures").map(({ figure_id }) => figure_id)).toEqual(
      ids.filter((id) => id !== figure["figure_id"]),
    )
    expect(rows("id_redirects")).toMatchObject([
      { old_id: figure["figure_id"], kind: "gone", reason: "rejected by a correction" },
    ])
  }
  expect(await built("[]\n")).toEqual([])
  expect(rows("casualty_figures").map(({ figure_id }) => figure_id)).toEqual(ids)
  expect(rows("id_redirects")).toEqual([])
})

test("events that are split and put together again keep the ids of those that stay", async () => {
  const { rows, built } = project()
  await built("")
  const [event] = rows("events")
  const mentions = rows("event_mentions").filter(({ event_id }) => event_id === event!["event_id"])
  const [first, last] = [mentions[0]!, mentions.at(-1)!]
  expect(first["source_id"]).not.toBe(last["source_id"])
  const guard = [first, last].map((row) => `${row["mention_id"]}: { event_type: ${row["event_type"]} }`).join(", ")
  const split = `- { split: [[${first["mention_id"]}], [${last["mention_id"]}]], expect: { ${guard} }, ${signed} }\n`
  for (const _ of [1, 2]) {
    expect(await built(split)).toEqual([])
    expect(rows("events")).toHaveLength(2)
    expect(rows("events").map(({ event_id }) => event_id)).toContain(event!["event_id"])
  }
  expect(await built("[]\n")).toEqual([])
  expect(rows("events").map(({ event_id }) => event_id)).toEqual([event!["event_id"]])
  expect(rows("id_redirects").map(({ kind }) => kind)).toEqual(["merged"])
})

test("a correction outlives the renaming of its article, and is told of when the article goes", async () => {
  const { seeds, rows, built } = project()
  await built("")
  const figure = rows("casualty_figures").find(({ quote }) => quote === "killing 12 people")!
  const accept = `- { accept: ${figure["figure_id"]}, expect: { number: 12 }, ${signed} }\n`
  renameSync(join(seeds, "harbour-1.txt"), join(seeds, "blast.txt"))
  expect(await built(accept)).toEqual([])
  expect(rows("casualty_figures").find(({ figure_id }) => figure_id === figure["figure_id"])).toMatchObject({
    source_id: "blast",
    review_status: "accepted",
  })
  rmSync(join(seeds, "blast.txt"))
  expect(await built(accept)).toMatchObject([
    { code: "corrections/former-record", line: 1, found: `${figure["figure_id"]}, which is gone: article removed` },
  ])
})
