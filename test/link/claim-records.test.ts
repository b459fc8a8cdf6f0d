import { describe, expect, test } from "vitest"
import { count, list, reference, text } from "../../schema/column.ts"
import { registry } from "../../schema/registry.ts"
import { defineClaimTable } from "../../schema/table.ts"
import { link } from "../../src/link/link.ts"
import { written, type WrittenArticle, type WrittenClaim } from "./written.ts"

const facts = (title: string) => ({ title, description: title, example: "x" })

/** A table from outside: the stage knows nothing of it. */
const Sightings = defineClaimTable({
  name: "sightings",
  title: "Sightings",
  description: "Animals seen.",
  key: ["sighting_id"],
  idPrefix: "sig",
  columns: {
    sighting_id: text({ origin: "key", required: true, ...facts("Id") }),
    animal: text({ origin: "extracted", required: true, ...facts("Animal") }),
    colours: list({ origin: "extracted", ...facts("Colours") }),
    number: count({ origin: "extracted", ...facts("Number") }),
    near: reference("event_mentions", { origin: "linked", ...facts("Near") }),
    again: reference("sightings", { origin: "linked", ...facts("Again") }),
    others: list({ origin: "linked", ...facts("Others") }),
  },
})

const sighting = (local: string, quote: string, fields: WrittenClaim["fields"], refs = {}): WrittenClaim => ({
  table: "sightings",
  local,
  quote,
  fields,
  refs,
})
const sightings = (...articles: ReadonlyArray<WrittenArticle>) =>
  link(articles.map(written), [...registry, Sightings]).tables.get("sightings")!

describe("a table from outside", () => {
  const text = "Two red foxes ran from the blast. A fox came back."
  const [first, second] = sightings({
    id: "a",
    text,
    claims: [
      { table: "event_mentions", local: "m1", quote: "the blast", fields: { event_type: "bombing" } },
      sighting(
        "s1",
        "Two red foxes",
        { animal: "fox", colours: ["red", "brown"], number: 2 },
        { near: "m1", again: "s2" },
      ),
      sighting("s2", "A fox", { animal: "fox" }, { near: "m9" }),
    ],
  }).toSorted((a, b) => Number(a.row["char_start"]) - Number(b.row["char_start"]))

  test("gets a row for each claim, its columns in order", () => {
    expect(Object.keys(first!.row)).toEqual(Object.keys(Sightings.columns))
    expect(first!.row).toMatchObject({
      sighting_id: first!.id,
      animal: "fox",
      colours: ["red", "brown"],
      number: 2,
      source_id: "a",
      quote: "Two red foxes",
      char_start: 0,
      char_end: 13,
      confidence: 0.9,
      extractor: "test/written",
      review_status: "unreviewed",
    })
    expect(first!.id).toMatch(/^sig_[0-9a-z]{10}$/u)
  })
  test("its references become ids, also of claims that come later", () => {
    expect(first!.row["near"]).toMatch(/^men_/u)
    expect(first!.row["again"]).toBe(second!.id)
  })
  test("what is not known is null or an empty list; a reference to nothing is null", () => {
    expect(second!.row).toMatchObject({ colours: [], number: null, near: null, again: null, others: [] })
  })
  test("grounds: one a value, one an item", () => {
    expect(Object.entries(first!.grounds).map(([column, grounds]) => [column, grounds.length])).toEqual([
      ["animal", 1],
      ["colours", 2],
      ["number", 1],
    ])
    expect(Object.keys(second!.grounds)).toEqual(["animal"])
  })
})

describe("ids of claims", () => {
  const ids = (article: WrittenArticle) => sightings(article).map(({ id }) => id)
  const fox = sighting("s1", "A fox came", { animal: "fox" })

  test("do not hang on where the words stand", () => {
    const at = (text: string) => ids({ id: "a", text, claims: [fox] })
    expect(at("News. A fox came.")).toEqual(at("A fox came."))
  })
  test("nor on how the lines of the quote are wrapped", () => {
    const wrapped = { ...fox, quote: "A fox\ncame" }
    expect(ids({ id: "a", text: "A fox\ncame.", claims: [wrapped] })).toEqual(
      ids({ id: "a", text: "A fox came.", claims: [fox] }),
    )
  })
  test("do hang on the article and on the words", () => {
    const base = ids({ id: "a", text: "A fox came.", claims: [fox] })
    expect(ids({ id: "b", text: "A fox came.", claims: [fox] })).not.toEqual(base)
    expect(ids({ id: "a", text: "A fox came.", claims: [{ ...fox, quote: "A fox" }] })).not.toEqual(base)
  })
  test("a value that is corrected leaves the id of the only claim on its words", () => {
    const corrected = { ...fox, fields: { animal: "red fox" } }
    expect(ids({ id: "a", text: "A fox came.", claims: [corrected] })).toEqual(
      ids({ id: "a", text: "A fox came.", claims: [fox] }),
    )
  })
  test("two claims on the same words, and twins, have ids of their own, in whatever order they were made", () => {
    const hen = { ...fox, local: "s2", fields: { animal: "hen" } }
    const twin = { ...fox, local: "s3" }
    const made = ids({ id: "a", text: "A fox came.", claims: [fox, hen, twin] })
    expect(new Set(made).size).toBe(3)
    expect(ids({ id: "a", text: "A fox came.", claims: [twin, hen, fox] })).toEqual(made)
  })
})

test("the pieces of one utterance share its id; other statements have their own", () => {
  const piece = (local: string, quote: string, refs = {}): WrittenClaim => ({
    table: "statements",
    local,
    quote,
    fields: { mode: "direct" },
    refs,
  })
  const claims = [
    piece("s1", "We came"),
    piece("s2", "we saw", { utterance_id: "s1" }),
    piece("s3", "and left", { utterance_id: "s1" }),
    piece("s4", "Stop"),
  ]
  const rows = link([written({ id: "a", text: "We came, we saw and left. Stop!", claims })], registry)
    .tables.get("statements")!
    .toSorted((a, b) => Number(a.row["char_start"]) - Number(b.row["char_start"]))
    .map(({ row }) => String(row["utterance_id"]))
  expect(rows.every((id) => /^utt_[0-9a-z]{10}$/u.test(id))).toBe(true)
  expect(new Set(rows.slice(0, 3)).size).toBe(1)
  expect(rows[3]).not.toBe(rows[0])
})

test("a value that no cell can hold is a fault that does not go unseen", () => {
  const one = written({ id: "a", text: "A fox came.", claims: [sighting("s1", "A fox", { animal: "fox" })] })
  const [claim] = one.claims
  const ground = Object.values(claim!.fields)[0] as { infer: (value: unknown, rule: "lexicon") => unknown }
  const broken = { ...claim!, fields: { animal: ground.infer({ kind: "fox" }, "lexicon") } }
  expect(() => link([{ ...one, claims: [broken] }], [Sightings])).toThrow(
    /sightings\.animal holds a value of type object/u,
  )
})
