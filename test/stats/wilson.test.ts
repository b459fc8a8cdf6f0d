import { expect, test } from "vitest"
import { wilson } from "../../src/stats/wilson.ts"

/** Computed by hand from the formula, and found in tables of the score interval. */
test.each([
  [0, 10, 0, 0.2775],
  [1, 10, 0.0179, 0.4042],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [1, 1, 0.2065, 1],
  [95, 100, 0.8882, 0.9785],
])("%i of %i lie between %d and %d", (right, all, low, high) => {
  const interval = wilson(right, all)!
  expect(interval.low).toBeCloseTo(low, 3)
  expect(interval.high).toBeCloseTo(high, 3)
})

test("of nothing, nothing is known", () => {
  expect(wilson(0, 0)).toBeNull()
})
