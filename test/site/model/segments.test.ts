import fc from "fast-check"
import { expect, test } from "vitest"
import { segments } from "../../../src/site/model/segments.ts"

const drawn = (length: number, spans: ReadonlyArray<readonly [number, number]>) =>
  segments(
    length,
    spans.map(([start, end], item) => ({ start, end, item })),
  ).map(({ start, end, covers }) => [start, end, covers.map(({ item }) => item).join("")])

test.each([
  [[], [[0, 9, ""]]],
  [
    [[2, 4]],
    [
      [0, 2, ""],
      [2, 4, "0"],
      [4, 9, ""],
    ],
  ],
  // The longest first: the last one is the innermost.
  [
    [
      [3, 4],
      [2, 6],
    ],
    [
      [0, 2, ""],
      [2, 3, "1"],
      [3, 4, "10"],
      [4, 6, "1"],
      [6, 9, ""],
    ],
  ],
  [
    [
      [0, 5],
      [3, 9],
    ],
    [
      [0, 3, "0"],
      [3, 5, "10"],
      [5, 9, "1"],
    ],
  ],
  [
    [
      [4, 4],
      [7, 99],
    ],
    [
      [0, 7, ""],
      [7, 9, "1"],
    ],
  ],
] as ReadonlyArray<[ReadonlyArray<[number, number]>, unknown]>)("%j", (spans, pieces) =>
  expect(drawn(9, spans)).toEqual(pieces),
)

test("pieces follow each other without gap, and each span covers just its own", () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), item: 0 }))
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const pieces = segments(30, spans)
      expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)])
      for (const { start, end, covers } of pieces)
        expect(covers).toHaveLength(
          spans.filter((each) => each.start <= start && each.end >= end && start < end).length,
        )
    }),
  )
})
