/** Text in capitals throughout, as wire services sent it into the 1990s: capitals mark no names there. */
import type { AnnotatedArticle, Sentence } from "../annotated-article.ts"

export function isShouted(article: AnnotatedArticle, sentence: Sentence): boolean {
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text, lower } = article.tokens[i]!
    if (text.length < 4) continue
    if (hasSmallLetter(text)) return false
    if (lower === text.toUpperCase()) continue
    if (text !== text.toUpperCase()) return false
    words++
  }
  return words > 1
}

function hasSmallLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) return true
  }
  return false
}
