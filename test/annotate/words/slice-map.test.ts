import { describe, expect, it } from "vitest"
import { charCodes } from "../../../src/annotate/words/char-codes.ts"
import { SliceMap } from "../../../src/annotate/words/slice-map.ts"

describe("SliceMap", () => {
  const codes = charCodes("the ferry left the pier").slice()

  it("finds a key wherever it stands in a text", () => {
    const map = new SliceMap<number>()
    map.add("the", 1)
    map.add("pier", 2)
    expect(map.get(codes, 0, 3)).toBe(1)
    expect(map.get(codes, 15, 18)).toBe(1)
    expect(map.get(codes, 19, 23)).toBe(2)
  })

  it("finds nothing at other words, at parts of a key, and after it was emptied", () => {
    const map = new SliceMap<number>()
    map.add("the", 1)
    expect(map.get(codes, 4, 9)).toBeUndefined()
    expect(map.get(codes, 0, 2)).toBeUndefined()
    expect(map.get(charCodes("The"), 0, 3)).toBeUndefined()
    map.clear()
    expect(map.size).toBe(0)
    expect(map.get(codes, 0, 3)).toBeUndefined()
  })

  it("keeps thousands of keys apart, those of one hash too", () => {
    const map = new SliceMap<number>()
    const keys = Array.from({ length: 5000 }, (_, i) => `pier${i}`).concat(
      "Aa",
      "BB",
      "AaAa",
      "BBBB",
      "AaBB",
      "a\0",
      "a",
      "",
      "“a",
      "don’t",
      "quay-side-Aa",
      "quay-side-BB",
    )
    keys.forEach((key, i) => map.add(key, i))
    expect(keys.every((key, i) => map.get(charCodes(key), 0, key.length) === i)).toBe(true)
  })
})
