import { describe, expect, it } from "vitest"
import { annotated } from "../annotated.ts"

const wordsOf = async (text: string) => (await annotated(text)).tokens.map(({ text }) => text)

describe("Markdown emphasis is text, and no words", () => {
  it.each([
    ["**Nine people died, police say.**", ["Nine", "people", "died", ",", "police", "say", "."]],
    ["It was *not* __here__.", ["It", "was", "not", "here", "."]],
  ])("%s", async (text, words) => {
    expect(await wordsOf(text)).toEqual(words)
  })

  it("other marks stay", async () => {
    expect(await wordsOf("Nine died – police said.")).toContain("–")
  })
})
