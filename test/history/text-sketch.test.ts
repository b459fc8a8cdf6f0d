import { describe, expect, test } from "vitest"
import { likeness, sketchOf } from "../../src/history/text-sketch.ts"

const story = Array.from({ length: 60 }, (_, i) => `word${i} of the ${i * i} things`).join(" ")
const other = Array.from({ length: 60 }, (_, i) => `other${i} at a ${i * 7} place`).join(" ")

describe("likeness of sketches", () => {
  test.each<[string, string, string, number, number]>([
    ["the same text", story, story, 1, 1],
    ["other line breaks, case and marks", story, story.replaceAll(" ", "\n").toUpperCase() + "!", 1, 1],
    ["one word changed", story, story.replace("word30", "sword"), 0.85, 1],
    ["a sentence before it", story, `A correction was made to this story. ${story}`, 0.85, 1],
    ["another text", story, other, 0, 0.1],
    ["a text without words", "", "…", 0, 1],
  ])("%s", (_, a, b, least, most) => {
    const found = likeness(sketchOf(a), sketchOf(b))
    expect(found).toBeGreaterThanOrEqual(least)
    expect(found).toBeLessThanOrEqual(most)
  })
  test("words beyond ASCII count", () => {
    expect(likeness(sketchOf("Взрыв в порту города"), sketchOf("Пожар на рынке села"))).toBeLessThan(0.5)
  })
})
