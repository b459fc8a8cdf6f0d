/**
 * Texts that are no articles: each is read, annotated and extracted without a crash, in time that grows with its length
 * alone, and with spans that lie in it. The limit is far above what they take, so that only a quadratic loop breaks it.
 */
import { Result } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import type { Span } from "../../schema/source-text.ts"
import { type Annotator, loadAnnotator } from "../../src/annotate/annotator.ts"
import { extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"

const LIMIT = 10_000

const texts: ReadonlyArray<readonly [name: string, text: string]> = [
  ["one line of 100 kB", "The army said that rebels killed two people in Lagos on Monday and fled ".repeat(1400)],
  ["one sentence of 100 kB without a verb", "the red house of the old man and ".repeat(3000)],
  ["20,000 lines of one word", "word\n".repeat(20_000)],
  ["20,000 lines of one capitalised word", "Lagos\n".repeat(20_000)],
  ["10,000 quotation marks", '"'.repeat(10_000)],
  ["10,000 quotation marks around words", '"Stop" '.repeat(5_000)],
  ["10,000 curly marks, never closed", "“no ".repeat(10_000)],
  ["100 kB of digits", "1234567890".repeat(10_000)],
  ["100 kB of grouped digits", "1,234,".repeat(16_000)],
  ["50,000 single digits", "7 ".repeat(50_000)],
  ["20,000 number words", "two hundred and thirty thousand ".repeat(4_000)],
  ["5,000 names", "President Ana Maria Lopez met Minister Jo Park. ".repeat(2_500)],
  ["5,000 names in one sentence", "Ana Lopez, Jo Park, ".repeat(2_500)],
  [
    "5,000 names, each another",
    Array.from({ length: 5_000 }, (_, i) => `Mr. X${i.toString(36)} Lopez said.`).join(" "),
  ],
  ["3,000 dates", "on March 3, 2014 and ".repeat(3_000)],
  ["3,000 relative dates", "last Monday, two days after that, ".repeat(3_000)],
  ["3,000 months", "May ".repeat(3_000)],
  ["nested brackets", "(".repeat(20_000) + "a" + ")".repeat(20_000)],
  ["nested marks", "“‘".repeat(5_000) + "word" + "’”".repeat(5_000)],
  ["100 kB without a space", "abcdefghij".repeat(10_000)],
  ["100 kB of capitals without a space", "ABCDEFGHIJ".repeat(10_000)],
  ["100 kB of marks and letters without a space", "a.b-c'd@e/".repeat(10_000)],
  ["100 kB of hyphens", "-".repeat(100_000)],
  ["100 kB of stops", ".".repeat(100_000)],
  ["5,000 countries", "China, Kenya, ".repeat(2_500)],
  ["5,000 countries in a treaty", `The agreement between ${"China and Kenya, ".repeat(2_500)} was signed.`],
  ["5,000 killings", "Gunmen killed 12 people in Nairobi. ".repeat(2_500)],
  ["5,000 killings in one sentence", "gunmen killed 12 people in Nairobi and ".repeat(2_500)],
  ["5,000 speakers", "He said the police said she had told him that they said it, ".repeat(1_500)],
  ["5,000 statements", "“We will fight,” said Ana Lopez. ".repeat(2_500)],
  ["5,000 roles", "Deputy Assistant Secretary of State for Public Security ".repeat(1_200)],
  ["5,000 prepositions", "of the ".repeat(10_000)],
  ["surrogates and marks that combine", "😀é\u0301\u200d".repeat(10_000)],
  ["halves of surrogates", "\ud83d ".repeat(5_000)],
  ["white space of all kinds", "a\u3000b\u2028c\ufeffd\u00a0e\u000bf\t".repeat(8_000)],
  ["5,000 list headings", "Related Stories\nBlast kills 12\n".repeat(2_500)],
  ["capitals throughout", "THE ARMY SAID ON MONDAY THAT REBELS KILLED TWO PEOPLE IN LAGOS. ".repeat(1_500)],
]

let annotate: Annotator
beforeAll(async () => {
  annotate = await loadAnnotator()
})

describe("hostile texts", () => {
  it.each(texts)(
    "%s",
    async (_, text) => {
      const readContent = await loadContentReader("text/plain")
      const seed = { file: "hostile.txt", source_id: "hostile", media_type: "text/plain" } as const
      const { article } = Result.getOrThrow(readArticle(seed, Buffer.from(text), null, readContent))
      const annotated = annotate(article)
      const { claims } = extractAll(annotated, extractors)
      const { tokens, sentences, quotations, numbers, dates, places, actors } = annotated
      const length = article.source.text.length
      const isWithin = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= length
      expect([...sentences, ...numbers, ...dates, ...places, ...actors].filter((span) => !isWithin(span))).toEqual([])
      expect(quotations.filter(({ start, end }) => start > end || start < 0 || end > length)).toEqual([])
      expect(claims.filter(({ quote }) => !isWithin(quote.span))).toEqual([])
      expect(tokens.filter((token) => article.source.slice(token) !== token.text)).toEqual([])
      expect(tokens.filter((token, i) => i > 0 && token.start < tokens[i - 1]!.end)).toEqual([])
    },
    LIMIT,
  )
})
