/** Tokens by their place in the text. */
import type { Span } from "../../schema/source-text.ts"
import type { Token } from "./annotated-article.ts"
import { firstFrom } from "./spans-within.ts"

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The tokens that lie in a span. */
export function tokensIn(tokens: ReadonlyArray<Token>, span: Span): TokenRange {
  const first = tokenAtOrAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && tokens[last]!.end <= span.end) last++
  return { first, last }
}

/** Index of the first token that starts at or after an offset. */
export const tokenAtOrAfter = (tokens: ReadonlyArray<Token>, offset: number): number => firstFrom(tokens, offset)
