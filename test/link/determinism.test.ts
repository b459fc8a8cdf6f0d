/** Properties of linking that hold for any articles: the order in which they come does not matter, nor do the others. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { link } from "../../src/link/link.ts"
import { written, type WrittenArticle, type WrittenClaim } from "./written.ts"

const oneOf = <const A>(...values: ReadonlyArray<A>) => fc.constantFrom(...values)

/** Few types, days and towns, so that tellings meet, contradict and contain each other often. */
const told = fc.record({
  event_type: oneOf("attack", "bombing", "shooting"),
  date_start: oneOf("2016-04-02", "2016-04-09", "2016-04", "2016", null),
  country: oneOf("XX", "XX", "YY", null),
  admin1: oneOf("North", null, null),
  locality: oneOf("Marwen", "Sundal", null),
  killed: fc.option(fc.nat(4)),
  main: fc.boolean(),
  speaker: oneOf("Ana Reyes", "Reyes"),
})
const articles = fc.array(
  fc.record({
    published: oneOf("2016-04-03", "2016-04-10", "2016-05-01", undefined),
    tellings: fc.array(told, { maxLength: 3 }),
  }),
  { maxLength: 6 },
)

type Told = typeof told extends fc.Arbitrary<infer A> ? A : never

function claimsOf(telling: Told, i: number): ReadonlyArray<WrittenClaim> {
  const { killed, main, speaker, ...fields } = telling
  const quote = `Telling ${i} by ${speaker}.`
  const refs: Readonly<Record<string, string>> = main || i === 0 ? {} : { event: "m0" }
  const mention = { table: "event_mentions", local: `m${i}`, quote, fields, refs }
  const statement = { table: "statements", local: `s${i}`, quote, fields: { speaker, mode: "direct" } }
  if (killed === null) return [mention, statement]
  const count = { number: killed, low: killed, best: killed, high: killed, qualifier: "exact" }
  const figure = { outcome: "killed", who: "victims", group_text: "people", ...count }
  return [
    mention,
    statement,
    { table: "casualty_figures", local: `f${i}`, quote, fields: figure, refs: { mention_id: `m${i}` } },
  ]
}

const build = (drafts: typeof articles extends fc.Arbitrary<infer A> ? A : never) =>
  drafts.map(({ published, tellings }, at) => {
    const lines = tellings.map(({ speaker }, i) => `Telling ${i} by ${speaker}.`)
    const text = ["News.", ...lines].join(" ")
    const article: WrittenArticle = {
      id: `article-${at}`,
      text,
      ...(published === undefined ? {} : { published }),
      claims: tellings.flatMap(claimsOf),
      actors: tellings.slice(0, 1).map(({ speaker }) => ({ words: speaker, country: "XX" })),
    }
    return written(article)
  })

/** Rows and grounds of all tables, as text. */
const printed = (dataset: ReturnType<typeof link>): string =>
  JSON.stringify([...dataset.tables, dataset.texts.map(({ source_id }) => source_id)])

const claimTables = ["event_mentions", "casualty_figures", "statements"]

describe("link", () => {
  test("does not mind the order of the articles", () => {
    const shuffled = articles.chain((drafts) => {
      const built = build(drafts)
      return fc.tuple(fc.constant(built), fc.shuffledSubarray(built, { minLength: built.length }))
    })
    fc.assert(
      fc.property(shuffled, ([inOrder, mixed]) => {
        expect(printed(link(mixed, registry))).toBe(printed(link(inOrder, registry)))
      }),
      { numRuns: 200 },
    )
  })

  test("gives the claims of an article the same ids whatever other articles there are", () => {
    fc.assert(
      fc.property(articles, (drafts) => {
        const built = build(drafts)
        const all = link(built, registry)
        const fewer = link(built.slice(1), registry)
        for (const table of claimTables) {
          const ids = new Set(all.tables.get(table)!.map(({ id }) => id))
          for (const { id } of fewer.tables.get(table)!) expect(ids).toContain(id)
        }
      }),
      { numRuns: 100 },
    )
  })

  test("gives sorted tables of distinct ids in which every reference is met", () => {
    fc.assert(
      fc.property(articles, (drafts) => {
        const { tables } = link(build(drafts), registry)
        const idsOf = new Map([...tables].map(([name, records]) => [name, new Set(records.map(({ id }) => id))]))
        for (const table of registry) {
          const records = tables.get(table.name) ?? []
          const ids = records.map(({ id }) => id)
          expect(ids).toEqual([...new Set(ids)].toSorted())
          for (const [name, { references }] of Object.entries(table.columns)) {
            if (references === undefined) continue
            for (const { row } of records)
              for (const id of [row[name] ?? []].flat()) expect(idsOf.get(references)).toContain(id)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test("counts the mentions and the articles of each event", () => {
    fc.assert(
      fc.property(articles, (drafts) => {
        const { tables } = link(build(drafts), registry)
        const mentions = tables.get("event_mentions")!
        for (const { id, row } of tables.get("events")!) {
          const own = mentions.filter((mention) => mention.row["event_id"] === id)
          expect(own).toHaveLength(Number(row["mention_count"]))
          expect(new Set(own.map((mention) => mention.row["source_id"])).size).toBe(row["source_count"])
        }
      }),
      { numRuns: 50 },
    )
  })
})
