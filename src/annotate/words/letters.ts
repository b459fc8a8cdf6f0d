/** What a word looks like: its capitals. Facts of a spelling, so an array read a token. */
import type { Spelling } from "./spelling.ts"
import { WordFacts } from "./word-facts.ts"

/** Begins with a capital letter. */
export const CAPITAL = 1
/** Has no letter that could be a capital and is not: "UN", "12", "(". */
export const ALL_CAPITALS = 2
/** Has a letter from a to z. */
export const SMALL_LETTER = 4
/** Has no letters of two cases: "12", "(". */
export const UNCASED = 8
/** Four characters or more: shorter words tell little of how a sentence is written. */
export const LONG = 16

/** The bits that hold of a word. */
export const letters = new WordFacts(({ text, lower }) => {
  const upper = text.toUpperCase()
  return (
    (text !== "" && isCapital(text) ? CAPITAL : 0) |
    (text === upper ? ALL_CAPITALS : 0) |
    (/[a-z]/.test(text) ? SMALL_LETTER : 0) |
    (lower === upper ? UNCASED : 0) |
    (text.length >= 4 ? LONG : 0)
  )
})

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Does it begin with a capital letter? */
export const isCapitalised = (word: Spelling | undefined): boolean =>
  word !== undefined && (letters.of(word) & CAPITAL) !== 0
