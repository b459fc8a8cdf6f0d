/** Words that are written together with what follows, without a space: "Xi'an", "Guinea-Bissau", "half-built". */
import type { Token } from "../annotated-article.ts"

/**
 * May the token be the first part of a longer word? Something follows it without a space, and more than a closing mark:
 * not the "Cairo" of "Cairo, said".
 *
 * @param end where the sentence ends, a token index
 */
export function isJoined(tokens: ReadonlyArray<Token>, i: number, end: number): boolean {
  const next = i + 1
  if (next >= end || tokens[next]!.start !== tokens[i]!.end) return false
  if (!CLOSING.has(tokens[next]!.text)) return true
  return next + 1 < end && tokens[next + 1]!.start === tokens[next]!.end
}

const CLOSING: ReadonlySet<string> = new Set([",", ".", ";", ":", "?", "!", ")", "]", '"'])
