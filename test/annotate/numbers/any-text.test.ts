/** Whatever the text: mentions in order, none over another, and each read again from its words alone. */
import { array, assert, asyncProperty, constantFrom, tuple } from "fast-check"
import { describe, expect, it } from "vitest"
import type { AnnotatedArticle } from "../../../src/annotate/annotated-article.ts"
import { dates, loadDateReader } from "../../../src/annotate/dates/dates.ts"
import { dateReadings } from "../../../src/annotate/dates/read-date.ts"
import { numbers } from "../../../src/annotate/numbers/numbers.ts"
import { readNumber } from "../../../src/annotate/numbers/read-number.ts"
import { piecesByParagraph } from "../../../src/annotate/pieces.ts"
import { annotated, articleOf } from "../../annotated.ts"

const PUBLISHED = "2015-06-10"

const words = (
  "a an the one two ten twenty hundred thousand million dozen dozens several few number of half and or to from between " +
  "at least more than about some up 5 12 29 30 31 1,200 2.5 1990 2014 10-15 2-1 2014-06-07 9/11 10:30 a.m. p.m. noon " +
  "May March Nov. Sept Jan Friday Saturdays Mon. last next this past that same early late mid earlier later ago after before " +
  "day days week month year years quarter third first the end century 1990s '80s daily every Christmas overnight tonight " +
  "morning night yesterday today people killed said will - , . ( ) $ % -year-old 22nd No. constructor"
).split(" ")

const texts = array(tuple(constantFrom(...words), constantFrom(" ", " ", " ", "", "-", "\n")), { maxLength: 25 }).map(
  (parts) => parts.map(([word, gap]) => word + gap).join(""),
)

describe("any text", () => {
  it("numbers and dates are in order, apart, and follow from their words", async () => {
    await assert(
      asyncProperty(texts, async (text) => {
        const article = await annotated(text, PUBLISHED)
        for (const mentions of [article.numbers, article.dates])
          mentions.forEach(({ start, end }, i) => {
            expect(start).toBeLessThan(end)
            expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
          })
        for (const { start, end, number, upper, qualifier, low, best, high } of article.numbers)
          expect(readNumber(text.slice(start, end))).toEqual({ number, upper, qualifier, low, best, high })
        for (const { start, end, context, value, endValue, precision, rule } of article.dates) {
          if (value === null) continue
          const before = context && text.slice(context.start, context.end)
          const readings = dateReadings(text.slice(start, end), { published: PUBLISHED, context: before })
          expect(readings).toContainEqual({ value, endValue, precision, rule })
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  }, 30_000)

  it.each(["early ", "last ", "1-", "one thousand ", "from 1 to ", "rose from 1 to 2 ", "U.", "the ", "10 million "])(
    "long runs of %j are read in proportion to their length",
    async (unit) => {
      const article = bare(unit.repeat(20_000))
      const cut = piecesByParagraph(article)
      const dated = { ...article, dates: dates(article, await loadDateReader(), cut) }
      expect(numbers(dated, cut).length + dated.dates.length).toBeLessThanOrEqual(40_000)
    },
    4_000,
  )
})

/** A text as one paragraph and one sentence. */
function bare(text: string): AnnotatedArticle {
  const whole = { start: 0, end: text.length, region: "body" } as const
  return {
    article: articleOf(text, { published: PUBLISHED }),
    paragraphs: [whole],
    sentences: [{ ...whole, first: 0, last: 0, paragraph: 0 }],
    tokens: [],
    quotations: [],
    numbers: [],
    dates: [],
    places: [],
    actors: [],
  }
}
