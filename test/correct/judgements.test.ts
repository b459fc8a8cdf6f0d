import { beforeAll, describe, expect, test } from "vitest"
import { type Corrected, corrected, one } from "./corrected.ts"

let plain: Corrected
let fourteen: string
let twelve: string
let missing: string
let first: string

beforeAll(async () => {
  plain = await corrected("")
  const idOf = (table: string, quote: string, key: string): string => String(plain.row(table, { quote })[key])
  twelve = idOf("casualty_figures", "killing 12 people", "figure_id")
  fourteen = idOf("casualty_figures", "killed 14 people", "figure_id")
  missing = idOf("casualty_figures", "7 sailors are missing", "figure_id")
  first = idOf("event_mentions", "exploded at the harbour of Valparaiso, Chile, on March 3, 2015", "mention_id")
})

const codes = ({ corrections }: Corrected) => ({
  refused: corrections.refused.map(({ code, line, column }) => `${code} ${line}:${column}`),
  stale: corrections.stale.map(({ code, line, column }) => `${code} ${line}:${column}`),
})
const nothing = { refused: [], stale: [] }

test("no corrections: nothing is different, and every claim is unreviewed", () => {
  expect(plain.rows("corrections")).toEqual([])
  expect(new Set(plain.rows("casualty_figures").map(({ review_status }) => review_status))).toEqual(
    new Set(["unreviewed"]),
  )
})

describe("accept", () => {
  test("marks the record and changes nothing else", async () => {
    const after = await corrected(one(`accept: ${twelve}, expect: { number: 12, quote: killing 12 people }`))
    expect(codes(after)).toEqual(nothing)
    const before = plain.row("casualty_figures", { figure_id: twelve })
    expect(after.row("casualty_figures", { figure_id: twelve })).toEqual({ ...before, review_status: "accepted" })
    expect(after.rows("corrections")).toMatchObject([
      {
        action: "accept",
        table: "casualty_figures",
        record_id: twelve,
        field: null,
        words: "killing 12 people",
        decided_by: "ana",
      },
    ])
  })

  test("is no more when the record says something else now", async () => {
    const after = await corrected(one(`accept: ${twelve}, expect: { number: 13 }`))
    expect(codes(after)).toEqual({ refused: [], stale: ["corrections/guard 1:47"] })
    expect(after.corrections.stale[0]).toMatchObject({
      expected: expect.stringContaining('"13"'),
      found: '"12"',
      record_id: twelve,
    })
    expect(after.row("casualty_figures", { figure_id: twelve })["review_status"]).toBe("unreviewed")
    expect(after.rows("corrections")).toEqual([])
  })
})

describe("reject", () => {
  test("keeps the record out of its table, and out of the toll", async () => {
    const after = await corrected(one(`reject: ${fourteen}, expect: { number: 14 }`))
    expect(codes(after)).toEqual(nothing)
    expect(after.rows("casualty_figures").map(({ figure_id }) => figure_id)).not.toContain(fourteen)
    expect(after.row("events", { locality: "Valparaíso" })).toMatchObject({
      killed_best: 12,
      killed_rule: "only_figure",
    })
    expect(after.corrections.rejected).toMatchObject([{ claim: { id: fourteen }, by: { by: "ana" } }])
    expect(after.rows("corrections")).toMatchObject([
      { action: "reject", record_id: fourteen, words: "killed 14 people" },
    ])
  })

  test("of the only mention: its figures stay, without an event", async () => {
    const after = await corrected(one(`reject: ${first}, expect: { locality: Valparaíso }`))
    expect(after.row("casualty_figures", { figure_id: twelve })).toMatchObject({
      mention_id: null,
      event_id: null,
      number: 12,
    })
    expect(after.row("events", { locality: "Valparaíso" })).toMatchObject({ mention_count: 1, killed_best: 14 })
  })

  test("of the mention that others of the article are tied to: they stay together, and keep its figures", async () => {
    const text =
      "A bomb exploded in Lima, Peru, on March 3, 2015. The blast in Lima killed 12 people. The bombing shook the town."
    const articles = { lima: [text, "2015-03-04"] as const }
    const before = await corrected("", articles)
    expect(before.rows("events")).toHaveLength(1)
    expect(before.rows("event_mentions").length).toBeGreaterThan(1)
    const main = String(
      before.rows("event_mentions").find(({ quote }) => String(quote).startsWith("exploded"))!["mention_id"],
    )
    const after = await corrected(one(`reject: ${main}, expect: { event_type: bombing }`), articles)
    expect(after.rows("events")).toHaveLength(1)
    expect(after.rows("event_mentions")).toHaveLength(before.rows("event_mentions").length - 1)
    expect(after.rows("casualty_figures")[0]!["event_id"]).toBe(after.rows("events")[0]!["event_id"])
  })
})

