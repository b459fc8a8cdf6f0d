import { describe, expect, test } from "vitest"
import { nameColumns, nameRows } from "../../../src/run/shards/name-row.ts"
import { written, type WrittenArticle } from "../../link/written.ts"

const rows = (article: Omit<WrittenArticle, "id">) => nameRows(written({ id: "a", ...article }).article, 7)

describe("the rows of an article's names", () => {
  const text =
    "Ana Reyes of the Harbour Board met British officials. Reyes said the White House had called. Nobody came."
  const found = rows({
    text,
    actors: [
      { words: "Ana Reyes", country: "XX", organization: { name: "Harbour Board", span: { start: 17, end: 30 } } },
      { words: "Harbour Board", kind: "organisation" },
      { words: "British", name: "United Kingdom", kind: "state", country: "GB", via: "demonym" },
      { words: "Reyes said", name: "Ana Reyes", via: "surname", antecedentWords: "Ana Reyes" },
      { words: "White House", name: "United States", kind: "state", country: "US", via: "alias" },
      { words: "Nobody", via: "pronoun" },
    ],
  })

  test("have the columns that they are written with", () => {
    expect(Object.keys(found[0]!)).toEqual(Object.keys(nameColumns))
    expect(found[0]).toEqual({
      source_id: "a",
      article: 7,
      at: 0,
      key: "person ana reyes",
      kind: "person",
      name: "Ana Reyes",
      words: 2,
      said: "Ana Reyes",
      country: "XX",
      marks: "organisation harbour board",
      named: "ana reyes",
      called: null,
    })
  })

  test("leave out what names nobody", () => {
    expect(found.map(({ at, name }) => `${at} ${name}`)).toEqual([
      "0 Ana Reyes",
      "1 Harbour Board",
      "2 United Kingdom",
      "3 Ana Reyes",
      "4 United States",
    ])
  })

  test("say once what a name means in the article, and what its words do where no name is the same", () => {
    expect(found.map(({ named, called }) => [named, called])).toEqual([
      ["ana reyes", null],
      ["harbour board", null],
      ["united kingdom", "british"],
      [null, "reyes said"],
      ["united states", "white house"],
    ])
  })

  test("keep the words where they are a name, and not a nationality or a surname", () => {
    expect(found.map(({ said }) => said)).toEqual(["Ana Reyes", "Harbour Board", null, null, "White House"])
  })
})
