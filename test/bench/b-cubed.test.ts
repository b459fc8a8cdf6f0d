import { describe, expect, test } from "vitest"
import { bCubed } from "../../bench/accuracy/b-cubed.ts"

/** "ab c": the items a and b in one cluster, c in another. */
const clusters = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(" ")
      .filter((items) => items !== "")
      .flatMap((items, i) => [...items].map((item) => [item, String(i)] as const)),
  )

describe("bCubed", () => {
  test.each([
    ["the same clusters", "ab c", "c ab", 1, 1],
    ["all in one: every true cluster is whole, and a third of it is right", "a b c", "abc", 1 / 3, 1],
    ["all apart", "abc", "a b c", 1, 1 / 3],
    ["one joined wrongly", "ab c", "abc", (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
    ["one left out", "abc", "ab c", 1, (2 / 3 + 2 / 3 + 1 / 3) / 3],
    ["one exchanged", "ab cd", "ac bd", 1 / 2, 1 / 2],
    ["Bagga and Baldwin's example, second answer", "abcde fg hijkl", "abcde fghijkl", (5 + 4 / 7 + 25 / 7) / 12, 1],
    ["what nothing is true of makes its cluster less precise", "ab", "abx", (2 / 3 + 2 / 3) / 3, 1],
    ["what was not found has no recall", "ab", "a", 1, 1 / 4],
    ["nothing found", "ab", "", 0, 0],
    ["nothing to find", "", "a", 0, 0],
  ])("%s: %s found as %s", (_, truth, found, precision, recall) => {
    const agreement = bCubed(clusters(truth), clusters(found))
    expect(agreement.precision).toBeCloseTo(precision, 10)
    expect(agreement.recall).toBeCloseTo(recall, 10)
    const sum = precision + recall
    expect(agreement.f1).toBeCloseTo(sum === 0 ? 0 : (2 * precision * recall) / sum, 10)
  })
})
