import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import { checkRules } from "../../src/check/check-rules.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { build } from "../../src/index.ts"
import { filesOf } from "../check/files-of.ts"
import { articles } from "../check/articles.ts"
import { cell, cellAndEvidence, type Damage, type Files, remove, replace } from "../check/damage.ts"
import { contentOf, lastingFolder } from "../folders.ts"

const folder = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
)
const seeds = join(folder, "seeds")
const out = join(folder, "out")

type Rows = ReadonlyArray<Readonly<Record<string, string>>>
const rowsOf = (table: string): Rows =>
  parse(readFileSync(join(out, `csv/${table}.csv`)), { columns: true }) as unknown as Rows
const idOf = (table: string, where: Readonly<Record<string, string>>): string =>
  Object.values(
    rowsOf(table).find((row) => Object.entries(where).every(([column, text]) => row[column]!.includes(text)))!,
  )[0]!

const SIGNED = `  reason: "seen, \\"in\\" the text"\n  date: 2026-11-22\n  by: ana\n`
let yaml: string
let valid: Files

beforeAll(async () => {
  await build({ seeds, out })
  const twelve = idOf("casualty_figures", { quote: "killing 12 people" })
  const police = idOf("casualty_figures", { quote: "shot dead three policemen" })
  const agreement = idOf("cooperation_agreements", { quote: "signed an agreement" })
  const indicator = idOf("indicators", { quote: "109 videos" })
  const [first, second] = rowsOf("event_mentions")
    .filter(({ source_id }) => source_id === "harbour-2")
    .map(({ mention_id }) => mention_id)
  const weapon = (id: string): string =>
    rowsOf("event_mentions").find(({ mention_id }) => mention_id === id)!["weapon_type"]! || "null"
  yaml = `version: 1
corrections:
- accept: ${twelve}
  expect: { number: 12, quote: killing 12 people }
${SIGNED}- edit: ${police}
  expect: { number: 3, group_text: policemen, attributed_to: null }
  set: { number: 4, group_text: three policemen, attributed_to: a man of the town }
${SIGNED}- reject: ${indicator}
  expect: { value: 109 }
${SIGNED}- edit: ${agreement}
  expect: { kind: ${rowsOf("cooperation_agreements").find(({ agreement_id }) => agreement_id === agreement)!["kind"]!}, topics: ${JSON.stringify(rowsOf("cooperation_agreements").find(({ agreement_id }) => agreement_id === agreement)!["topics"]!)} }
  set: { kind: body, topics: [terrorism, drugs] }
${SIGNED}- add: casualty_figures
  source: accord
  quote: hold joint exercises in July
  values: { outcome: arrested, who: perpetrators, qualifier: vague, low: 24, high: 99, group_text: suspects }
  missed_by: casualties/subject
${SIGNED}- merge: [${first!}, ${second!}]
  expect: { ${first!}: { weapon_type: ${weapon(first!)} }, ${second!}: { weapon_type: ${weapon(second!)} } }
${SIGNED}`
  writeFileSync(join(seeds, "corrections.yaml"), yaml)
  const { findings } = await build({ seeds, out })
  expect(findings).toEqual([])
  valid = filesOf(out)
})

const QUICK = new Set(["generated/charts", "generated/explorer", "explorer"])
const found = (files: Files) =>
  Effect.runPromise(
    findingsOf(
      publishedDataset(files, registry),
      checkRules.filter(({ name }) => !QUICK.has(name)),
    ),
  )

test("a dataset with corrections of every kind holds: nothing is found", async () => {
  expect(await found(valid)).toEqual([])
  const statuses = ["casualty_figures", "cooperation_agreements"].flatMap((table) =>
    rowsOf(table).map(({ review_status }) => review_status),
  )
  expect(new Set(statuses)).toEqual(new Set(["accepted", "corrected", "added", "unreviewed"]))
  expect(readFileSync(join(out, "rejected.csv"), "utf8")).toMatch(
    /^record_id,table.*\nind_[^\n]*109 videos[^\n]*"seen, ""in"" the text"\n$/,
  )
})

test("building again changes no byte", async () => {
  const before = contentOf(out)
  await build({ seeds, out })
  expect(contentOf(out)).toEqual(before)
})

