import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { statements } from "../../../src/extract/statements/statements.ts"
import { annotated } from "../../annotated.ts"

/** Pieces that attributions are made of, in any order: most make no sense, and none may break a rule. */
const pieces = [
  "said",
  "says",
  "told",
  "called for",
  "according to",
  "was quoted as saying",
  "quoted",
  "as saying",
  "that",
  "Mayor Ana Ortiz",
  "Ortiz",
  "he",
  "who",
  "witnesses",
  "the port",
  "fell",
  "on Friday",
  "in a statement",
  ",",
  ".",
  ":",
  ";",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "``",
  "''",
  "'s",
  "(",
  ")",
  "-",
  "and",
  "but",
  "\n\n",
  "adding",
  "no one",
  "the",
  "😀",
]

describe("any text", () => {
  it("gives quotes that stand in the text, trimmed, and never fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), async (words) => {
        const text = words.join(" ")
        for (const { quote, confidence } of statements.extract(await annotated(text), [])) {
          expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.exact)
          expect(quote.exact.trim()).toBe(quote.exact)
          expect(confidence).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})
