/** Releases and what changed since, through whole builds. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { textTable } from "../../src/changes/text-table.ts"
import { build, check, release } from "../../src/index.ts"
import { articles, contentOf, folderWith, lastingFolder } from "../folders.ts"

const shared = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, content]) => [`seeds/${name}`, content])),
)
const DATE = "2016-01-31"

/** A release is a build to compare with and one afterwards: more than a hook is given. */
const WHOLE_BUILDS_MS = 60_000

beforeAll(async () => {
  const folders = { seeds: join(shared, "seeds"), out: join(shared, "out") }
  await build(folders)
  await release({ ...folders, version: "0.1.0", date: DATE })
}, WHOLE_BUILDS_MS)

/** A copy of the two articles, their dataset and its first release. */
function copied() {
  const folder = folderWith({})
  cpSync(shared, folder, { recursive: true })
  const [seeds, out] = [join(folder, "seeds"), join(folder, "out")]
  const text = (file: string): string => readFileSync(join(folder, file), "utf8")
  const write = (file: string, content: string): void => writeFileSync(join(folder, file), content)
  /** Rows of changes.csv after another build. */
  const changes = async () => {
    await build({ seeds, out })
    expect((await check({ folder: out })).findings).toEqual([])
    return textTable(text("out/changes.csv")).rows
  }
  return { folder, seeds, out, text, write, changes }
}

describe("a build after a release", () => {
  test("of the same articles: nothing changed, in any byte", async () => {
    const { folder, changes, text } = copied()
    const before = contentOf(folder)
    expect(await changes()).toEqual([])
    expect(text("out/CHANGES.md")).toBe(
      `# Changes since release 0.1.0 of ${DATE}\n\nNothing changed.\n\n# Release 0.1.0 of ${DATE}\n\nThe first release.\n`,
    )
    expect(contentOf(folder)).toEqual(before)
  })

  test("of one article more: what is new is of the new source, and no id changed", async () => {
    const { write, changes, text, out } = copied()
    const ids = Object.keys(contentOf(join(out, "texts"))).length
    write(
      "seeds/harbour-3.txt",
      articles["harbour-1.txt"]
        .replaceAll("12", "15")
        .replace("March 3, 2015 (", "March 6, 2015 (")
        .replace("Tuesday", "March 3"),
    )
    const rows = await changes()
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(["new_source"]))
    expect(rows).toContainEqual(expect.objectContaining({ table: "sources", field: "source_id", new: "harbour-3" }))
    expect(rows.filter(({ old, record_id }) => old === record_id)).toEqual([])
    expect(rows).toContainEqual(expect.objectContaining({ table: "events", field: "mention_count" }))
    expect(text("out/CHANGES.md")).toMatch(
      /## Revised tolls\n\n- Bombing in Valpara.so, 2015-03-03 \(`evt_\w+`\): killed 14, now 15: a new article/u,
    )
    expect(ids).toBe(2)
  })

  test("of one article less: what is gone is told, and where its ids are", async () => {
    const { seeds, changes, text } = copied()
    rmSync(join(seeds, "harbour-2.txt"))
    const rows = await changes()
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(["source_removed"]))
    expect(text("out/CHANGES.md")).toContain("## Vanished")
    const redirects = textTable(text("out/csv/id_redirects.csv")).rows
    for (const { table, record_id, old } of rows)
      if (old === record_id && table !== "agreement_parties")
        expect(redirects).toContainEqual(
          expect.objectContaining({ old_id: record_id, table, kind: "gone", release: "0.1.0" }),
        )
  })

  test("of an article whose number was changed: the text changed", async () => {
    const { write, changes } = copied()
    write("seeds/harbour-2.txt", articles["harbour-2.txt"].replace("killed 14", "killed 16"))
    const rows = await changes()
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(["text_change"]))
    expect(rows).toContainEqual(
      expect.objectContaining({ table: "casualty_figures", field: "number", old: "14", new: "16" }),
    )
  })

  test("of a file with another name: the name of the source is all that changed", async () => {
    const { seeds, changes } = copied()
    renameSync(join(seeds, "harbour-2.txt"), join(seeds, "zebra.txt"))
    const rows = await changes()
    expect(rows.every(({ reason }) => reason === "source_renamed")).toBe(true)
    expect(rows.filter(({ table }) => table !== "conflicts").map(({ release: _release, ...row }) => row)).toEqual([
      {
        table: "sources",
        record_id: "zebra",
        field: "source_id",
        old: "harbour-2",
        new: "zebra",
        reason: "source_renamed",
      },
      {
        table: "sources",
        record_id: "zebra",
        field: "file",
        old: "harbour-2.txt",
        new: "zebra.txt",
        reason: "source_renamed",
      },
    ])
  })

  test("against tables that the rules read otherwise: a better rule", async () => {
    const { text, write, changes } = copied()
    const file = "seeds/history/release/csv/casualty_figures.csv"
    write(file, text(file).replace(",people,14,14,14,14,", ",people,40,40,40,40,"))
    expect(await changes()).toContainEqual(
      expect.objectContaining({ field: "number", old: "40", new: "14", reason: "rule_change" }),
    )
  })

  test("against a release that lacks a column and a table", async () => {
    const { text, write, seeds, changes } = copied()
    const file = "seeds/history/release/csv/actors.csv"
    const lines = text(file)
      .split("\n")
      .map((line) => line.slice(0, line.lastIndexOf(",")))
    write(file, lines.join("\n"))
    rmSync(join(seeds, "history/release/csv/statements.csv"))
    const rows = await changes()
    expect(rows.every(({ table, field }) => table === "statements" && field === "statement_id")).toBe(true)
  })
})

