/** Looks up phrases of one or more words among tokens: a map from a phrase's first word to the phrases that begin so. */
import type { Token } from "../annotate/annotated-article.ts"
import { wordSets } from "../annotate/words/word-facts.ts"
import { readsAs } from "./words-among.ts"

export interface PhraseMatch<V> {
  readonly value: V
  /** Tokens `first` to `last`, half-open. */
  readonly first: number
  readonly last: number
}

export interface PhraseIndex<V> {
  /** The longest phrase that begins at token `at` and stops before token `end`. */
  readonly at: (tokens: ReadonlyArray<Token>, at: number, end: number) => PhraseMatch<V> | null
  /** Every phrase between two tokens, from left to right, not overlapping. */
  readonly all: (tokens: ReadonlyArray<Token>, from: number, to: number) => ReadonlyArray<PhraseMatch<V>>
}

/** An index over phrases; where a phrase stands twice, its values are both found by `all` of the first. */
export function phraseIndex<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseIndex<V> {
  const byFirst = new Map<string, Array<{ readonly words: ReadonlyArray<string>; readonly value: V }>>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(" ")
    const first = words[0]!
    const same = byFirst.get(first)
    if (same) same.push({ words, value })
    else byFirst.set(first, [{ words, value }])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)

  const begins = wordSets([1, byFirst.keys()])
  const at: PhraseIndex<V>["at"] = (tokens, start, end) => {
    const token = tokens[start]
    if (!token || begins.of(token) === 0) return null
    for (const { words, value } of byFirst.get(token.lower)!) {
      const last = start + words.length
      if (last <= end && readsAs(tokens, start, words)) return { value, first: start, last }
    }
    return null
  }
  const all: PhraseIndex<V>["all"] = (tokens, from, to) => {
    const found: Array<PhraseMatch<V>> = []
    for (let i = from; i < to; i++) {
      const match = at(tokens, i, to)
      if (!match) continue
      found.push(match)
      i = match.last - 1
    }
    return found
  }
  return { at, all }
}
