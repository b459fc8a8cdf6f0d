import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { registry } from "../../../schema/registry.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { tellings } from "../../../src/link/telling.ts"
import { tellingColumns, tellingOf, tellingRows } from "../../../src/run/shards/telling-row.ts"
import { claimsOf } from "../../link/synthetic-claims.ts"
import { syntheticCorpus, type SyntheticReport } from "../../link/synthetic-corpus.ts"

const told = (report: SyntheticReport) => tellings(linkedClaims([claimsOf(report)], registry))

const corpus = (seed: number) => syntheticCorpus({ articles: 20, events: 8, seed, background: 0.6 }).reports

describe("the rows of an article's tellings", () => {
  test("have the columns that they are written with", () => {
    const [row] = tellingRows(told(corpus(1)[0]!), 3)
    expect(Object.keys(row!)).toEqual(Object.keys(tellingColumns))
    expect(row).toMatchObject({ source_id: "report-000000", article: 3, telling: 0, is_lead: true })
  })

  test("are the tellings again when they are read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        for (const report of corpus(seed)) {
          const before = told(report)
          const after = tellingRows(before, 0).map(tellingOf)
          expect(after).toEqual(
            before.map(({ mentions, ...facts }, telling) => ({
              ...facts,
              telling,
              isLead: telling === 0,
              mentions: mentions.map(({ id }) => id).join("\n"),
            })),
          )
        }
      }),
      { numRuns: 10 },
    )
  })

  test("tell by what blocks are split: the day, else that of the report, and the folded town", () => {
    const where = { country: "XX", admin1: "North", locality: "Mårwen" }
    const plain = { type: "attack", date: null, reported_on: "2016-04-05", isNamed: false, mentions: [{ id: "men_a" }] }
    const at = { source_id: "a", text_sha256: "00", char_start: 0 }
    const none = { figures: new Set<string>(), targets: new Set<string>(), actors: new Set<string>() }
    const row = (more: object) => tellingRows([{ ...plain, ...at, ...none, place: where, ...more }], 0)[0]
    expect(row({})).toMatchObject({ step: "country", day: "2016-04-05", town: "marwen" })
    expect(row({ place: { ...where, locality: null } })).toMatchObject({ town: "/north" })
    expect(row({ place: { ...where, country: null } })).toMatchObject({ step: "town", town: "marwen" })
    expect(row({ place: null, reported_on: null })).toMatchObject({ step: "alone", day: "", town: "" })
  })
})
