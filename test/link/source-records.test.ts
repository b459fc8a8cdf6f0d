import { expect, test } from "vitest"
import { Anchor } from "../../schema/anchor.ts"
import { Sources } from "../../schema/sources.ts"
import { sourceRecord } from "../../src/link/source-records.ts"
import type { Article } from "../../src/read/article.ts"
import { written } from "./written.ts"

const text = "Flood in the valley 🌊\nBy ANA LOPEZ and JO PARK\n2016-04-03"
const { article } = written({ id: "a-1", text }).article
const known = (value: string, ...words: ReadonlyArray<string>) => ({
  value,
  anchors: words.map((word) => {
    const start = text.indexOf(word)
    return Anchor.at(article.source, { start, end: start + word.length })
  }),
})

const told: Article = {
  ...article,
  title: known("Flood in the valley 🌊", "Flood in the valley 🌊"),
  author: known("ANA LOPEZ; JO PARK", "ANA LOPEZ", "JO PARK"),
  published: known("2016-04-03", "2016-04-03"),
  published_basis: "stated",
  publisher: known("Example News"),
}

test("every column of the table, in its order; the length in code points", () => {
  const { row } = sourceRecord(told)
  expect(Object.keys(row)).toEqual(Object.keys(Sources.columns))
  expect(row).toMatchObject({ source_id: "a-1", title: "Flood in the valley 🌊", publisher: "Example News", url: null })
  expect(row["char_count"]).toBe([...text].length)
})

test("what the text says has grounds, each author its own; what sources.yaml says has none", () => {
  const { grounds } = sourceRecord(told)
  const said = Object.entries(grounds).map(([column, all]) => [
    column,
    ...all.map(({ rule, value }) => `${rule} ${value}`),
  ])
  expect(said).toEqual([
    ["title", "verbatim Flood in the valley 🌊"],
    ["author", "verbatim ANA LOPEZ", "verbatim JO PARK"],
    ["published", "stated_date 2016-04-03"],
  ])
})

test("an article of which nothing is known has empty cells and no grounds", () => {
  const { row, grounds } = sourceRecord(article)
  expect(row).toMatchObject({ title: null, author: [], publisher: null, published: null, published_basis: "unknown" })
  expect(grounds).toEqual({})
})
