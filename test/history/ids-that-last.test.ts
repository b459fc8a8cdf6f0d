/** Ids that last, as a property: articles come, go, are renamed, edited and re-ordered, rules get better; facts keep their ids. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { emptyLedger } from "../../src/history/ledger.ts"
import { built, desks, factsOf, type Fact, type Filed, type Rules } from "./newsroom.ts"

const names = ["a", "b", "c", "d", "e", "f", "g"]

/** One state of the folder: some of the articles in some order, each under some name. */
const folder = fc
  .tuple(
    fc.shuffledSubarray(Array.from({ length: desks }, (_, i) => i)),
    fc.shuffledSubarray(names, { minLength: names.length }),
    fc.array(fc.boolean(), { minLength: desks, maxLength: desks }),
    fc.boolean(),
  )
  .map(([articles, names, edits, isWide]) => ({
    filed: articles.map((article, i): Filed => ({ article, name: names[i]!, isEdited: edits[article]! })),
    rules: { isWide } satisfies Rules,
  }))

/** States in which files keep their names but may be edited, so that an edited article is found again by its name. */
const named = folder.map(({ filed, rules }) => ({
  filed: filed.map((one): Filed => ({ ...one, name: names[one.article]! })),
  rules,
}))

/** States in which files change their names but not their texts. */
const unedited = folder.map(({ filed, rules }) => ({
  filed: filed.map((one): Filed => ({ ...one, isEdited: false })),
  rules,
}))

const history = fc.oneof(
  fc.array(named, { minLength: 2, maxLength: 6 }),
  fc.array(unedited, { minLength: 2, maxLength: 6 }),
)

test("no surviving fact changes its id, no id is given to another fact, a fact that comes back has its own id", () => {
  fc.assert(
    fc.property(history, (states) => {
      let ledger = emptyLedger
      let before: ReadonlyMap<Fact, string> = new Map()
      const factOf = new Map<string, Fact>()
      const claimIds = new Map<Fact, string>()
      for (const { filed, rules } of states) {
        const now = built(filed, rules, ledger)
        const facts = factsOf(now, filed)
        for (const [fact, id] of facts) {
          expect(factOf.get(id) ?? fact, `${id} is of one fact`).toBe(fact)
          factOf.set(id, fact)
          if (before.has(fact) && !isRefounded(fact, filed, ledger, before)) expect(id, fact).toBe(before.get(fact))
          if (!isClaim(fact)) continue
          expect(id, `${fact} comes back`).toBe(claimIds.get(fact) ?? id)
          claimIds.set(fact, id)
        }
        before = facts
        ledger = now.ledger
      }
    }),
    { numRuns: 100 },
  )
})

const isClaim = (fact: Fact): boolean => / of story /u.test(fact)

/** Is an event told by none of the articles that told it in the last build? Then nothing of it survives in the data. */
function isRefounded(
  fact: Fact,
  filed: ReadonlyArray<Filed>,
  ledger: typeof emptyLedger,
  before: ReadonlyMap<Fact, string>,
): boolean {
  const id = before.get(fact)
  const members = id === undefined ? [] : (ledger.groups.get(id)?.members ?? [])
  if (!fact.startsWith("event ")) return false
  const told = new Set(filed.map(({ article }) => article))
  const survives = [...before].some(
    ([other, mention]) =>
      members.includes(mention) && [...told].some((article) => other.startsWith(`event_mentions of story ${article},`)),
  )
  return !survives
}

test("the same folder gives the same bytes: again, and in any order of its files", () => {
  fc.assert(
    fc.property(history, fc.func(fc.nat()), (states, shuffle) => {
      let ledger = emptyLedger
      for (const { filed, rules } of states) {
        const now = built(filed, rules, ledger)
        const mixed = filed.toSorted((a, b) => shuffle(a.name) - shuffle(b.name))
        expect(built(mixed, rules, ledger).printed).toBe(now.printed)
        expect(built(mixed, rules, now.ledger).printed).toBe(now.printed)
        ledger = now.ledger
      }
    }),
    { numRuns: 60 },
  )
})

test("every id that was ever published is in its table or in id_redirects, and redirects lead to rows", () => {
  fc.assert(
    fc.property(history, (states) => {
      let ledger = emptyLedger
      const ever = new Map<string, string>()
      for (const { filed, rules } of states) {
        const now = built(filed, rules, ledger)
        ledger = now.ledger
        const live = new Map<string, string>()
        for (const [table, records] of now.dataset.tables)
          if (table !== "id_redirects" && table !== "agreement_parties" && table !== "event_links")
            for (const { id } of records) live.set(id, table)
        const redirects = new Map(
          now.dataset.tables.get("id_redirects")!.map(({ row }) => [String(row["old_id"]), row] as const),
        )
        for (const [id, table] of ever) if (!live.has(id)) expect(redirects.get(id), id).toMatchObject({ table })
        for (const [id, row] of redirects) {
          if (live.has(id)) expect(row).toMatchObject({ kind: "split" })
          for (const target of row["new_ids"] as ReadonlyArray<string>) expect(live.get(target)).toBe(row["table"])
        }
        for (const [id, table] of live) ever.set(id, table)
      }
    }),
    { numRuns: 60 },
  )
})
