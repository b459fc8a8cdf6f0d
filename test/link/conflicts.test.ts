import { describe, expect, test } from "vitest"
import { conflictsOf } from "../../src/link/conflicts.ts"
import type { FigureFacts } from "../../src/link/figures.ts"

interface Draft extends Partial<FigureFacts> {
  readonly day: string | null
  readonly source?: string
}

/** A figure of victims killed; exact unless its bounds say otherwise. */
const figure = ({ day, source = "a", ...facts }: Draft): FigureFacts => ({
  source_id: source,
  char_start: 0,
  reported_on: day,
  outcome: "killed",
  who: "victims",
  group_text: "people",
  number: facts.low ?? null,
  low: null,
  best: facts.low ?? null,
  high: facts.low ?? null,
  qualifier: "exact",
  attributed_to: null,
  extractor: "casualties/subject",
  ...facts,
})
const open = { high: null, qualifier: "at_least" }

const kinds = (...drafts: ReadonlyArray<Draft>) => conflictsOf(drafts.map(figure)).map(({ kind }) => kind)

describe("conflictsOf", () => {
  test("another number on a later day revises the first", () => {
    expect(kinds({ day: "2016-04-03", low: 12 }, { day: "2016-04-05", source: "b", low: 14 })).toEqual(["revised"])
  })
  test("two numbers of one day, or of days that may be one, disagree", () => {
    expect(kinds({ day: "2016-04-03", low: 12 }, { day: "2016-04-03", source: "b", low: 14 })).toEqual(["disagree"])
    expect(kinds({ day: "2016-04", low: 12 }, { day: "2016-04-03", source: "b", low: 14 })).toEqual(["disagree"])
    expect(kinds({ day: null, low: 12 }, { day: "2016-04-03", source: "b", low: 14 })).toEqual(["disagree"])
  })
  test("a later number within earlier bounds is narrower", () => {
    expect(kinds({ day: "2016-04-03", low: 29, ...open }, { day: "2016-04-05", source: "b", low: 33 })).toEqual([
      "narrower",
    ])
    expect(
      kinds({ day: "2016-04-03", low: 24, high: 99, qualifier: "vague" }, { day: "2016-04-05", source: "b", low: 33 }),
    ).toEqual(["narrower"])
  })
  test("numbers that an article gives to different people disagree", () => {
    expect(
      kinds(
        { day: "2016-04-03", low: 12, attributed_to: "police" },
        { day: "2016-04-03", low: 14, attributed_to: "medics" },
      ),
    ).toEqual(["disagree"])
  })
  test("figures stand in report order, and several kinds are several conflicts", () => {
    const drafts: ReadonlyArray<Draft> = [
      { day: "2016-04-05", source: "c", low: 15 },
      { day: "2016-04-05", source: "b", low: 14 },
      { day: "2016-04-03", low: 12 },
    ]
    const found = conflictsOf(drafts.map(figure))
    expect(found.map(({ kind, figures }) => [kind, ...figures.map(({ low }) => low)])).toEqual([
      ["revised", 12, 14, 15],
      ["disagree", 14, 15],
    ])
  })

  test.each<[string, Draft, Draft]>([
    ["a repeat", { day: "2016-04-03", low: 12 }, { day: "2016-04-05", source: "b", low: 12 }],
    ["a looser figure later", { day: "2016-04-03", low: 33 }, { day: "2016-04-05", source: "b", low: 29, ...open }],
    [
      "a looser figure on the day",
      { day: "2016-04-03", low: 29, ...open },
      { day: "2016-04-03", source: "b", low: 33 },
    ],
    [
      "about thirty, and 29",
      { day: "2016-04-03", best: 30, qualifier: "about" },
      { day: "2016-04-05", source: "b", low: 29 },
    ],
    [
      "a total and a part",
      { day: "2016-04-03", low: 12 },
      { day: "2016-04-05", source: "b", low: 2, group_text: "children" },
    ],
    [
      "another outcome",
      { day: "2016-04-03", low: 12 },
      { day: "2016-04-03", source: "b", low: 40, outcome: "injured" },
    ],
    ["attackers", { day: "2016-04-03", low: 12 }, { day: "2016-04-03", source: "b", low: 4, who: "perpetrators" }],
    ["what one article counts besides", { day: "2016-04-03", low: 12 }, { day: "2016-04-03", low: 3, char_start: 80 }],
  ])("no conflict: %s", (_, a, b) => expect(kinds(a, b)).toEqual([]))

  test("about thirty, and 60, is one", () => {
    expect(
      kinds({ day: "2016-04-03", best: 30, qualifier: "about" }, { day: "2016-04-05", source: "b", low: 60 }),
    ).toEqual(["revised"])
  })
})
