import type { AnnotatedArticle, DateMention } from "../annotated-article.ts"
export interface DateReader {}
export async function loadDateReader(): Promise<DateReader> {
  return {}
}
export function dates(_article: AnnotatedArticle, _reader: DateReader): ReadonlyArray<DateMention> {
  return []
}
