import { describe, expect, it } from "vitest"
import {
  figuresByEvent,
  hasToll,
  isOpenAbove,
  isOpenBelow,
  sizeOf,
  tollWords,
  wordedToll,
} from "../../../src/chart/data/tolls.ts"
import { figure, fixture } from "../fixture.ts"

const toll = (low: number | null, best: number | null, high: number | null) => ({ low, best, high })

describe("tollWords", () => {
  it.each([
    [toll(29, 29, 29), "29"],
    [toll(121, 121, null), "at least 121"],
    [toll(null, 30, null), "about 30"],
    [toll(null, null, 40), "up to 40"],
    [toll(10, null, 15), "10 to 15"],
    [toll(9, 12, 14), "12 (9 to 14)"],
    [toll(1000, 1000, 2000), "1,000 (1,000 to 2,000)"],
    [toll(null, null, null), "no figure"],
  ])("%j is %s", (bounds, words) => expect(tollWords(bounds)).toBe(words))
})

describe("wordedToll", () => {
  const moreThan = figure("evt_1", 120, { qualifier: "more_than", low: 121, best: 121, high: null })

  it("words a toll as its source does", () =>
    expect(wordedToll(toll(121, 121, null), [moreThan])).toBe("more than 120"))

  it("does not take the words of another figure", () =>
    expect(wordedToll(toll(130, 130, null), [moreThan])).toBe("at least 130"))
})

it("size and openness", () => {
  expect([toll(9, 12, 14), toll(10, null, 15), toll(null, null, 40), toll(null, null, null)].map(sizeOf)).toEqual([
    12, 10, 40, 0,
  ])
  expect([toll(0, 0, 0), toll(null, null, null)].map(hasToll)).toEqual([true, false])
  expect([toll(9, 9, null), toll(9, 9, 9)].map(isOpenAbove)).toEqual([true, false])
  expect([toll(null, null, 40), toll(null, 30, 40), toll(1, null, 40)].map(isOpenBelow)).toEqual([true, false, false])
})

it("figuresByEvent leaves out perpetrators, other outcomes and figures of no event", () => {
  const tables = fixture()
  const killed = figuresByEvent(
    { ...tables, casualty_figures: [...tables.casualty_figures, figure(null, 7)] },
    "killed",
  )
  expect([...killed].map(([event, figures]) => [event, figures.map(({ number }) => number)])).toEqual([
    ["evt_1", [4]],
    ["evt_2", [40, 40, 30]],
    ["evt_3", [10]],
    ["evt_5", [9, 12, 14]],
  ])
})
