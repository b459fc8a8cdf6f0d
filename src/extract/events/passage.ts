/** A sentence that may tell of violence, with its tokens and with the numbers, dates and places that stand in it. */
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
import { firstFrom } from "../../annotate/spans-within.ts"
import { DEED, EVENT, OUTCOME, cluesIn } from "./clues.ts"

export interface Passage {
  readonly article: AnnotatedArticle
  /** Index of the sentence. */
  readonly index: number
  readonly sentence: Sentence
  /** What its words let expect, the bits of `clues.ts`: rules whose bit is not set find nothing. */
  readonly clues: number
  /** The sentence's own tokens; indices of rules count in these. */
  readonly tokens: ReadonlyArray<Token>
  readonly numbers: ReadonlyArray<NumberMention>
  readonly dates: ReadonlyArray<DateMention>
  readonly places: ReadonlyArray<PlaceMention>
}

/** The sentences of headline and body that hold a clue to violence; never boilerplate, byline or dateline. */
export const passages = remembered((article: AnnotatedArticle): ReadonlyArray<Passage> => {
  const found: Array<Passage> = []
  article.sentences.forEach((sentence, index) => {
    if (sentence.region !== "headline" && sentence.region !== "body") return
    const clues = cluesIn(article.tokens, sentence.first, sentence.last)
    if ((clues & VIOLENCE) === 0) return
    found.push({
      article,
      index,
      sentence,
      clues,
      tokens: article.tokens.slice(sentence.first, sentence.last),
      numbers: startingIn(article.numbers, sentence),
      dates: startingIn(article.dates, sentence),
      places: startingIn(article.places, sentence),
    })
  })
  return found
})

const VIOLENCE = EVENT | DEED | OUTCOME

/** The mentions that begin in a sentence, in order. */
const startingIn = <M extends Span>(mentions: ReadonlyArray<M>, { start, end }: Sentence): ReadonlyArray<M> =>
  mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end))
