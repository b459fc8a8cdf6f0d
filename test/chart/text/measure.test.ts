import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, it } from "vitest"
import { dejavuWidths } from "../../../src/chart/text/dejavu-widths.ts"
import { textWidth, titleName, truncate, wrap, wrapEvenly } from "../../../src/chart/text/measure.ts"

/** Advance width by code point, read from the tables of a TrueType font. */
function fontWidths(file: string): (codePoint: number) => number {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`))
  const tables = new Map<string, number>()
  for (let index = 0; index < bytes.readUInt16BE(4); index++)
    tables.set(bytes.toString("latin1", 12 + index * 16, 16 + index * 16), bytes.readUInt32BE(20 + index * 16))
  const [cmap = 0, head = 0, hhea = 0, hmtx = 0] = ["cmap", "head", "hhea", "hmtx"].map((name) => tables.get(name))
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 8 + index * 8),
  )
  const groups = subtables.find((offset) => bytes.readUInt16BE(offset) === 12) ?? 0
  const glyphOf = (codePoint: number): number => {
    for (let index = 0; index < bytes.readUInt32BE(groups + 12); index++) {
      const [from = 0, to = 0, glyph = 0] = [0, 4, 8].map((field) =>
        bytes.readUInt32BE(groups + 16 + index * 12 + field),
      )
      if (codePoint >= from && codePoint <= to) return glyph + codePoint - from
    }
    return 0
  }
  const last = bytes.readUInt16BE(hhea + 34) - 1
  return (codePoint) =>
    (bytes.readUInt16BE(hmtx + 4 * Math.min(glyphOf(codePoint), last)) * 1000) / bytes.readUInt16BE(head + 18)
}

describe("the table of widths", () => {
  it.each([
    ["regular", "DejaVuSans.ttf"],
    ["bold", "DejaVuSans-Bold.ttf"],
  ] as const)("%s is that of the shipped font", (weight, file) => {
    const widthOf = fontWidths(file)
    for (const { from, widths } of dejavuWidths[weight])
      for (const [index, width] of widths.split(" ").entries())
        expect(Number(width), `U+${(from + index).toString(16)}`).toBe(Math.round(widthOf(from + index)) || 600)
  })
})

describe("textWidth", () => {
  it("adds up the widths of the characters", () => {
    expect(textWidth("", 10)).toBe(0)
    expect(textWidth("ii", 10)).toBeCloseTo(2 * textWidth("i", 10))
    expect(textWidth("Wide", 20)).toBeCloseTo(2 * textWidth("Wide", 10))
    expect(textWidth("bold", 10, "bold")).toBeGreaterThan(textWidth("bold", 10))
  })

  it("takes an unlisted character as wide", () => expect(textWidth("昆", 10)).toBe(10))
})

describe("truncate", () => {
  it("leaves what fits", () => expect(truncate("short", 100, 10)).toBe("short"))

  it("cuts what does not, and says so", () => {
    const cut = truncate("a rather long name of a committee", 100, 10)
    expect(cut).toMatch(/^a rather.*…$/u)
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(100)
  })

  it("does not cut a character in two", () => expect(truncate("😀😀😀", 22, 10)).toBe("😀…"))
})

describe("wrap", () => {
  const sentence = "one two three four five six seven eight nine ten"

  it("breaks between words", () => {
    const lines = wrap(sentence, 120, 10, "regular", 9)
    expect(lines.join(" ")).toBe(sentence)
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(120)
  })

  it("cuts the last line it may have", () => {
    const lines = wrap(sentence, 100, 10, "regular", 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/u)
  })

  it("cuts a word longer than a line", () =>
    expect(wrap("incomprehensibilities", 50, 10)).toEqual([expect.stringMatching(/…$/u)]))

  it("has no line for no words", () => expect(wrap("", 50, 10)).toEqual([]))
})

describe("wrapEvenly", () => {
  it("leaves no word alone on the last line", () => {
    const title = "Fire in the old harbour has the highest reported toll of all: more than 40 killed"
    const [, last = ""] = wrapEvenly(title, 560, 14, "bold")
    expect(wrap(title, 560, 14, "bold")[1]?.split(" ").length).toBeLessThan(last.split(" ").length)
  })

  it("evens out also what would fit into half of the width", () => {
    const [first = "", last = ""] = wrapEvenly(
      "one two three four five six",
      textWidth("one two three four five", 10),
      10,
    )
    expect(last.split(" ").length).toBeGreaterThan(1)
    expect(first.startsWith("one two")).toBe(true)
  })

  it("keeps one line as it is", () => expect(wrapEvenly("short", 200, 10)).toEqual(["short"]))
})

it("titleName leaves room for the rest of a title", () => {
  expect(titleName("police in Ghent")).toBe("Police in Ghent")
  expect(textWidth(titleName("x".repeat(400)), 16, "bold")).toBeLessThanOrEqual(440)
})
