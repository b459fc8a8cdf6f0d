/** What becomes of ids when articles, texts and rules change, case by case, as `id_redirects` tells it. */
import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import { emptyLedger, type Ledger } from "../../src/history/ledger.ts"
import { link } from "../../src/link/link.ts"
import { written, type WrittenArticle, type WrittenClaim } from "../link/written.ts"

/** One build after another; each is told what became of ids and which ids its tables have. */
function builds(...states: ReadonlyArray<ReadonlyArray<WrittenArticle>>) {
  let ledger: Ledger = emptyLedger
  return states.map((articles, i) => {
    const register = new IdRegister(ledger, i === 0 ? null : `0.${i}.0`)
    const { tables } = link(articles.map(written), registry, register)
    ledger = register.ledger
    return {
      ids: (table: string) => tables.get(table)!.map(({ id }) => id),
      redirects: tables.get("id_redirects")!.map(({ row }) => row),
    }
  })
}

const blast = (quote: string, fields: WrittenClaim["fields"] = {}, local = "m"): WrittenClaim => ({
  table: "event_mentions",
  local,
  quote,
  fields: {
    event_type: "bombing",
    date_start: "2016-04-02",
    date_precision: "day",
    country: "XX",
    locality: "Marwen",
    ...fields,
  },
})

const TEXT =
  "A blast hit the grain market of Marwen early that day, and windows broke as far as the river. The dead were carried to a school, where lists were read out until night fell over the town."

const article = (id: string, claims: ReadonlyArray<WrittenClaim>, text = TEXT): WrittenArticle => ({
  id,
  text: `${text} Told by ${id.slice(0, 1)}.`,
  published: "2016-04-03",
  claims,
})

describe("a claim", () => {
  const first = [article("a", [blast("blast hit the grain market")])]
  test.each<[string, ReadonlyArray<WrittenArticle>]>([
    ["whose quote moved by a word", [article("a", [blast("A blast hit the grain")])]],
    ["whose quote is longer", [article("a", [blast("A blast hit the grain market of Marwen")])]],
    [
      "whose value was read better",
      [article("a", [blast("blast hit the grain market", { admin1: "North", target: "market" })])],
    ],
    ["whose file was renamed", [{ ...article("a", [blast("blast hit the grain market")]), id: "z" }]],
    [
      "in a text with a sentence put before it",
      [article("a", [blast("blast hit the grain market")], `Corrected. ${TEXT}`)],
    ],
    [
      "in a text that was edited within the quote",
      [article("a", [blast("blast struck the grain market")], TEXT.replace("hit", "struck"))],
    ],
    [
      "beside other claims",
      [article("a", [blast("read out until night", { locality: "Sundal" }, "x"), blast("blast hit the grain market")])],
    ],
  ])("%s keeps its id", (_, second) => {
    const [before, after] = builds(first, second)
    expect(after!.ids("event_mentions")).toContain(before!.ids("event_mentions")[0])
    expect(after!.redirects.filter(({ table }) => table !== "sources")).toEqual([])
  })

  test.each<[string, ReadonlyArray<WrittenArticle>, string]>([
    ["elsewhere in the text", [article("a", [blast("carried to a school")])], "no longer extracted by test/written"],
    [
      "on the same words, of another day, town and kind",
      [
        article("a", [
          blast("blast hit the grain market", {
            date_start: "2011-01-01",
            locality: "Sundal",
            event_type: "unrest",
            country: "YY",
          }),
        ]),
      ],
      "no longer extracted by test/written",
    ],
    ["of another article", [article("b", [blast("blast hit the grain market")])], "article removed"],
    [
      "of another article under the same file name",
      [
        article(
          "a",
          [blast("A blast")],
          "A blast of wind took the roof off the opera, and nobody was hurt since the season had ended in May.",
        ),
      ],
      "article removed",
    ],
  ])("%s is another fact", (_, second, reason) => {
    const [before, after] = builds(first, second)
    const [id] = before!.ids("event_mentions")
    expect(after!.ids("event_mentions")).not.toContain(id)
    expect(after!.redirects.find(({ old_id }) => old_id === id)).toEqual({
      old_id: id,
      table: "event_mentions",
      kind: "gone",
      new_ids: [],
      reason,
      release: "0.1.0",
    })
  })

  test("that two became is a redirect to the one", () => {
    const parts = [blast("blast hit the grain"), blast("market of Marwen early", {}, "n")]
    const [before, after] = builds(
      [article("a", parts)],
      [article("a", [blast("blast hit the grain market of Marwen early")])],
    )
    const [now] = after!.ids("event_mentions")
    const [other] = before!.ids("event_mentions").filter((id) => id !== now)
    expect(before!.ids("event_mentions")).toContain(now)
    expect(after!.redirects).toContainEqual(expect.objectContaining({ old_id: other, kind: "merged", new_ids: [now] }))
  })

  test("that came apart keeps its id in its largest part, and tells of the other", () => {
    const parts = [blast("blast hit the grain market"), blast("of Marwen early", {}, "n")]
    const [before, after] = builds(
      [article("a", [blast("blast hit the grain market of Marwen early")])],
      [article("a", parts)],
    )
    const [old] = before!.ids("event_mentions")
    const [part] = after!.ids("event_mentions").filter((id) => id !== old)
    expect(after!.redirects).toContainEqual(
      expect.objectContaining({ old_id: old, kind: "split", new_ids: [old, part], release: "0.1.0" }),
    )
  })

  test("that comes back has its own id, and no redirect any more", () => {
    const [before, without, again] = builds(first, [article("b", [])], first)
    expect(without!.redirects.map(({ kind }) => kind)).toEqual(["gone", "gone", "gone"])
    expect(again!.ids("event_mentions")).toEqual(before!.ids("event_mentions"))
    expect(again!.redirects.map(({ table }) => table)).toEqual(["sources"])
  })
})

