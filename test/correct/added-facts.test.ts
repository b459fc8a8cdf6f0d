import { describe, expect, test } from "vitest"
import { corrected, one } from "./corrected.ts"

const articles = {
  "ferry-1": [
    "Gunmen stormed a ferry off Guayaquil, Ecuador, on May 2, 2016. The hold was searched. A deckhand lost his life, and a deckhand swam ashore. Two hundred saw it.",
    "2016-05-03",
  ],
} as const

const add = (what: string): string => one(`add: casualty_figures, source: ferry-1, ${what}`)
const values = "values: { outcome: killed, who: victims, number: 1, qualifier: exact }"

test("a fact that the rules missed stands in its table, with the words it was given", async () => {
  const after = await corrected(
    add(`quote: A deckhand lost his life, ${values}, words: { number: A }, missed_by: casualties/subject`),
    articles,
  )
  expect(after.corrections.refused).toEqual([])
  expect(after.corrections.stale).toEqual([])
  const [record] = after.dataset.tables.get("casualty_figures")!.filter(({ row }) => row["review_status"] === "added")
  expect(record!.row).toMatchObject({
    quote: "A deckhand lost his life",
    outcome: "killed",
    number: 1,
    low: 1,
    best: 1,
    high: 1,
    extractor: "person",
    confidence: 1,
    event_id: null,
  })
  expect(after.rows("corrections").find(({ field }) => field === "outcome")).toMatchObject({
    action: "add",
    old: null,
    new: "killed",
    missed_by: "casualties/subject",
  })
})

test("it stands with the mention that it names, and counts in the event's toll", async () => {
  const before = await corrected("", articles)
  const mention = String(before.rows("event_mentions")[0]!["mention_id"])
  const withMention = values.replace("{", `{ mention_id: ${mention},`)
  const after = await corrected(add(`quote: A deckhand lost his life, ${withMention}`), articles)
  expect(after.corrections.refused).toEqual([])
  const [event] = after.rows("events")
  expect(after.row("casualty_figures", { review_status: "added" })["event_id"]).toBe(event!["event_id"])
  expect(event).toMatchObject({ killed_best: 1, killed_rule: "only_figure" })
  expect(after.rows("event_mentions")).toEqual(before.rows("event_mentions"))
})

describe("the quote must be in the text", () => {
  test.each<[string, string, string]>([
    ["no such words", "quote: A sailor lost his life", "no such words"],
    ["words that stand twice", "quote: deckhand", "2 places that have it"],
    [
      "a prefix that nowhere stands before them",
      "quote: deckhand, prefix: the",
      '2 places that have it, none of them after "the"',
    ],
    ["more places than there are", "quote: deckhand, nth: 3", "2 places that have it"],
  ])("%s", async (_, quote, found) => {
    const { corrections, rows } = await corrected(add(`${quote}, ${values}`), articles)
    expect(corrections.stale).toMatchObject([{ code: "corrections/quote", line: 1, found }])
    expect(rows("corrections")).toEqual([])
  })

  test.each<[string, string, number]>([
    ["the words before", "quote: deckhand, prefix: 'life, and a '", 118],
    ["the number of the place", "quote: deckhand, nth: 2", 118],
    ["the first of them", "quote: deckhand, nth: 1", 88],
    ["words over a line end are the same words", "quote: 'A   deckhand   lost', nth: 1", 86],
  ])("%s: which place is meant", async (_, quote, start) => {
    const { corrections, row } = await corrected(add(`${quote}, ${values}`), articles)
    expect(corrections.stale).toEqual([])
    expect(row("casualty_figures", { review_status: "added" })["char_start"]).toBe(start)
  })
})

describe("what cannot be added is refused with its place", () => {
  const quote = "quote: A deckhand lost his life"
  test.each<[string, string, string]>([
    [
      "a table that there is not",
      one(`add: casualties, source: ferry-1, ${quote}, ${values}`),
      "corrections/unknown-table",
    ],
    [
      "a table that follows from others",
      one(`add: events, source: ferry-1, ${quote}, ${values}`),
      "corrections/unknown-table",
    ],
    ["a column that there is not", add(`${quote}, values: { outcome: killed, dead: 1 }`), "corrections/unknown-column"],
    ["no value where one must be", add(`${quote}, values: { number: 1 }`), "corrections/missing-value"],
    ["a code that there is not", add(`${quote}, ${values.replace("killed", "drowned")}`), "corrections/wrong-value"],
    [
      "a mention that there is not",
      add(`${quote}, ${values.replace("{", "{ mention_id: men_0000000000,")}`),
      "corrections/unknown-record",
    ],
  ])("%s", async (_, yaml, code) => {
    const { corrections } = await corrected(yaml, articles)
    expect(corrections.refused.map((finding) => finding.code)).toContain(code)
  })

  test("an article that is not among the sources is told of", async () => {
    const { corrections } = await corrected(
      one(`add: casualty_figures, source: ferry-2, ${quote}, ${values}`),
      articles,
    )
    expect(corrections.stale).toMatchObject([{ code: "corrections/source", cure: "Did you mean ferry-1?" }])
  })
})

test("a fact that a rule has found is told of, and the rule's id is named", async () => {
  const yaml = one(
    "add: casualty_figures, source: road-1, quote: shot dead three policemen, values: { outcome: killed, who: security_forces, number: 3, qualifier: exact }",
  )
  const after = await corrected(yaml)
  const found = after.row("casualty_figures", { extractor: "casualties/verb-object", source_id: "road-1" })
  expect(after.corrections.stale).toMatchObject([{ code: "corrections/found-by-rule", line: 1 }])
  expect(after.corrections.stale[0]!.cure).toContain(String(found["figure_id"]))
  expect(after.rows("casualty_figures").map(({ review_status }) => review_status)).not.toContain("added")
})

test("adding leaves the ids of all other records as they are", async () => {
  const ids = async (yaml: string) =>
    (await corrected(yaml))
      .rows("casualty_figures")
      .flatMap(({ figure_id, extractor }) => (extractor === "person" ? [] : [figure_id]))
  const added = one(
    "add: casualty_figures, source: road-1, quote: shot dead three policemen, values: { outcome: injured, who: victims, qualifier: vague }",
  )
  expect(await ids(added)).toEqual(await ids(""))
})
