import { describe, expect, test } from "vitest"
import { isEverybody } from "../../src/link/figure-parts.ts"
import { type FigureFacts, figureFacts, toll } from "../../src/link/figures.ts"

const BOUNDS: Readonly<Record<string, (n: number) => readonly [number | null, number | null, number | null]>> = {
  exact: (n) => [n, n, n],
  at_least: (n) => [n, n, null],
  more_than: (n) => [n + 1, n + 1, null],
  about: (n) => [null, n, null],
  up_to: (n) => [null, null, n],
  fewer_than: (n) => [null, null, n - 1],
  vague: () => [24, null, 99],
}

/**
 * "2016-04-03 a@police exact 12 people": day, article and whom it cites, qualifier, number, group. Each stands 500
 * characters after the one before it.
 */
function figure(line: string, at: number): FigureFacts {
  const [day = "-", voice = "a", qualifier = "exact", number = "", ...group] = line.split(" ")
  const [source_id = "a", attributed_to = null] = voice.split("@")
  const count = Number(number)
  const [low, best, high] = BOUNDS[qualifier]!(count)
  const group_text = group.join(" ") || null
  const isPolice = group_text?.includes("police") ?? false
  return {
    source_id,
    char_start: at * 500,
    reported_on: day === "-" ? null : day,
    outcome: "killed",
    who: group_text?.includes("gunmen") ? "perpetrators" : isPolice ? "security_forces" : "victims",
    group_text,
    number: qualifier === "vague" ? null : count,
    low,
    best,
    high,
    qualifier,
    attributed_to,
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
      "the narrower of two open ones of the last day, which can both hold",
      ["2016-04-05 a at_least 12", "2016-04-05 b at_least 14"],
      [14, 14, null, "latest_figure"],
    ],
    [
      "a bound that a later, looser one adds nothing to",
      ["2016-04-03 a at_least 57", "2016-04-05 b at_least 50"],
      [57, 57, null, "latest_figure"],
    ],
    [
      "a toll that grows day by day",
      [
        "2016-04-03 a at_least 40",
        "2016-04-03 b at_least 75",
        "2016-04-04 c more_than 80",
        "2016-04-05 d exact 192",
        "2016-04-08 e exact 213",
        "2016-11-02 f more_than 200",
      ],
      [213, 213, 213, "latest_exact"],
    ],
    [
      "a day of which only the month is known is not the last, nor before it",
      ["2016-04 a exact 12", "2016-04-05 b exact 14"],
      [12, null, 14, "widest_bounds"],
    ],
    [
      "an exact one that a bound of the same day contradicts",
      ["2016-04-03 a exact 40", "2016-04-03 b at_least 74"],
      [40, null, null, "widest_bounds"],
    ],
    [
      "what most articles of the last day say",
      ["2016-04-05 a exact 22", "2016-04-05 b exact 44", "2016-04-05 c exact 44", "2016-04-03 d exact 12"],
      [22, 44, 44, "most_sources"],
    ],
    [
      "no majority of two and two",
      ["2016-04-05 a exact 22", "2016-04-05 b exact 44", "2016-04-05 c exact 44", "2016-04-05 d exact 22"],
      [22, null, 44, "widest_bounds"],
    ],
    [
      "those whom one article cites against each other",
      ["2016-04-03 a@governor exact 7 people", "2016-04-03 a@locals exact 10 persons"],
      [7, null, 10, "widest_bounds"],
    ],
    [
      "a correction by the same article the day after",
      ["2016-04-03 a exact 67 people", "2016-04-04 a2 exact 57 people"],
      [57, 57, 57, "latest_exact"],
    ],
    ["an undated bound rules nothing out", ["2016-04-03 a exact 12", "- b at_least 20"], [12, 12, 12, "latest_exact"]],
    ["nothing but undated ones", ["- a exact 12", "- b exact 20"], [12, null, 20, "widest_bounds"]],
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
    expect(told("2016-04-03 a exact 5 police", "2016-04-03 a exact 5 villagers")).toEqual([
      5,
      null,
      null,
      "largest_part",
    ])
    expect(told("2016-04-03 a exact 5 hostages", "2016-04-03 b exact 5 workers")).toEqual([5, 5, 5, "only_figure"])
    expect(told("2016-04-03 a exact 2 police", "2016-04-03 a exact 5 villagers")).toEqual([
      5,
      null,
      null,
      "largest_part",
    ])
  })
  test("a part that the words mark is never all there are", () => {
    expect(told("2016-04-03 a exact 2 [part] children")).toEqual([2, null, null, "largest_part"])
    expect(told("2016-04-03 a exact 3 others")).toEqual([3, null, null, "largest_part"])
  })
  test("others than the dead are all the injured, unless their article has just counted some", () => {
    const injured = (line: string, at: number): FigureFacts => ({ ...figure(line, at), outcome: "injured" })
    const dead = figure("2016-04-03 a exact 7 people", 0)
    const others = injured("2016-04-03 a more_than 110 others", 0.1)
    expect(toll([dead, others], "injured")).toMatchObject({ low: 111, rule: "only_figure" })
    const police = injured("2016-04-03 a exact 5 police", 0)
    const two = injured("2016-04-03 a exact 2 others", 0.1)
    expect(toll([police, two], "injured")).toMatchObject({ low: 5, best: null, high: null, rule: "largest_part" })
    expect(toll([police, { ...two, char_start: 900 }], "injured")).toMatchObject({ low: 2, rule: "only_figure" })
    expect(told("2016-04-03 a exact 7 people", "2016-04-03 a exact 9 others")).toEqual([7, 7, 7, "only_figure"])
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
])("isEverybody(%j) is %j", (group, expected) => expect(isEverybody(group)).toBe(expected))

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