describe("a source", () => {
  test("that was renamed is a redirect to its new name", () => {
    const one = article("a", [])
    const [, after] = builds([one], [{ ...one, id: "z" }])
    expect(after!.redirects).toEqual([
      { old_id: "a", table: "sources", kind: "renamed", new_ids: ["z"], reason: "file renamed", release: "0.1.0" },
    ])
  })
  test("whose old name another has: the name names that one", () => {
    const one = article("a", [])
    const [, after] = builds([one], [{ ...one, id: "z" }, article("a", [], "Quite another story about sheep.")])
    expect(after!.redirects).toEqual([])
  })
  test("swapped names: each keeps its records", () => {
    const one = article("a", [blast("A blast")])
    const two = article("b", [blast("The dead", { locality: "Sundal" })])
    const [before, after] = builds(
      [one, two],
      [
        { ...one, id: "b" },
        { ...two, id: "a" },
      ],
    )
    expect(after!.ids("event_mentions")).toEqual(before!.ids("event_mentions"))
    expect(after!.ids("events")).toEqual(before!.ids("events"))
    expect(after!.redirects).toEqual([])
  })
})

describe("an event", () => {
  const [a, b] = [article("a", [blast("A blast")]), article("b", [blast("A blast")])]
  const elsewhere = article("b", [blast("A blast", { locality: "Sundal" })])

  test("keeps its id when an earlier report of it comes in", () => {
    const [before, after] = builds([b], [{ ...a, published: "2016-04-02" }, b])
    expect(after!.ids("events")).toEqual(before!.ids("events"))
  })
  test("keeps its id when its first report goes", () => {
    const [before, after] = builds([a, b], [b])
    expect(after!.ids("events")).toEqual(before!.ids("events"))
  })
  test("merged: one id lives on, the other leads there", () => {
    const [before, after] = builds([a, elsewhere], [a, b])
    const [now] = after!.ids("events")
    const [other] = before!.ids("events").filter((id) => id !== now)
    expect(before!.ids("events")).toContain(now)
    expect(after!.redirects).toEqual([
      expect.objectContaining({ old_id: other, table: "events", kind: "merged", new_ids: [now] }),
    ])
  })
  test("split: one part keeps the id, the other is told of", () => {
    const [before, after] = builds([a, b], [a, elsewhere])
    const [old] = before!.ids("events")
    const [part] = after!.ids("events").filter((id) => id !== old)
    expect(after!.ids("events")).toContain(old)
    expect(after!.redirects).toEqual([
      expect.objectContaining({ old_id: old, table: "events", kind: "split", new_ids: [old, part] }),
    ])
  })
  test("split and merged again: no id is left over, none is used anew", () => {
    const [before, apart, again] = builds([a, b], [a, elsewhere], [a, b])
    expect(again!.ids("events")).toEqual(before!.ids("events"))
    const [part] = apart!.ids("events").filter((id) => id !== before!.ids("events")[0])
    expect(again!.redirects).toEqual([expect.objectContaining({ old_id: part, kind: "merged" })])
  })
  test("merged twice: both old ids lead to the last", () => {
    const c = article("c", [blast("A blast", { locality: "Oskarby" })])
    const [before, , after] = builds([a, elsewhere, c], [a, b, c], [a, b, article("c", [blast("A blast")])])
    const [now] = after!.ids("events")
    expect(after!.redirects.map(({ new_ids }) => new_ids)).toEqual([[now], [now]])
    expect(before!.ids("events")).toContain(now)
  })
})

test("a conflict keeps its id when its event is merged into another", () => {
  const told = (id: string, number: number, day: string, locality = "Marwen"): WrittenArticle => ({
    ...article(id, [
      blast("A blast", { locality }),
      {
        table: "casualty_figures",
        local: "f",
        quote: "The dead",
        fields: {
          outcome: "killed",
          who: "victims",
          group_text: "people",
          number,
          low: number,
          best: number,
          high: number,
          qualifier: "exact",
        },
        refs: { mention_id: "m" },
      },
    ]),
    published: day,
  })
  const later = [told("b", 9, "2016-04-03"), told("c", 12, "2016-04-04")]
  const [before, after] = builds(
    [told("a", 9, "2016-04-03", "Sundal"), ...later],
    [told("a", 9, "2016-04-03"), ...later],
  )
  expect(before!.ids("conflicts")).toHaveLength(1)
  expect(after!.ids("conflicts")).toEqual(before!.ids("conflicts"))
})

describe("an actor", () => {
  const named = (name: string, words = "Ana Reyes"): WrittenArticle => ({
    id: "a",
    text: "Ana Reyes, of the harbour board, spoke. Tomas Lind did not.",
    actors: [{ words, name, country: "XX" }],
  })
  test("that a better rule calls by a fuller name keeps its id", () => {
    const [before, after] = builds([named("Ana Reyes")], [named("Ana Maria Reyes")])
    expect(after!.ids("actors")).toEqual(before!.ids("actors"))
    expect(after!.redirects).toEqual([])
  })
  test("of another name is another", () => {
    const [before, after] = builds([named("Ana Reyes")], [named("Tomas Lind", "Tomas Lind")])
    expect(after!.ids("actors")).not.toEqual(before!.ids("actors"))
    expect(after!.redirects).toMatchObject([{ kind: "gone", reason: "no longer named by any article" }])
  })
})
