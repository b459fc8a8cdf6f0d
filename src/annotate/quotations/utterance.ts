/**
 * Is what stands between quotation marks something said, or a phrase set off (scare quotes, titles, names)? Something said
 * has a clause in it, or is a sentence by its capital and its final mark.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, Token } from "../annotated-article.ts"
import { tokensIn } from "../token-range.ts"

/** Words of the closed class that only a clause has: subjects and finite auxiliaries. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    "i we you he she they it there who is are was were am has have had will would shall should can could may might must " +
    "do does did isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't i'm we're " +
    "they're it's that's i've we've let's cannot 're 've 'm n't"
  ).split(" "),
)

export function isUtterance(article: AnnotatedArticle, quoted: Span): boolean {
  const range = tokensIn(article.tokens, quoted)
  let words = 0
  let verbs = 0
  let clause = false
  let last: Token | undefined
  let first: Token | undefined
  for (let i = range.first; i < range.last; i++) {
    const token = article.tokens[i]!
    if (token.pos !== "PUNCT") {
      words += 1
      first ??= token
      if (CLAUSE_WORDS.has(token.lower)) clause = true
      if (token.pos === "VERB" || token.pos === "AUX") verbs += 1
    }
    last = token
  }
  if (!first || !last) return false
  const isSentence = startsUpper(first.text) && /^[.!?,…]+$/u.test(last.text)
  return (words >= 2 && clause) || (words >= 4 && verbs > 0) || (words >= 2 && isSentence)
}

const startsUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