describe("a release is refused", () => {
  const refused = (more: object) => {
    const { seeds, out, folder } = copied()
    return { folder, seeds, out, cut: () => release({ seeds, out, version: "0.2.0", date: DATE, ...more }) }
  }
  test.each<[string, object, string]>([
    ["whose version is none", { version: "1.2" }, "release/version"],
    ["whose version is that of the last", { version: "0.1.0" }, "release/version"],
    ["whose version is before that", { version: "0.1.0-rc.1" }, "release/version"],
    ["of a day that is none", { date: "2016-02-30" }, "release/date"],
    ["of a month", { date: "2016-02" }, "release/date"],
  ])("%s", async (_, options, code) => {
    const { cut, folder } = refused(options)
    const before = contentOf(folder)
    await expect(cut()).rejects.toMatchObject({ code, exitCode: 2 })
    expect(contentOf(folder)).toEqual(before)
  })
  test("of a dataset that is stale", async () => {
    const { cut, seeds } = refused({})
    writeFileSync(join(seeds, "new.txt"), "It was a sunny day.\n")
    await expect(cut()).rejects.toMatchObject({ code: "release/stale" })
  })
  test("of a dataset that was edited", async () => {
    const { cut, out } = refused({})
    writeFileSync(join(out, "csv/events.csv"), "event_id\n")
    await expect(cut()).rejects.toThrow(/found another csv\/events\.csv/u)
  })
  test("of a dataset in which a check finds something", async () => {
    const { cut, out } = refused({})
    writeFileSync(join(out, "csv/more.csv"), "a\n")
    await expect(cut()).rejects.toMatchObject({ code: "release/findings" })
  })
})

test("releases follow each other, and CHANGES.md tells of all of them", async () => {
  const { seeds, out, write, text } = copied()
  write("seeds/harbour-2.txt", articles["harbour-2.txt"].replace("killed 14", "killed 16"))
  await build({ seeds, out })
  const report = await release({ seeds, out, version: "0.2.0", date: "2016-02-29" })
  expect(report).toMatchObject({ version: "0.2.0", last: "0.1.0" })
  expect(report.changes).toBeGreaterThan(3)
  expect(textTable(text("out/changes.csv")).rows).toEqual([])
  expect(text("out/CHANGES.md").match(/^# .+$/gmu)).toEqual([
    "# Changes since release 0.2.0 of 2016-02-29",
    "# Release 0.2.0 of 2016-02-29: changes since 0.1.0",
    `# Release 0.1.0 of ${DATE}`,
  ])
  expect(textTable(text("seeds/history/release/changes.csv")).rows).toHaveLength(report.changes)
})

describe("a history that is damaged stops the build, and what was there stays", () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "a ledger in which two events claim an id",
      "ledger.jsonl",
      (text) => text + text.slice(text.indexOf('{"id":"evt_'), text.indexOf("\n", text.indexOf('{"id":"evt_')) + 1),
      /ledger\.jsonl:\d+: ledger\/duplicate-id: expected one line an id; found evt_/u,
    ],
    [
      "a ledger of a newer version",
      "ledger.jsonl",
      (text) => text.replace('"version":1', '"version":9'),
      /ledger\/version: expected version 1/u,
    ],
    ["a ledger that was not merged", "ledger.jsonl", (text) => `${text}<<<<<<< HEAD\n`, /ledger\/merge-conflict/u],
    ["a ledger cut off", "ledger.jsonl", (text) => text.slice(0, -20), /ledger\/syntax/u],
    ["an empty ledger", "ledger.jsonl", () => "", /ledger\/header/u],
    ["a release without its version", "release/release.json", () => "{}", /release\/damaged: expected \{"version"/u],
    [
      "a table of the release without its key",
      "release/csv/events.csv",
      () => "a,b\n",
      /events\.csv:1: release\/damaged: expected a column event_id; found a, b/u,
    ],
    [
      "a table of the release that was not merged",
      "release/csv/events.csv",
      (text) => `${text}=======\n`,
      /release\/damaged: expected a row/u,
    ],
  ])("%s", async (_, file, change, message) => {
    const { folder, seeds, out, text, write } = copied()
    write(`seeds/history/${file}`, change(text(`seeds/history/${file}`)))
    const before = contentOf(folder)
    await expect(build({ seeds, out })).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) })
    expect(contentOf(folder)).toEqual(before)
  })
})

test("a history folder that cannot be written is a warning, and the dataset is built", async () => {
  const folder = folderWith({ "seeds/a.txt": articles["harbour-1.txt"] })
  // Where the new ledger is written before it takes the place of the old one.
  mkdirSync(join(folder, "seeds/history/ledger.jsonl.next"), { recursive: true })
  const { warnings, records } = await build({ seeds: join(folder, "seeds"), out: join(folder, "out") })
  expect(records["events"]).toBe(1)
  expect(warnings).toEqual([
    expect.stringMatching(/ledger\.jsonl: expected a file that can be written, found: .+\. The dataset is built/u),
  ])
})
