import { LineCounter } from "yaml"
import { describe, expect, test } from "vitest"
import { parseYaml } from "../../src/read/parse-yaml.ts"
import { placesIn } from "../../src/read/yaml-place.ts"

const errorsOf = (text: string) => parseYaml(text, new LineCounter()).errors

test("what people write is read", () => {
  const { document, errors } = parseYaml("- file: a.txt\n  title: 'Ana [and] {Jo}'\n", new LineCounter())
  expect(errors).toEqual([])
  expect(document.toJS()).toEqual([{ file: "a.txt", title: "Ana [and] {Jo}" }])
})

describe("a text that nests too deep is given up, where it does", () => {
  test.each([
    ["lists in brackets", "[".repeat(1_000_000), 100],
    ["lists that are closed", "[".repeat(300_000) + "]".repeat(300_000), 100],
    ["maps in braces", "{a: ".repeat(250_000), 400],
    ["lists of hyphens", "- ".repeat(100_000) + "x", 200],
    ["keys of keys", "? ".repeat(100_000), 200],
  ])("%s", (_, text, offset) => {
    const [error] = errorsOf(text)
    expect(error?.message).toBe("lists and maps more than 100 deep")
    expect(Math.abs((error?.offset ?? -1) - offset)).toBeLessThanOrEqual(10)
  })

  test("and 90 levels are not too deep", () => {
    expect(errorsOf("[".repeat(90) + "]".repeat(90))).toEqual([])
  })
})

test("aliases are not expanded, however many there are", () => {
  const text = `a: &a [x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]\n`).join("")}`
  expect(errorsOf(text)).toEqual([])
})

test("of many errors the first hundred are told, and several documents are one", () => {
  expect(errorsOf('"'.repeat(10_000))).toHaveLength(100)
  expect(errorsOf("a: 1\n---\nb: 2\n")).toEqual([
    { offset: 5, message: "several documents, parted by ---, in place of one" },
  ])
})

test("places are counted in code points, forwards and backwards on a line", () => {
  const text = "- { 🚢: 1, b: 2 }\n- x\n"
  const lines = new LineCounter()
  parseYaml(text, lines)
  const place = placesIn(text, lines)
  const at = (words: string) => place(text.indexOf(words))
  expect([at("b:"), at("🚢"), at("b:"), at("x"), at("1")]).toEqual([
    { line: 1, column: 11 },
    { line: 1, column: 5 },
    { line: 1, column: 11 },
    { line: 2, column: 3 },
    { line: 1, column: 8 },
  ])
})
