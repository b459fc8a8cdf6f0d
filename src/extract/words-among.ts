/** Words among tokens: do they stand here, and which span of the text do they take? */
import type { Token } from "../annotate/annotated-article.ts"
import type { Span } from "../../schema/source-text.ts"

/** Do the tokens from `at` on read as these words? */
export function readsAs(tokens: ReadonlyArray<Token>, at: number, words: ReadonlyArray<string>): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false
  return true
}

/** Does one of these words stand among the tokens from `first` to `last` (half-open)? Ends out of range are cut off. */
export function holdsAny(
  tokens: ReadonlyArray<Token>,
  first: number,
  last: number,
  words: ReadonlySet<string>,
): boolean {
  const end = Math.min(last, tokens.length)
  for (let i = Math.max(0, first); i < end; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}

/** The span of the tokens from `first` to `last` (half-open). */
export const spanOf = (tokens: ReadonlyArray<Token>, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})
