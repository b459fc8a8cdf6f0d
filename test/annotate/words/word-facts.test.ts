import { describe, expect, it } from "vitest"
import { numberOf, type Spelling, UNNUMBERED } from "../../../src/annotate/words/spelling.ts"
import { WordFacts, wordSets } from "../../../src/annotate/words/word-facts.ts"
import { annotated } from "../../annotated.ts"

const spelled = (text: string): Spelling => ({ text, lower: text.toLowerCase(), word: numberOf(text) })

describe("numberOf", () => {
  it("gives every spelling a number of its own, and the same one again", () => {
    expect(numberOf("Harbour")).toBe(numberOf("Harbour"))
    expect(numberOf("Harbour")).not.toBe(numberOf("harbour"))
    expect(numberOf("Harbour")).not.toBe(UNNUMBERED)
  })

  it("is what the tokens of an article carry", async () => {
    const { tokens } = await annotated("Police shut the harbour. THE HARBOUR REMAINED CLOSED.\n\nA HARBOUR IN CAPITALS")
    expect(tokens.every(({ word, text }) => word === numberOf(text))).toBe(true)
  })
})

describe("WordFacts", () => {
  it("works a fact out once a spelling", () => {
    const asked: Array<string> = []
    const lengths = new WordFacts(({ text }) => {
      asked.push(text)
      return text.length
    })
    const words = ["quay", "Quay", "quay", "pier", "quay"].map(spelled)
    expect(words.map((word) => lengths.of(word))).toEqual([4, 4, 4, 4, 4])
    expect(asked).toEqual(["quay", "Quay", "pier"])
  })

  it("keeps small facts and large ones", () => {
    const values = new Map([
      ["one", 0],
      ["two", 253],
      ["three", 254],
      ["four", 255],
      ["five", 2 ** 30],
    ])
    const facts = new WordFacts(({ text }) => values.get(text) ?? 0)
    for (const again of [1, 2])
      for (const [text, value] of values) expect([again, text, facts.of(spelled(text))]).toEqual([again, text, value])
  })

  it("remembers nothing of words without a number: they share it", () => {
    const lengths = new WordFacts(({ text }) => text.length)
    expect(lengths.of({ text: "jetty", lower: "jetty", word: UNNUMBERED })).toBe(5)
    expect(lengths.of({ text: "breakwater", lower: "breakwater", word: UNNUMBERED })).toBe(10)
  })
})

describe("wordSets", () => {
  const [SHIP, MOVES] = [1, 2]
  const words = wordSets([SHIP, ["ferry", "sail"]], [MOVES, ["sail", "leave"]])

  it.each([
    ["ferry", SHIP],
    ["Ferry", SHIP],
    ["LEAVE", MOVES],
    ["sail", SHIP | MOVES],
  ])("%s stands in its lexicons", (text, bits) => expect(words.of(spelled(text))).toBe(bits))

  it.each(["ferries", "the", "constructor", ""])("%s stands in none", (text) => expect(words.of(spelled(text))).toBe(0))
})
