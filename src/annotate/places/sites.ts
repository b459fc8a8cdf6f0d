/** Sites named after the city they are in: "Kunming railway station", "Dhaka International Airport". */
import type { AnnotatedArticle } from "../annotated-article.ts"
import { siteModifiers, sites } from "./words.ts"

/** End of the site's name when one begins with the place that stops before token `next`; null when none does. */
export function siteEnd(article: AnnotatedArticle, next: number): number | null {
  const sentence = article.tokens[next - 1]!.sentence
  for (let i = next; i < next + 4; i++) {
    const token = article.tokens[i]
    if (token === undefined || token.sentence !== sentence) return null
    if (sites.has(token.lower)) return token.end
    if (!siteModifiers.has(token.lower)) return null
  }
  return null
}
