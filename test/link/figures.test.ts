import { describe, expect, test } from "vitest"
import { type FigureFacts, figureFacts, isWhole, toll } from "../../src/link/figures.ts"

const BOUNDS: Readonly<Record<string, (n: number) => readonly [number | null, number | null, number | null]>> = {
  exact: (n) => [n, n, n],
  at_least: (n) => [n, n, null],
  more_than: (n) => [n + 1, n + 1, null],
  about: (n) => [null, n, null],
  up_to: (n) => [null, null, n],
  vague: () => [24, null, 99],
}

/** "2016-04-03 a exact 12 people": day, article, qualifier, number, group; a leading ! makes it of attackers. */
function figure(line: string, at: number): FigureFacts {
  const [day = "-", source_id = "a", qualifier = "exact", number = "", ...group] = line.split(" ")
  const count = Number(number)
  const [low, best, high] = BOUNDS[qualifier]!(count)
  const group_text = group.join(" ") || null
  const isPolice = group_text?.includes("police") ?? false
  return {
    source_id,
    char_start: at,
    reported_on: day === "-" ? null : day,
    outcome: "killed",
    who: group_text?.includes("gunmen") ? "perpetrators" : isPolice ? "security_forces" : "victims",
    group_text,
    number: qualifier === "vague" ? null : count,
    low,
    best,
    high,
    qualifier,
    attributed_to: null,
    extractor: group_text?.startsWith("[part]") ? "casualties/sub-count" : "casualties/verb-object",
  }
}

const told = (...lines: ReadonlyArray<string>) => {
  const found = toll(lines.map(figure), "killed")
  return found && [found.low, found.best, found.high, found.rule]
}

describe("toll", () => {
  test.each([
    ["one figure", ["2016-04-03 a exact 12 people"], [12, 12, 12, "only_figure"]],
    ["one open figure", ["2016-04-03 a more_than 120 people"], [121, 121, null, "only_figure"]],
    ["repeats", ["2016-04-03 a exact 12 people", "2016-04-05 b exact 12"], [12, 12, 12, "only_figure"]],
    ["the later of two exact ones", ["2016-04-05 b exact 14", "2016-04-03 a exact 12"], [14, 14, 14, "latest_exact"]],
    [
      "an exact one before a later vague one that holds it",
      ["2016-04-03 a exact 30", "2016-04-05 b vague"],
      [30, 30, 30, "latest_exact"],
    ],
    [
      "a later bound that rules the exact one out",
      ["2016-04-03 a exact 12", "2016-04-05 b at_least 20"],
      [20, 20, null, "latest_figure"],
    ],
    [
      "the later of two open ones",
      ["2016-04-03 a at_least 12", "2016-04-05 b more_than 20"],
      [21, 21, null, "latest_figure"],
    ],
    [
      "a number before a vague amount",
      ["2016-04-05 a vague", "2016-04-03 b at_least 30"],
      [30, 30, null, "latest_figure"],
    ],
    [
      "two articles of the last day",
      ["2016-04-05 a exact 12", "2016-04-05 b exact 14", "2016-04-03 c exact 9"],
      [12, null, 14, "widest_bounds"],
    ],
    [
      "two open ones of the last day",
      ["2016-04-05 a at_least 12", "2016-04-05 b at_least 14"],
      [12, null, null, "widest_bounds"],
    ],
    [
      "the lead of an article, not its afterthought",
      ["2016-04-03 a exact 12 people", "2016-04-03 a exact 3"],
      [12, 12, 12, "latest_exact"],
    ],
    ["an unknown day counts last", ["- a exact 12", "2016-04-03 b exact 14"], [14, 14, 14, "latest_exact"]],
  ] as const)("%s", (_, lines, expected) => expect(told(...lines)).toEqual(expected))

  test.each([
    [
      "children among the dead",
      ["2016-04-03 a exact 12 people", "2016-04-05 a exact 2 children"],
      [12, 12, 12, "only_figure"],
    ],
    [
      "others who died later",
      ["2016-04-03 a exact 12 people", "2016-04-05 a exact 3 other people"],
      [12, 12, 12, "only_figure"],
    ],
    [
      "police beside victims",
      ["2016-04-03 a exact 12 people", "2016-04-05 a exact 2 police"],
      [12, 12, 12, "only_figure"],
    ],
    ["attackers", ["2016-04-03 a exact 12 people", "2016-04-05 a exact 4 gunmen"], [12, 12, 12, "only_figure"]],
    [
      "a part by its rule",
      ["2016-04-03 a exact 30 civilians", "2016-04-03 a exact 2 [part] children"],
      [30, 30, 30, "only_figure"],
    ],
  ] as const)("is not changed by %s", (_, lines, expected) => expect(told(...lines)).toEqual(expected))

  test("a group that an article counts higher than people is its total, unless it is police", () => {
    expect(told("2016-04-03 a exact 9 villagers", "2016-04-03 a exact 7 people")).toEqual([9, 9, 9, "latest_exact"])
    expect(told("2016-04-03 a exact 9 police", "2016-04-03 a exact 7 people")).toEqual([7, 7, 7, "only_figure"])
    expect(told("2016-04-03 a exact 9 villagers", "2016-04-03 b exact 7 people")).toEqual([7, 7, 7, "only_figure"])
  })
  test("one group is all there is: police, or villagers", () => {
    expect(told("2016-04-03 a exact 2 police")).toEqual([2, 2, 2, "only_figure"])
    expect(told("2016-04-03 a exact 9 villagers", "2016-04-05 b exact 11 villagers")).toEqual([
      11,
      11,
      11,
      "latest_exact",
    ])
  })
  test("several groups: at least the largest", () => {
    expect(told("2016-04-03 a exact 2 police", "2016-04-03 a exact 5 villagers")).toEqual([
      5,
      null,
      null,
      "largest_part",
    ])
  })
  test("nobody but attackers, or another outcome: nothing", () => {
    expect(told("2016-04-03 a exact 4 gunmen")).toBeNull()
    expect(toll([figure("2016-04-03 a exact 12", 0)], "injured")).toBeNull()
  })
  test("the order of the rows does not matter", () => {
    const lines = ["2016-04-05 a exact 12", "2016-04-05 b at_least 14", "2016-04-03 c exact 9", "- d exact 10"]
    const figures = lines.map(figure)
    expect(toll(figures.toReversed(), "killed")).toEqual(toll(figures, "killed"))
  })
  test("the figures that it was taken from", () => {
    const [early, late] = [figure("2016-04-03 a exact 12", 0), figure("2016-04-05 b exact 14", 0)]
    expect(toll([late, early], "killed")!.from).toEqual([late])
  })
})

test.each([
  [null, true],
  ["people", true],
  ["innocent people", true],
  ["two children", false],
  ["other people", false],
  ["more victims", false],
  ["villagers", false],
])("isWhole(%j) is %j", (group, expected) => expect(isWhole(group)).toBe(expected))

test("figureFacts reads a published row", () => {
  const row = {
    source_id: "a",
    char_start: 7,
    reported_on: "2016-04-03",
    outcome: "killed",
    who: "victims",
    number: 12,
    low: 12,
    best: 12,
    high: 12,
    qualifier: "exact",
    extractor: "casualties/subject",
    group_text: null,
    attributed_to: "police",
  }
  expect(figureFacts(row)).toEqual(row)
})
