/** Text in capitals throughout, as wire services sent it into the 1990s: capitals mark no names there. */
import type { AnnotatedArticle, Sentence } from "../annotated-article.ts"

export function isShouted(article: AnnotatedArticle, sentence: Sentence): boolean {
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text, lower } = article.tokens[i]!
    if (text.length < 4 || lower === text.toUpperCase()) continue
    if (text !== text.toUpperCase()) return false
    words++
  }
  return words > 1
}
