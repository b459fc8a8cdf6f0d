import { expect, test } from "vitest"
import { TollRule } from "../../schema/codes.ts"
import { tollExamples } from "../../src/publish/toll-section.ts"

test("there is an example of each rule", () => {
  expect(new Set(tollExamples().map(({ rule }) => rule))).toEqual(new Set(Object.keys(TollRule.codes)))
})

test("the examples say what the rules make of them", () => {
  expect(tollExamples().map(({ reports, low, best, high, rule }) => [reports.at(-1), low, best, high, rule])).toEqual([
    ["3 April, B: 29", 29, 29, 29, "only_figure"],
    ["5 April, B: 33", 33, 33, 33, "latest_exact"],
    ["9 April, D: more than 30", 33, 33, 33, "latest_exact"],
    ["5 April, B: more than 20", 21, 21, null, "latest_figure"],
    ["4 April, B: at least 20", 20, 20, null, "latest_figure"],
    ["3 April, C: 44", 22, 44, 44, "most_sources"],
    ["3 April, B: 14", 12, null, 14, "widest_bounds"],
    ["3 April, A: 5 villagers", 5, null, null, "largest_part"],
  ])
})
