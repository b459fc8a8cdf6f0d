/** What the whole of an article speaks of, beside the sentence at hand: debate, or violence that is beyond doubt. */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { remembered } from "../../../annotate/remembered.ts"
import { wordSets } from "../../../annotate/words/word-facts.ts"
import { debate, violence } from "../lexicon/figurative-words.ts"

const DEBATE = 1
const VIOLENCE = 2
const words = wordSets([DEBATE, debate], [VIOLENCE, violence])

/** One word in so many is of debate. */
const OFTEN = 60

const counts = remembered((article: AnnotatedArticle): { readonly debate: number; readonly violence: number } => {
  let [ofDebate, ofViolence] = [0, 0]
  for (const token of article.tokens) {
    const facts = words.of(token)
    if ((facts & DEBATE) !== 0) ofDebate++
    if ((facts & VIOLENCE) !== 0) ofViolence++
  }
  return { debate: ofDebate, violence: ofViolence }
})

/** Does it speak of politics far more than of violence? */
export function isOfDebate(article: AnnotatedArticle): boolean {
  const found = counts(article)
  return found.debate * OFTEN >= article.tokens.length && found.debate > 2 * found.violence
}

/** Does any word of it tell of the hurt, of weapons or of those who carry them? */
export const tellsOfViolence = (article: AnnotatedArticle): boolean => counts(article).violence > 0
