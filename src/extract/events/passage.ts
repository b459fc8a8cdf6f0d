/** A sentence with its tokens and with the numbers, dates and places that stand in it. */
import type {
  AnnotatedArticle,
  DateMention,
  NumberMention,
  PlaceMention,
  Sentence,
  Token,
} from "../../annotate/annotated-article.ts"
import type { Span } from "../../../schema/source-text.ts"
import { remembered } from "../../annotate/remembered.ts"

export interface Passage {
  readonly article: AnnotatedArticle
  /** Index of the sentence. */
  readonly index: number
  readonly sentence: Sentence
  /** The sentence's own tokens; indices of rules count in these. */
  readonly tokens: ReadonlyArray<Token>
  readonly numbers: ReadonlyArray<NumberMention>
  readonly dates: ReadonlyArray<DateMention>
  readonly places: ReadonlyArray<PlaceMention>
}

/** The sentences that facts are read from: headline and body, never boilerplate, byline or dateline. */
export const passages = remembered((article: AnnotatedArticle): ReadonlyArray<Passage> => {
  const numbers = within(article.numbers)
  const dates = within(article.dates)
  const places = within(article.places)
  const found: Array<Passage> = []
  article.sentences.forEach((sentence, index) => {
    const parts = { numbers: numbers(sentence), dates: dates(sentence), places: places(sentence) }
    if (sentence.region !== "headline" && sentence.region !== "body") return
    found.push({
      article,
      index,
      sentence,
      tokens: article.tokens.slice(sentence.first, sentence.last),
      numbers: parts.numbers,
      dates: parts.dates,
      places: parts.places,
    })
  })
  return found
})

/** Hands out the mentions of one sentence after the other; sentences are asked for in order. */
function within<M extends Span>(mentions: ReadonlyArray<M>): (sentence: Sentence) => ReadonlyArray<M> {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  return (sentence) => {
    if (next >= sorted.length || sorted[next]!.start >= sentence.end) return none
    const found: Array<M> = []
    for (; next < sorted.length && sorted[next]!.start < sentence.end; next++)
      if (sorted[next]!.start >= sentence.start) found.push(sorted[next]!)
    return found
  }
}

const none: ReadonlyArray<never> = []

/** Do the tokens from `at` on read as these words? */
export function readsAs(tokens: ReadonlyArray<Token>, at: number, words: ReadonlyArray<string>): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word)
}

/** The span of tokens `from` to `to` (half-open). */
export const spanOf = (tokens: ReadonlyArray<Token>, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
