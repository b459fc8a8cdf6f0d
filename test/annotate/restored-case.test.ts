import { describe, expect, it } from "vitest"
import { restoredCase } from "../../src/annotate/restored-case.ts"
import { charCodes } from "../../src/annotate/words/char-codes.ts"

function restored(text: string, start = 0, end = text.length) {
  const found = restoredCase(text, charCodes(text), { start, end })
  return found && { words: String.fromCharCode(...found.lower.subarray(0, end - start)), isLatin1: found.isLatin1 }
}

describe("paragraphs all in capitals are read in lower case", () => {
  it.each([
    ["REBELS FREED 12 HOSTAGES.", "rebels freed 12 hostages.", true],
    ["ÉMIGRÉS IN SÃO × Þ", "émigrés in são × þ", true],
    ["“NOBODY LEFT,” ŁÓDŹ SAYS", "“nobody left,” łódź says", false],
    ["12:30", "12:30", true],
  ])("%s", (text, words, isLatin1) => {
    expect(restored(text)).toEqual({ words, isLatin1 })
  })

  it("a part of a text from its own start", () => {
    expect(restored("small BIG small", 6, 9)?.words).toBe("big")
  })
})

describe("but not", () => {
  it.each([
    ["a small letter among capitals", "REBELS fREED"],
    ["a small letter with an accent", "REBELSé"],
    ["a letter that is only small", "STRAßE"],
    ["a small letter beyond Latin-1", "ŁÓDź"],
    ["a capital that is longer in lower case", "İSTANBUL “2”"],
  ])("%s", (_, text) => {
    expect(restored(text)).toBeNull()
  })
})
