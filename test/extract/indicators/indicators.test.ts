import { describe, expect, it } from "vitest"
import { Grounded } from "../../../schema/grounded.ts"
import type { CasualtyFigures } from "../../../schema/casualty-figures.ts"
import type { Statements } from "../../../schema/statements.ts"
import type { Claim } from "../../../schema/table.ts"
import { anchor } from "../../../src/annotate/ground.ts"
import type { AnnotatedArticle } from "../../../src/annotate/annotated-article.ts"
import { indicators } from "../../../src/extract/indicators/indicators.ts"
import { annotated } from "../../annotated.ts"

const sentence = "The mayor said 12 shops were closed in 2013."

const shared = { refs: {}, confidence: 1, extractor: "test/given" }

function spanOf(article: AnnotatedArticle, words: string) {
  const start = article.article.source.text.indexOf(words)
  return anchor(article, { start, end: start + words.length })
}

describe("indicators", () => {
  it("grounds each value in its words", async () => {
    const article = await annotated(sentence)
    const [claim, ...more] = indicators.extract(article, [])
    expect(more).toEqual([])
    expect(claim).toMatchObject({ table: "indicators", local: "i1", extractor: "indicators/counted-subject" })
    expect(claim!.quote.exact).toBe("12 shops were closed")
    expect(claim!.fields).toMatchObject({
      measure: { value: "shops were closed", rule: "verbatim" },
      value: { value: 12, rule: "number_words", anchors: [{ exact: "12" }] },
      unit: { value: "shops", rule: "unit_words" },
      period_start: { value: "2013", anchors: [{ exact: "2013" }] },
      attributed_to: null,
    })
  })

  it("is attributed to who says it", async () => {
    const article = await annotated(sentence)
    const speaker = Grounded.stated("mayor", "attribution", spanOf(article, "mayor"))
    const statement = {
      table: "statements",
      local: "s1",
      quote: spanOf(article, "12 shops were closed in 2013"),
      fields: {
        speaker,
        speaker_role: null,
        speaker_organization: null,
        mode: Grounded.stated("indirect", "quotation_marks", spanOf(article, "12 shops were closed in 2013")),
        cue: null,
        said_on: null,
        said_on_precision: null,
        venue: null,
        channel: null,
        topics: [],
      },
      ...shared,
    } satisfies Claim<typeof Statements>
    expect(indicators.extract(article, [statement])[0]!.fields.attributed_to).toBe(speaker)
  })

  it("is never a casualty figure", async () => {
    const article = await annotated(sentence)
    const number = Grounded.stated(12, "number_words", spanOf(article, "12"))
    const figure = {
      table: "casualty_figures",
      local: "f1",
      quote: spanOf(article, "12 shops"),
      fields: {
        outcome: Grounded.stated("killed", "lexicon", spanOf(article, "closed")),
        who: Grounded.stated("victims", "group_words", spanOf(article, "shops")),
        group_text: null,
        number,
        low: null,
        best: null,
        high: null,
        qualifier: Grounded.stated("exact", "qualifier_words", spanOf(article, "12")),
        attributed_to: null,
      },
      ...shared,
    } satisfies Claim<typeof CasualtyFigures>
    expect(indicators.extract(article, [figure])).toEqual([])
  })
})
