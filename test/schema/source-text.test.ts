import fc from "fast-check"
import { expect, test } from "vitest"
import { SourceText } from "../../schema/source-text.ts"

test("code units and code points are told apart by the characters beyond the basic plane", () => {
  const source = new SourceText("doc", "a😀b😀")
  expect([0, 1, 3, 4, 6].map((unit) => source.toCodePoint(unit))).toEqual([0, 1, 2, 3, 4])
  expect([0, 1, 2, 3, 4].map((point) => source.toCodeUnit(point))).toEqual([0, 1, 3, 4, 6])
  expect(source.length).toBe(4)
})

test("a lone surrogate is one code unit and one code point", () => {
  const source = new SourceText("doc", "a\ud83db")
  expect(source.length).toBe(3)
  expect(source.toCodePoint(2)).toBe(2)
})

test("for any text, the two ways of counting undo each other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const source = new SourceText("any", text)
      const points = [...text]
      expect(source.length).toBe(points.length)
      for (let point = 0; point <= points.length; point++)
        expect(source.toCodePoint(source.toCodeUnit(point))).toBe(point)
    }),
  )
})
