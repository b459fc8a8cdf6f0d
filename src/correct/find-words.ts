/** Words that a person copied out of an article, found in its text again: exactly, but for white space. */
import type { Span } from "../../schema/source-text.ts"

/** Every place where the words stand; a run of white space in them stands for any run of white space in the text. */
export function occurrencesOf(text: string, words: string, within: Span = { start: 0, end: text.length }): Array<Span> {
  const parts = words.trim().split(/\s+/u)
  const [first = ""] = parts
  const found: Array<Span> = []
  if (first === "") return found
  for (let at = text.indexOf(first, within.start); at >= 0 && at < within.end; at = text.indexOf(first, at + 1)) {
    const end = endOf(text, parts, at)
    if (end !== null && end <= within.end) found.push({ start: at, end })
  }
  return found
}

/** Where the parts end that begin here; null where the text goes on otherwise. */
function endOf(text: string, parts: ReadonlyArray<string>, start: number): number | null {
  let at = start
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const next = afterSpace(text, at)
      if (next === at) return null
      at = next
    }
    if (!text.startsWith(part, at)) return null
    at += part.length
  }
  return at
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

/** Does the text before this place end with these words? White space as above. */
export function isPrecededBy(text: string, start: number, prefix: string): boolean {
  const wanted = prefix.replaceAll(/\s+/gu, "")
  let at = start
  for (let i = wanted.length - 1; i >= 0; i--) {
    do at--
    while (at >= 0 && /\s/u.test(text.charAt(at)))
    if (at < 0 || text.charAt(at) !== wanted.charAt(i)) return false
  }
  return true
}
