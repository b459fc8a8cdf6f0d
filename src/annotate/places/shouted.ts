/** Text in capitals throughout, as wire services sent it into the 1990s: capitals mark no names there. */
import type { AnnotatedArticle, Sentence } from "../annotated-article.ts"
import { ALL_CAPITALS, letters, LONG, SMALL_LETTER, UNCASED } from "../words/letters.ts"

export function isShouted(article: AnnotatedArticle, sentence: Sentence): boolean {
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const its = letters.of(article.tokens[i]!)
    if ((its & LONG) === 0) continue
    if ((its & SMALL_LETTER) !== 0) return false
    if ((its & UNCASED) !== 0) continue
    if ((its & ALL_CAPITALS) === 0) return false
    words++
  }
  return words > 1
}
