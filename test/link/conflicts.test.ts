import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { conflictsOf, type PublishedFigure } from "../../src/link/conflicts.ts"
import { byReport } from "../../src/link/order.ts"

interface Draft extends Partial<PublishedFigure> {
  readonly day: string | null
  readonly source?: string
}

/** A figure of victims killed; exact unless its bounds say otherwise. */
const figure = ({ day, source = "a", ...facts }: Draft): PublishedFigure => ({
  source_id: source,
  publisher: source,
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
  test("two numbers of one publisher and day are a revision, unless it cites two people", () => {
    const [first, second] = [
      { day: "2016-04-03", low: 12, publisher: "Example News" },
      { day: "2016-04-03", source: "b", low: 14, publisher: "Example News" },
    ]
    expect(kinds(first, second)).toEqual(["revised"])
    expect(kinds({ ...first, attributed_to: "police" }, second)).toEqual(["revised"])
    expect(kinds({ ...first, attributed_to: "police" }, { ...second, attributed_to: "medics" })).toEqual(["disagree"])
    expect(kinds(first, { ...second, publisher: "Example Times" })).toEqual(["disagree"])
    expect(kinds(first, second, { ...second, source: "c", publisher: "Example Times" })).toEqual([
      "disagree",
      "revised",
    ])
  })
  test("an article without a date contradicts, and revises nothing", () => {
    expect(kinds({ day: null, low: 12 }, { day: null, source: "b", low: 14 })).toEqual(["disagree"])
    expect(kinds({ day: null, low: 29, ...open }, { day: "2016-04-05", source: "b", low: 33 })).toEqual([])
  })
  test("a toll that grows day by day is narrowed and revised", () => {
    const drafts: ReadonlyArray<Draft> = [
      { day: "2016-04-03", source: "a", low: 40, ...open },
      { day: "2016-04-03", source: "b", low: 75, ...open },
      { day: "2016-04-05", source: "c", low: 192 },
      { day: "2016-04-08", source: "d", low: 213 },
    ]
    const found = conflictsOf(drafts.map(figure))
    expect(found.map(({ kind, figures }) => [kind, ...figures.map(({ low }) => low)])).toEqual([
      ["revised", 192, 213],
      ["narrower", 40, 75, 192, 213],
    ])
  })
  test("those of whom nobody says who they are count with the victims", () => {
    const [conflict] = conflictsOf(
      [
        { day: "2016-04-03", low: 12, who: "unspecified" },
        { day: "2016-04-03", source: "b", low: 14 },
      ].map(figure),
    )
    expect(conflict).toMatchObject({ who: "victims", kind: "disagree" })
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
      ["disagree", 14, 15],
      ["revised", 12, 14, 15],
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

/** What two figures, the earlier one first, are to each other: the rule on its own, without any grouping. */
function ofPair(earlier: PublishedFigure, later: PublishedFigure): string | null {
  const [a, b] = [earlier, later].map(({ low, high }) => ({ low: low ?? 0, high: high ?? Infinity })) as [Ends, Ends]
  const [x, y] = [earlier.reported_on, later.reported_on]
  const isLater = x !== null && y !== null && !x.startsWith(y) && !y.startsWith(x)
  if (a.high < b.low || b.high < a.low) return isLater ? "revised" : "disagree"
  const isWithin = a.low <= b.low && b.high <= a.high && (a.low !== b.low || a.high !== b.high)
  return isLater && isWithin ? "narrower" : null
}
type Ends = { readonly low: number; readonly high: number }

test("conflicts hold the figures of every pair that differs, and no others", () => {
  const drafts = fc.array(
    fc.record({
      day: fc.constantFrom("2016-04-03", "2016-04-05", "2016-05-01", "2016-04", "2016", null),
      low: fc.constantFrom(10, 12, 20),
      isOpen: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  fc.assert(
    fc.property(drafts, (all) => {
      const figures = all
        .map(({ day, low, isOpen }, i) => figure({ day, low, source: `s${i}`, ...(isOpen ? open : {}) }))
        .toSorted(byReport)
      const expected = new Map<string, Set<PublishedFigure>>()
      figures.forEach((later, i) => {
        for (const earlier of figures.slice(0, i)) {
          const kind = ofPair(earlier, later)
          if (kind !== null) expected.set(kind, new Set([...(expected.get(kind) ?? []), earlier, later]))
        }
      })
      const found = new Map(conflictsOf(figures).map((conflict) => [String(conflict.kind), new Set(conflict.figures)]))
      expect(found).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
