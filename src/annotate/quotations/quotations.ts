import type { AnnotatedArticle, Quotation } from "../annotated-article.ts"
export function quotations(_article: AnnotatedArticle): ReadonlyArray<Quotation> {
  return []
}