describe("edit", () => {
  const edit = (id: string, set: string, expected: string, more = ""): string =>
    one(`edit: ${id}, expect: { ${expected} }, set: { ${set} }${more}`)

  test("a value that the words say is proved by the ordinary rule", async () => {
    const after = await corrected(edit(missing, "group_text: sailors are", "group_text: sailors"))
    const record = after.dataset.tables.get("casualty_figures")!.find(({ id }) => id === missing)!
    expect(record.row).toMatchObject({ group_text: "sailors are", review_status: "corrected" })
    expect(record.grounds["group_text"]).toMatchObject([{ rule: "verbatim", anchors: [{ exact: "sailors are" }] }])
  })

  test("a number that no words say rests on the quote and on the person, and its bounds follow", async () => {
    const after = await corrected(edit(fourteen, "number: 15, qualifier: at_least", "number: 14, qualifier: exact"))
    const record = after.dataset.tables.get("casualty_figures")!.find(({ id }) => id === fourteen)!
    expect(record.row).toMatchObject({ number: 15, low: 15, best: 15, high: null, qualifier: "at_least" })
    expect(record.grounds["number"]).toMatchObject([{ rule: "corrected", anchors: [{ exact: "killed 14 people" }] }])
    expect(record.grounds["high"]).toBeUndefined()
    expect(after.row("events", { locality: "Valparaíso" })).toMatchObject({ killed_low: 15, killed_high: null })
    expect(
      after
        .rows("corrections")
        .map(({ field, old, new: now }) => `${field} ${old} ${now}`)
        .toSorted(),
    ).toEqual(["best 14 15", "high 14 null", "low 14 15", "number 14 15", "qualifier exact at_least"])
  })

  test("words of the text that say the value stand for it", async () => {
    const after = await corrected(
      edit(first, "target: the harbour", "target: null", ", words: { target: the harbour }"),
    )
    expect(after.row("event_mentions", { mention_id: first })["target"]).toBe("the harbour")
    expect(after.row("events", { locality: "Valparaíso" })["target"]).toBe("the harbour")
  })

  test("a date takes its precision with it", async () => {
    const after = await corrected(edit(first, "date_start: 2015-03", "date_start: 2015-03-03"))
    expect(after.row("event_mentions", { mention_id: first })).toMatchObject({
      date_start: "2015-03",
      date_precision: "month",
    })
  })

  test("a figure moves to another mention of its article", async () => {
    const [other] = plain.rows("event_mentions").filter(({ source_id }) => source_id === "road-1")
    const refused = await corrected(
      edit(missing, `mention_id: ${String(other!["mention_id"])}`, `mention_id: ${first}`),
    )
    expect(codes(refused).refused).toEqual([expect.stringContaining("corrections/reference 1:")])
    const after = await corrected(edit(missing, "mention_id: null", `mention_id: ${first}`))
    expect(codes(after)).toEqual(nothing)
    expect(after.row("casualty_figures", { figure_id: missing })).toMatchObject({ mention_id: null, event_id: null })
    expect(after.rows("corrections")).toMatchObject([{ field: "mention_id", old: first, new: null, words: null }])
  })

  test("an edit of what an earlier edit has set expects that", async () => {
    const chain = edit(twelve, "number: 13", "number: 12") + edit(twelve, "number: 14", "number: 13")
    const after = await corrected(chain)
    expect(codes(after)).toEqual(nothing)
    expect(after.row("casualty_figures", { figure_id: twelve })["number"]).toBe(14)
  })

  test.each<[string, string, string, string]>([
    ["a column that there is not", "numbr: 13", "number: 12", "corrections/no-guard"],
    ["a column that follows from others", "event_id: evt_0000000000", "event_id: null", "corrections/unknown-column"],
    ["the quote", "quote: other words", "quote: killing 12 people", "corrections/derived-column"],
    ["a code that there is not", "outcome: dead", "outcome: killed", "corrections/wrong-value"],
    ["text for a number", "number: many", "number: 12", "corrections/wrong-value"],
    ["less than nobody", "number: -1", "number: 12", "corrections/wrong-value"],
    ["nothing where a value must be", "who: null", "who: victims", "corrections/wrong-value"],
    ["what the edit does not expect", "number: 13", "who: victims", "corrections/no-guard"],
  ])("refuses %s", async (_, set, expected, code) => {
    const { refused } = codes(await corrected(edit(twelve, set, expected)))
    expect(refused.map((each) => each.split(" ")[0])).toContain(code)
  })

  test("words that are not in the text, or stand in several places, are told of", async () => {
    const set = "group_text: those on board"
    const after = await corrected(edit(missing, set, "group_text: sailors", ", words: { group_text: the crew }"))
    expect(codes(after)).toEqual({ refused: [], stale: [expect.stringContaining("corrections/quote 1:")] })
    const twice = await corrected(edit(missing, set, "group_text: sailors", ", words: { group_text: said }"))
    expect(twice.corrections.stale[0]).toMatchObject({ found: "2 places that have them" })
  })
})

