/**
 * Indicators: quantities other than casualties, that an article gives for a time: videos investigated, meetings held,
 * documents reviewed. What counts people, time, distance, money or a score is none; nor is a number that is a casualty
 * figure. A number is left out rather than guessed at.
 */
import { oneLine } from "../../one-line.ts"
import type { CasualtyFigures } from "../../../schema/casualty-figures.ts"
import { Grounded } from "../../../schema/grounded.ts"
import { Indicators } from "../../../schema/indicators.ts"
import type { Statements } from "../../../schema/statements.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { anchor, holds, overlaps, wordsOf } from "../../annotate/ground.ts"
import { tokensIn } from "../../annotate/token-range.ts"
import type { Extractor } from "../extractor.ts"
import type { Indicator, IndicatorRule } from "./indicator.ts"
import { precisionOf } from "./lexicon/precision.ts"
import { periodOf } from "./period.ts"
import { change } from "./rules/change.ts"
import { countedObject } from "./rules/counted-object.ts"
import { countedSubject } from "./rules/counted-subject.ts"

/** In the order in which they are asked: the first that reads a number has it. */
const rules: ReadonlyArray<IndicatorRule> = [change, countedSubject, countedObject]

export const indicators: Extractor<typeof Indicators> = {
  name: "indicators",
  table: Indicators,
  extract: (article, earlier) => {
    const figures = earlier.filter(isFigure).map((claim) => claim.fields.number?.anchors[0].span ?? claim.quote.span)
    const said = earlier.filter(isStatement)
    return found(article)
      .filter(({ number }) => !figures.some((figure) => overlaps(figure, number)))
      .map((indicator, i) => claim(article, indicator, said, i))
  },
}

const isFigure = (claim: Claim): claim is Claim<typeof CasualtyFigures> => claim.table === "casualty_figures"
const isStatement = (claim: Claim): claim is Claim<typeof Statements> => claim.table === "statements"

function found(article: AnnotatedArticle): ReadonlyArray<Indicator> {
  return article.numbers.flatMap((number) => {
    if (number.number === null || number.upper !== null) return []
    const { first, last } = tokensIn(article.tokens, number)
    const sentence = article.sentences[article.tokens[first]?.sentence ?? -1]
    if (!sentence || sentence.region !== "body" || last <= first) return []
    const site = { article, sentence, number, first, last }
    for (const rule of rules) {
      const indicator = rule(site)
      if (indicator) return [indicator]
    }
    return []
  })
}

function claim(
  article: AnnotatedArticle,
  { rule, number, measure, unit, quote, periodWithin }: Indicator,
  said: ReadonlyArray<Claim<typeof Statements>>,
  index: number,
): Claim<typeof Indicators> {
  const period = periodOf(article, periodWithin, quote)
  const words = (span: typeof measure) => oneLine(wordsOf(article, span))
  return {
    table: "indicators",
    local: `i${index + 1}`,
    quote: anchor(article, quote),
    fields: {
      measure: Grounded.stated(words(measure), "verbatim", anchor(article, measure)),
      value: Grounded.stated(number.number ?? 0, "number_words", anchor(article, number.core)),
      unit: unit ? Grounded.stated(words(unit), "unit_words", anchor(article, unit)) : null,
      period_start: period.start,
      period_end: period.end,
      attributed_to: said.find((statement) => holds(statement.quote.span, number))?.fields.speaker ?? null,
    },
    refs: {},
    confidence: precisionOf(rule),
    extractor: `indicators/${rule}`,
  }
}
