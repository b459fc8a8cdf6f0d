import type { AnnotatedArticle, PlaceMention } from "../annotated-article.ts"
export interface Gazetteer {}
export async function loadGazetteer(): Promise<Gazetteer> {
  return {}
}
export function places(_article: AnnotatedArticle, _gazetteer: Gazetteer): ReadonlyArray<PlaceMention> {
  return []
}
