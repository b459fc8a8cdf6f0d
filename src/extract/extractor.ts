/**
 * An extractor: a pure function of one annotated article that makes claims of one table. It reads no file, no clock and
 * no other article, so it gives the same in a test, on ten workers or on a cluster.
 */
import type { Claim, Table } from "../../schema/table.ts"
import type { AnnotatedArticle, LinkedArticle } from "../annotate/annotated-article.ts"

export interface Extractor<T extends Table = Table> {
  readonly name: string
  readonly table: T
  /**
   * @param article everything read off the article
   * @param earlier the claims that extractors before this one made of the same article: a figure refers to the mention
   *   of its event by the mention's local name (`refs: { mention_id: "m2" }`)
   */
  readonly extract: (article: AnnotatedArticle, earlier: ReadonlyArray<Claim>) => ReadonlyArray<Claim<T>>
}

/** The claims of one article. */
export interface ArticleClaims {
  readonly article: LinkedArticle
  readonly claims: ReadonlyArray<Claim>
}

/** Runs the extractors over an article, in order. */
export function extractAll(article: AnnotatedArticle, extractors: ReadonlyArray<Extractor>): ArticleClaims {
  const claims: Array<Claim> = []
  for (const extractor of extractors) claims.push(...extractor.extract(article, claims))
  return { article, claims }
}
