import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { statsReport } from "../../src/cli/stats.ts"
import { reviewStats } from "../../src/stats/review-stats.ts"

const plain = (text: string): string => text
const paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, mark: plain }

const claim = (id: number, rule: string, status: string, confidence = 0.9): string =>
  `fig_${id},${confidence},${rule},${status}`
const figures = (...rows: ReadonlyArray<string>): string =>
  ["figure_id,confidence,extractor,review_status", ...rows, ""].join("\n")

const dataset = (files: Readonly<Record<string, string>>) =>
  publishedDataset(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), registry)

const stats = (files: Readonly<Record<string, string>>) =>
  reviewStats(dataset(files)).tables.find(({ table }) => table === "casualty_figures")!

describe("precision", () => {
  const found = stats({
    "csv/casualty_figures.csv": figures(
      claim(1, "casualties/subject", "accepted"),
      claim(2, "casualties/subject", "accepted"),
      claim(3, "casualties/subject", "corrected"),
      claim(4, "casualties/subject", "unreviewed"),
      claim(5, "casualties/tally", "unreviewed"),
      claim(6, "person", "added"),
    ),
    "rejected.csv":
      "record_id,table,source_id,quote,char_start,char_end,confidence,extractor,rejected_by,rejected_on,reason\nfig_7,casualty_figures,a,x,0,1,0.4,casualties/subject,ana,2026-11-22,no\n",
    "csv/corrections.csv":
      "correction_id,action,table,record_id,field,missed_by\ncor_1,add,casualty_figures,fig_6,number,casualties/subject\ncor_2,add,casualty_figures,fig_6,outcome,casualties/subject\n",
  })

  test("is what was accepted of what was looked at: an edited claim was not right, a rejected one was a claim", () => {
    expect(found.rules[0]).toMatchObject({
      rule: "casualties/subject",
      claims: 5,
      reviewed: 4,
      accepted: 2,
      edited: 1,
      rejected: 1,
      precision: 0.5,
    })
    expect(found.rules[0]!.interval!.low).toBeCloseTo(0.15, 2)
  })

  test("is not known where nobody has looked", () => {
    expect(found.rules[1]).toMatchObject({
      rule: "casualties/tally",
      claims: 1,
      reviewed: 0,
      precision: null,
      interval: null,
      recall: null,
    })
  })

  test("of a table is that of its rules together; what a person added is no claim of a rule", () => {
    expect(found).toMatchObject({ claims: 6, reviewed: 4, missed: 1 })
  })

  test("recall counts each added fact once, and edited claims as found", () => {
    expect(found.rules[0]).toMatchObject({ missed: 1, recall: 0.75 })
  })
})

test("bands of confidence: every claim is in one", () => {
  const { bands } = reviewStats(
    dataset({
      "csv/casualty_figures.csv": figures(
        claim(1, "a/b", "accepted", 0),
        claim(2, "a/b", "accepted", 0.7),
        claim(3, "a/b", "accepted", 1),
      ),
    }),
  )
  expect(bands.map(({ from, below, claims }) => [from, below, claims])).toEqual([
    [0, 0.5, 1],
    [0.5, 0.7, 0],
    [0.7, 0.8, 1],
    [0.8, 0.9, 0],
    [0.9, 0.95, 0],
    [0.95, 1, 1],
  ])
})

describe("the report", () => {
  const report = (rows: string) => statsReport(reviewStats(dataset({ "csv/casualty_figures.csv": rows })), paint)

  test("says where to begin when nobody has looked at anything", () => {
    expect(report(figures(claim(1, "casualties/subject", "unreviewed"))).at(-1)).toContain("factloom review")
  })

  test("stays within 80 columns with the longest names", () => {
    const lines = report(figures(claim(1, "statements/announced-quotation", "accepted")))
    expect(lines.find((line) => line.includes("announced-quotation"))).toContain("100 % (21–100)")
    expect(Math.max(...lines.slice(0, -3).map((line) => line.length))).toBeLessThanOrEqual(83)
  })
})
