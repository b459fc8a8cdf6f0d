/** Anchors out of spans: the one way in which extractors turn what they found into grounded values. */
import { Anchor } from "../../schema/anchor.ts"
import type { Span } from "../../schema/source-text.ts"
import type { AnnotatedArticle } from "./annotated-article.ts"

/** The anchor of a span of this article. */
export const anchor = (article: Pick<AnnotatedArticle, "article">, span: Span): Anchor =>
  Anchor.at(article.article.source, span)

/** The words of a span. */
export const wordsOf = (article: Pick<AnnotatedArticle, "article">, span: Span): string =>
  article.article.source.slice(span)

/** The smallest span that holds all of these. */
export function cover(first: Span, ...others: ReadonlyArray<Span>): Span {
  let { start, end } = first
  for (const span of others) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}

/** Does `outer` hold all of `inner`? */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Do the two share a character? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
