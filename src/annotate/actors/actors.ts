import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
export interface ActorIndex {}
export async function loadActorIndex(): Promise<ActorIndex> {
  return {}
}
export function actors(_article: AnnotatedArticle, _index: ActorIndex): ReadonlyArray<ActorMention> {
  return []
}
