/** A quantity that a rule found, before it is a claim. */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, NumberMention, Sentence } from "../../annotate/annotated-article.ts"
import type { IndicatorRuleName } from "./lexicon/precision.ts"

export interface Indicator {
  readonly rule: IndicatorRuleName
  readonly number: NumberMention
  /** What is counted, in the source's words. */
  readonly measure: Span
  readonly unit: Span | null
  /** The words that tell it. */
  readonly quote: Span
  /** Where the words stand that give its period. */
  readonly periodWithin: Span
}

/** A number in its sentence, as rules see it. */
export interface Site {
  readonly article: AnnotatedArticle
  readonly sentence: Sentence
  readonly number: NumberMention
  /** Tokens of the number with its qualifier, half-open. */
  readonly first: number
  readonly last: number
}

export type IndicatorRule = (site: Site) => Indicator | null
