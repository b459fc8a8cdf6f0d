import { describe, expect, test } from "vitest"
import { identity, mintIds, shortHash } from "../../src/history/ids.ts"

describe("shortHash", () => {
  test("ten characters of Crockford's base 32", () => {
    for (const text of ["", "killed 29 people", "Ürümqi 😀"])
      expect(shortHash(text)).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/u)
  })
  test("the first fifty bits of SHA-256: of the empty text e3b0c44298fc1c…", () => {
    // e3b0c44298fc1 = 11100 01110 11000 01100 01000 10000 10100 11000 11111 10000 | 01…
    expect(shortHash("")).toBe("werc8gmrzg")
  })
  test("another text, another hash", () => {
    expect(shortHash("killed 29 people")).not.toBe(shortHash("killed 30 people"))
  })
})

describe("identity", () => {
  test("parts do not run into each other", () => {
    expect(identity("a", "bc")).not.toBe(identity("ab", "c"))
    expect(identity("a", 1)).not.toBe(identity("a", "1"))
  })
})

describe("mintIds", () => {
  test("one id for each identity, in their order, with the table's prefix", () => {
    const [first, second] = mintIds("fig", ["one", "two"])
    expect([first, second]).toEqual([`fig_${shortHash("one")}`, `fig_${shortHash("two")}`])
    expect(mintIds("fig", ["two", "one"])).toEqual([second, first])
  })

  const clash = (text: string): string => (text.includes("#") ? text : "same")
  test("of identities that share a hash the first in code-unit order keeps it, whatever the order of the list", () => {
    expect(mintIds("fig", ["b", "a", "c"], clash)).toEqual(["fig_b#1", "fig_same", "fig_c#1"])
    expect(mintIds("fig", ["c", "b", "a"], clash)).toEqual(["fig_c#1", "fig_b#1", "fig_same"])
  })
  test("a second hash that is taken too is passed over", () => {
    const stubborn = (text: string): string => (text === "b#1" || !text.includes("#") ? "same" : text)
    expect(mintIds("fig", ["a", "b"], stubborn)).toEqual(["fig_same", "fig_b#2"])
  })
})
