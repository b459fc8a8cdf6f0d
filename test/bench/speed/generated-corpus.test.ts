/** Texts that speed is measured on where no news is at hand: the same on every machine, and news enough to tell of events. */
import { describe, expect, it } from "vitest"
import { generatedText } from "../../../bench/speed/generated-corpus.ts"
import { events } from "../../../src/extract/events/events.ts"
import { annotated } from "../../annotated.ts"

const texts = Array.from({ length: 40 }, (_, number) => generatedText(number))

describe("a generated corpus", () => {
  it("is a function of the number", () => {
    expect(texts.map((_, number) => generatedText(number))).toEqual(texts)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it("leaves no slot unfilled", () => expect(texts.join("")).not.toMatch(/[{}]|undefined/))

  it("tells of events", async () => {
    const mentions = await Promise.all(texts.map(async (text) => events.extract(await annotated(text), []).length))
    expect(mentions.filter((count) => count > 0).length).toBeGreaterThan(texts.length / 2)
  })
})
