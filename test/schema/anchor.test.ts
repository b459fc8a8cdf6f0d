import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Anchor, CONTEXT } from "../../schema/anchor.ts"
import { SourceText } from "../../schema/source-text.ts"

const text = "A blast in the old town killed 12 people and injured 30 others, police said on Monday morning."

describe("an anchor is cut out of its text", () => {
  test("as JSON it has all of its words", () => {
    const anchor = Anchor.at(new SourceText("doc", "The blast killed 12 people."), { start: 17, end: 19 })
    expect(JSON.parse(JSON.stringify([anchor]))).toEqual([
      {
        source_id: "doc",
        exact: "12",
        prefix: "The blast killed ",
        suffix: " people.",
        char_start: 17,
        char_end: 19,
        span: { start: 17, end: 19 },
      },
    ])
  })

  test("with its words, its context and its offsets", () => {
    const source = new SourceText("old-town", text)
    const start = text.indexOf("12")
    const anchor = Anchor.at(source, { start, end: start + 2 })
    expect(anchor).toMatchObject({
      source_id: "old-town",
      exact: "12",
      prefix: "A blast in the old town killed ",
      suffix: " people and injured 30 others, p",
      char_start: start,
      char_end: start + 2,
    })
  })

  test("offsets count code points, and spans code units", () => {
    const source = new SourceText("smile", "😀😀 killed 12")
    const anchor = Anchor.at(source, { start: 12, end: 14 })
    expect(anchor.exact).toBe("12")
    expect([anchor.char_start, anchor.char_end]).toEqual([10, 12])
    expect(anchor.span).toEqual({ start: 12, end: 14 })
  })

  test.each([
    ["empty", { start: 3, end: 3 }],
    ["backwards", { start: 4, end: 2 }],
    ["before the text", { start: -1, end: 2 }],
    ["past the text", { start: 0, end: text.length + 1 }],
    ["not whole", { start: 0.5, end: 2 }],
  ])("a range that is %s is refused", (_, span) => {
    expect(() => Anchor.at(new SourceText("old-town", text), span)).toThrow(RangeError)
  })

  test("a range that cuts a surrogate pair is refused", () => {
    const source = new SourceText("smile", "a😀b")
    expect(() => Anchor.at(source, { start: 0, end: 2 })).toThrow(/cuts a character/)
    expect(() => Anchor.at(source, { start: 2, end: 4 })).toThrow(/cuts a character/)
  })

  test("for any text and range: the words are those at the offsets, the context is theirs, and lengths add up", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (raw, from, length) => {
          const points = [...raw]
          const start = from % points.length
          const end = start + 1 + (length % (points.length - start))
          const source = new SourceText("any", raw)
          const anchor = Anchor.at(source, { start: source.toCodeUnit(start), end: source.toCodeUnit(end) })
          expect([anchor.char_start, anchor.char_end]).toEqual([start, end])
          expect(anchor.exact).toBe(points.slice(start, end).join(""))
          expect(anchor.prefix).toBe(points.slice(Math.max(0, start - CONTEXT), start).join(""))
          expect(anchor.suffix).toBe(points.slice(end, end + CONTEXT).join(""))
        },
      ),
    )
  })
})
