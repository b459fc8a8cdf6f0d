import { describe, expect, it } from "vitest"
import { charCodes } from "../../../src/annotate/words/char-codes.ts"

describe("charCodes", () => {
  it.each(["", "a", "Ferry “No. 9” – 12 €", "\u{1f600}\ud800"])("of %j are those that charCodeAt gives", (text) => {
    expect([...charCodes(text)]).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
  })

  it("of a short text are not those of a longer one before", () => {
    charCodes("x".repeat(200_000))
    expect([...charCodes("ab")]).toEqual([97, 98])
    expect([...charCodes("cd")]).toEqual([99, 100])
  })
})
