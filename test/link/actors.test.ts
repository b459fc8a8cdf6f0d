import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { link } from "../../src/link/link.ts"
import { written, type WrittenArticle } from "./written.ts"

type Words = NonNullable<WrittenArticle["actors"]>[number]

const article = (id: string, text: string, ...actors: ReadonlyArray<Words>): WrittenArticle => ({ id, text, actors })
const records = (...articles: ReadonlyArray<WrittenArticle>) =>
  link(articles.map(written), registry).tables.get("actors")!
const rows = (...articles: ReadonlyArray<WrittenArticle>) => records(...articles).map(({ row }) => row)
const names = (...articles: ReadonlyArray<WrittenArticle>) =>
  rows(...articles)
    .map(({ name }) => name)
    .toSorted()

describe("one actor over two articles", () => {
  test("by its name, its aliases listed, and every mention counted", () => {
    const union = { name: "Union of River States", kind: "organisation" } as const
    const first = article(
      "a",
      "The Union of River States (URS) met. URS members agreed.",
      { words: "Union of River States", ...union },
      { words: "URS", ...union, via: "alias" },
      { words: "URS members", ...union, via: "noun_phrase" },
    )
    const second = article("b", "The UNION OF RIVER STATES met.", { words: "UNION OF RIVER STATES", ...union })
    expect(rows(first, second)).toMatchObject([
      { name: "Union of River States", kind: "organisation", aliases: ["URS"], mention_count: 3, source_count: 2 },
    ])
  })

  test("a person, with and without a middle initial", () => {
    expect(
      rows(
        article("a", "John F. Reyes spoke.", { words: "John F. Reyes" }),
        article("b", "John Reyes spoke. John Reyes left.", { words: "John Reyes" }),
        article("c", "John Reyes spoke.", { words: "John Reyes" }),
      ),
    ).toMatchObject([{ name: "John Reyes", aliases: ["John F. Reyes"], source_count: 3 }])
  })

  test("a surname counts, and points back to the full name", () => {
    const [record] = records(
      article(
        "a",
        "Ana Reyes arrived. Reyes spoke.",
        { words: "Ana Reyes" },
        { words: "Reyes spoke", name: "Ana Reyes", via: "surname", antecedentWords: "Ana Reyes" },
      ),
    )
    expect(record!.row).toMatchObject({ name: "Ana Reyes", aliases: [], mention_count: 2 })
    expect(record!.grounds["name"]!.map(({ rule, anchors }) => [rule, anchors.length])).toEqual([
      ["person_name", 1],
      ["coreference", 2],
    ])
  })

  test("a nationality and a capital stand for the state", () => {
    const state = { name: "Ruritania", kind: "state", country: "XX" } as const
    const [record] = records(
      article(
        "a",
        "Ruritanian envoys came; Strelsau said no.",
        { words: "Ruritanian", ...state, via: "demonym" },
        { words: "Strelsau", ...state, via: "capital" },
      ),
    )
    expect(record!.row).toMatchObject({ name: "Ruritania", country: "XX", aliases: [], mention_count: 2 })
    expect(record!.grounds["name"]!.map(({ rule }) => rule)).toEqual([
      "capital_for_government",
      "capital_for_government",
    ])
  })
})

describe("bodies of governments", () => {
  const body = (id: string, country: string | null): WrittenArticle =>
    article(id, "The Interior Ministry agreed.", { words: "Interior Ministry", kind: "government_body", country })

  test("are one within their state", () => {
    expect(rows(body("a", "XX"), body("b", "XX"))).toMatchObject([{ country: "XX", source_count: 2 }])
  })
  test("are two when they are of two states, or nobody says of which", () => {
    expect(rows(body("a", "XX"), body("b", "YY"))).toHaveLength(2)
    expect(rows(body("a", null), body("b", null))).toHaveLength(2)
  })
  test("an article that says once whose it is means that one throughout", () => {
    const [first, second] = [body("a", "XX"), body("b", "XX").actors![0]!]
    const twice = {
      ...first,
      text: "Interior Ministry, the Interior Ministry of Ruritania",
      actors: [
        { ...second, country: null },
        { ...second, words: "Interior Ministry of Ruritania", name: "Interior Ministry" },
      ],
    }
    expect(rows(twice)).toMatchObject([{ name: "Interior Ministry", country: "XX", mention_count: 2 }])
  })
})

