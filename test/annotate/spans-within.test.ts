import { describe, expect, it } from "vitest"
import { firstFrom, lastBefore, within } from "../../src/annotate/spans-within.ts"

const spans = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 5, end: 30 },
  { start: 12, end: 20 },
]

describe("spans by their place", () => {
  it.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 3],
    [40, 4],
  ])("the first from %i is %i", (offset, index) => {
    expect(firstFrom(spans, offset)).toBe(index)
  })

  it("those within another leave out what reaches beyond it", () => {
    expect(within(spans, { start: 5, end: 20 })).toEqual([spans[1], spans[3]])
    expect(within(spans, { start: 31, end: 40 })).toEqual([])
  })

  it("the last before an offset has ended by then and passes the test", () => {
    expect(lastBefore(spans, 12, () => true)).toEqual(spans[1])
    expect(lastBefore(spans, 12, ({ start }) => start < 5)).toEqual(spans[0])
    expect(lastBefore(spans, 3, () => true)).toBeNull()
    expect(lastBefore(spans, 40, ({ start }) => start === 0, 2)).toBeNull()
  })
})
