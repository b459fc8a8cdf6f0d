/** Text in capitals throughout, as wire services sent it into the 1990s: capitals mark no names there. */
import type { AnnotatedArticle, Sentence, Token } from "../annotated-article.ts"
import { ALL_CAPITALS, letters, LONG, SMALL_LETTER, UNCASED } from "../words/letters.ts"

/** Which sentences of an article are in capitals throughout: several annotators ask, so each is looked at once. */
export function shoutedIn({ tokens, sentences }: AnnotatedArticle): (sentence: Sentence) => boolean {
  const before = known.get(tokens)
  const shouted = before ?? sentences.map((sentence) => isShouted(tokens, sentence))
  if (before === undefined) known.set(tokens, shouted)
  return ({ first }) => shouted[tokens[first]!.sentence]!
}

/** By article, which its tokens stand for, then by sentence. */
const known = new WeakMap<ReadonlyArray<Token>, ReadonlyArray<boolean>>()

function isShouted(tokens: ReadonlyArray<Token>, sentence: Sentence): boolean {
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const its = letters.of(tokens[i]!)
    if ((its & LONG) === 0) continue
    if ((its & SMALL_LETTER) !== 0) return false
    if ((its & UNCASED) !== 0) continue
    if ((its & ALL_CAPITALS) === 0) return false
    words++
  }
  return words > 1
}
