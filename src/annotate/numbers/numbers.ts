import type { AnnotatedArticle, NumberMention } from "../annotated-article.ts"
export function numbers(_article: AnnotatedArticle): ReadonlyArray<NumberMention> {
  return []
}