describe("which record is meant", () => {
  test.each<[string, (id: string) => string, string]>([
    ["an id that never was", (id) => `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`, "corrections/unknown-record"],
    ["an id of no table", () => "xyz_1a2b3c4d5e", "corrections/unknown-record"],
    ["an event", () => String(plain.rows("events")[0]!["event_id"]), "corrections/derived-record"],
  ])("%s is refused", async (_, id, code) => {
    const after = await corrected(one(`accept: ${id(twelve)}, expect: { number: 12 }`))
    expect(codes(after).refused).toEqual([`${code} 1:13`])
    expect(after.corrections.refused[0]!.cure).not.toBe("")
  })

  test("a misspelt id: the one that is meant is named", async () => {
    const misspelt = `${twelve.slice(0, -1)}${twelve.endsWith("0") ? "1" : "0"}`
    const { corrections } = await corrected(one(`accept: ${misspelt}, expect: { number: 12 }`))
    expect(corrections.refused[0]!.cure).toBe(`Did you mean ${twelve}?`)
  })

  test("a record that has moved on is told of, with where to", async () => {
    const remembers = (id: string) => (id === "fig_old" ? { to: [twelve] } : { gone: "article removed" })
    const moved = await corrected(one("accept: fig_old, expect: { number: 12 }"), undefined, remembers)
    expect(moved.corrections.refused).toEqual([])
    expect(moved.corrections.stale[0]).toMatchObject({ code: "corrections/former-record", cure: `Name ${twelve}.` })
    const gone = await corrected(one("reject: fig_gone, expect: { number: 12 }"), undefined, remembers)
    expect(gone.corrections.stale[0]!.found).toBe("fig_gone, which is gone: article removed")
  })
})

describe("corrections that contradict each other are refused at the later one", () => {
  test.each<[string, ReadonlyArray<string>]>([
    ["accepted and rejected", ["accept: ID, expect: { number: 12 }", "reject: ID, expect: { number: 12 }"]],
    [
      "rejected and edited",
      ["reject: ID, expect: { number: 12 }", "edit: ID, expect: { number: 12 }, set: { number: 13 }"],
    ],
    [
      "edited to two values",
      [
        "edit: ID, expect: { number: 12 }, set: { number: 13 }",
        "edit: ID, expect: { number: 12 }, set: { number: 14 }",
      ],
    ],
    [
      "accepted and then edited",
      ["accept: ID, expect: { number: 12 }", "edit: ID, expect: { number: 12 }, set: { number: 13 }"],
    ],
    [
      "edited and then accepted as it was",
      ["edit: ID, expect: { number: 12 }, set: { number: 13 }", "accept: ID, expect: { number: 12 }"],
    ],
  ])("%s", async (_, lines) => {
    const after = await corrected(lines.map((line) => one(line.replace("ID", twelve))).join(""))
    expect(codes(after).refused).toEqual(["corrections/contradiction 2:3"])
    expect(after.corrections.refused[0]!.expected).toContain("line 1")
  })

  test("two people who agree do not", async () => {
    const accept = one(`accept: ${twelve}, expect: { number: 12 }`)
    expect(codes(await corrected(accept + accept.replace("ana", "ben")))).toEqual(nothing)
    const reject = one(`reject: ${twelve}, expect: { number: 12 }`)
    expect(codes(await corrected(reject + reject.replace("ana", "ben")))).toEqual(nothing)
  })
})