describe("damage is found where it is", () => {
  test.each<[string, string, Damage]>([
    [
      "a status that nobody gave",
      "review/status",
      cell("statements", { review_status: "unreviewed" }, "review_status", "accepted"),
    ],
    [
      "a status taken back",
      "review/status",
      cell("casualty_figures", { review_status: "accepted" }, "review_status", "unreviewed"),
    ],
    [
      "a decision that nobody took",
      "review/status",
      cell("corrections", { action: "accept" }, "record_id", "fig_0000000000"),
    ],
    [
      "a corrected value changed, with its evidence",
      "proof/value",
      cellAndEvidence("casualty_figures", { review_status: "corrected" }, "attributed_to", "a woman of the town"),
    ],
    ["and a number", "proof/value", cellAndEvidence("casualty_figures", { review_status: "corrected" }, "number", "5")],
    [
      "a corrected code",
      "proof/value",
      cellAndEvidence("cooperation_agreements", { review_status: "corrected" }, "kind", "dialogue"),
    ],
    [
      "an added value",
      "proof/value",
      cellAndEvidence("casualty_figures", { review_status: "added" }, "outcome", "killed"),
    ],
    [
      "the words that a person named",
      "proof/value",
      cell("corrections", { field: "attributed_to", action: "edit" }, "words", "other words"),
    ],
    [
      "the value that a person set",
      "review/cell",
      cell("corrections", { field: "attributed_to", action: "edit" }, "new", "somebody"),
    ],
    ["the event that a merge made", "review/cell", cell("corrections", { action: "merge" }, "new", "evt_0000000000")],
    ["who rejected it", "review/rejected", replace("rejected.csv", ",ana,", ",ben,")],
    ["the words that were rejected", "review/rejected", replace("rejected.csv", "109 videos", "108 videos")],
    [
      "a rejected claim left out",
      "review/rejected",
      (files) => ({ ...replace("rejected.csv", "ind_", "ind_0")(files) }),
    ],
    ["no list of rejected claims", "review/rejected", remove("rejected.csv")],
  ])("%s", async (_, rule, damage) => {
    const { files, at } = damage(valid)
    const findings = await found(files)
    const own = findings.filter(({ code }) => code === rule)
    expect(findings.map(({ code }) => code)).toContain(rule)
    expect(own.map(({ file }) => file)).toContain(
      rule === "review/status" && at.file === "csv/corrections.csv"
        ? "csv/casualty_figures.csv"
        : rule === "proof/value"
          ? "csv/evidence.csv"
          : at.file,
    )
  })
})

describe("a file that cannot be meant keeps the dataset that is there", () => {
  test.each<[string, () => string, RegExp]>([
    ["broken YAML", () => "- accept: [", /corrections\.yaml:1:\d+: corrections\/syntax/],
    [
      "a newer version",
      () => yaml.replace("version: 1", "version: 9"),
      /corrections\.yaml:1:10: corrections\/newer-version: .*update factloom/,
    ],
    [
      "a record that never was",
      () => yaml.replace(/accept: fig_\w+/, "accept: fig_0000000000"),
      /corrections\.yaml:3:11: corrections\/unknown-record/,
    ],
    [
      "a contradiction",
      () => yaml + yaml.slice(yaml.indexOf("- accept"), yaml.indexOf("- edit")).replace("accept", "reject"),
      /corrections\.yaml:\d+:3: corrections\/contradiction/,
    ],
    [
      "a merge circle",
      () => yaml + yaml.slice(yaml.indexOf("- merge")),
      /corrections\.yaml:\d+:10: corrections\/merge-circle/,
    ],
    ["bytes that are no text", () => "\0", /corrections\.yaml:1:1: file\/nul-byte/],
  ])("%s", async (_, text, message) => {
    const before = contentOf(out)
    writeFileSync(join(seeds, "corrections.yaml"), text())
    await expect(build({ seeds, out })).rejects.toMatchObject({
      code: "corrections/unusable",
      exitCode: 2,
      message: expect.stringMatching(message),
    })
    expect(contentOf(out)).toEqual(before)
    writeFileSync(join(seeds, "corrections.yaml"), yaml)
  })
})

test("a guard that no longer holds is a finding with its line, and all else is built", async () => {
  writeFileSync(join(seeds, "corrections.yaml"), yaml.replace("number: 12", "number: 13"))
  const { findings } = await build({ seeds, out })
  expect(findings).toMatchObject([{ code: "corrections/guard", file: "corrections.yaml", line: 4, severity: "error" }])
  expect(rowsOf("casualty_figures").find(({ quote }) => quote === "killing 12 people")!["review_status"]).toBe(
    "unreviewed",
  )
  expect(rowsOf("casualty_figures").map(({ review_status }) => review_status)).toContain("corrected")
  expect(await found(filesOf(out))).toEqual([])
  writeFileSync(join(seeds, "corrections.yaml"), yaml)
})