describe("a surname alone", () => {
  const full = (id: string, words: string, role: string): WrittenArticle =>
    withRole(article(id, `${role} ${words} spoke.`, { words, name: words }), role)
  const short = full("b", "Reyes", "President")

  test("joins the one full name with the same office", () => {
    expect(rows(full("a", "Ana Reyes", "President"), short)).toMatchObject([
      { name: "Ana Reyes", aliases: ["Reyes"], mention_count: 2, source_count: 2 },
    ])
  })
  test("joins a name that begins with it", () => {
    expect(names(full("a", "Reyes Lin", "Vice President"), short)).toEqual(["Reyes Lin"])
  })
  test("its name rests on the words of the article that gives it in full", () => {
    const [record] = records(full("a", "Ana Reyes", "President"), short)
    const [, ground] = record!.grounds["name"]!
    expect(ground).toMatchObject({ rule: "coreference", value: "Ana Reyes" })
    expect(ground!.anchors.map(({ source_id, exact }) => [source_id, exact])).toEqual([
      ["b", "Reyes"],
      ["a", "Ana Reyes"],
    ])
  })
  test.each([
    ["two full names hold it", [full("a", "Ana Reyes", "President"), full("c", "Luis Reyes", "President"), short], 3],
    ["the office is another", [full("a", "Ana Reyes", "Governor"), short], 2],
    ["a common role says little", [full("a", "Ana Reyes", "spokesman"), full("b", "Reyes", "spokesman")], 2],
  ] as const)("stays apart when %s", (_, articles, count) => expect(rows(...articles)).toHaveLength(count))
  test("stays apart when the countries differ", () => {
    const of = (country: string, one: WrittenArticle): WrittenArticle => ({
      ...one,
      actors: one.actors!.map((actor) => ({ ...actor, country })),
    })
    expect(names(of("XX", full("a", "Ana Reyes", "President")), of("YY", short))).toEqual(["Ana Reyes", "Reyes"])
  })
})

const withRole = (one: WrittenArticle, role: string): WrittenArticle => ({
  ...one,
  actors: one.actors!.map((actor) => ({ ...actor, role: { start: 0, end: role.length } })),
})

describe("no actor", () => {
  test("unnamed people, whom no words name", () => {
    expect(
      rows(
        article("a", "Witnesses ran.", { words: "Witnesses", name: "witnesses", kind: "group", via: "noun_phrase" }),
      ),
    ).toEqual([])
  })
  test("names in boilerplate", () => {
    const one = written(article("a", "More: Ana Reyes sings", { words: "Ana Reyes" }))
    const regions = [{ start: 0, end: one.article.article.source.text.length, kind: "boilerplate" as const }]
    const junk = { ...one, article: { ...one.article, article: { ...one.article.article, regions } } }
    expect(link([junk], registry).tables.get("actors")).toEqual([])
  })
  test("a person and a state of one name are two", () => {
    const both = [
      { words: "Jordan", kind: "state", country: "JO" },
      { words: "Jordan left", name: "Jordan", kind: "person" },
    ] as const
    expect(rows(article("a", "Jordan left. ", ...both))).toHaveLength(2)
  })
})

describe("agreements and statements find their actors", () => {
  const state = (words: string) => ({ words, kind: "state" }) as const
  const one = {
    id: "a",
    text: "Freedonia and Sylvania signed a pact in Ruritania, Rufus said; an aide agreed.",
    actors: [state("Freedonia"), state("Sylvania"), state("Ruritania"), { words: "Rufus" }],
    claims: [
      {
        table: "cooperation_agreements",
        local: "a1",
        quote: "Freedonia and Sylvania signed a pact",
        fields: { kind: "agreement", status: "signed", parties: ["Sylvania", "Freedonia", "Osterlich", "Ruritania"] },
        refs: { host: "Ruritania" },
      },
      { table: "statements", local: "s1", quote: "Rufus said", fields: { speaker: "Rufus", mode: "indirect" } },
      { table: "statements", local: "s2", quote: "an aide agreed", fields: { speaker: "an aide", mode: "indirect" } },
    ],
  }
  const { tables } = link([written(one)], registry)
  const idOf = (name: string) => tables.get("actors")!.find(({ row }) => row["name"] === name)!.id

  test("party_ids keep the order of the parties; one that is not named as an actor has none", () => {
    const [agreement] = tables.get("cooperation_agreements")!
    expect(agreement!.row["parties"]).toEqual(["Sylvania", "Freedonia", "Osterlich", "Ruritania"])
    expect(agreement!.row["party_ids"]).toEqual(["Sylvania", "Freedonia", "Ruritania"].map(idOf))
  })
  test("roles: party, unless the claim names a host", () => {
    const roles = tables.get("agreement_parties")!.map(({ row }) => [row["actor_id"], row["role"]])
    expect(new Map(roles as Array<[string, string]>)).toEqual(
      new Map([
        [idOf("Sylvania"), "party"],
        [idOf("Freedonia"), "party"],
        [idOf("Ruritania"), "host"],
      ]),
    )
  })
  test("a speaker who is no named actor has no id", () => {
    const speakers = tables.get("statements")!.map(({ row }) => [row["speaker"], row["speaker_id"]])
    expect(new Map(speakers as Array<[string, string | null]>)).toEqual(
      new Map([
        ["Rufus", idOf("Rufus")],
        ["an aide", null],
      ]),
    )
  })
})
