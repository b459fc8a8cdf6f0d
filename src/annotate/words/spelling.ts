/**
 * Spellings as small integers. Each way to write a word ("Police", "police", "POLICE") has one number in this process, so
 * that what is known of a word is read from an array (`word-facts.ts`) where it was looked up by string. The numbers say
 * nothing by themselves, differ between two runs and never leave the process.
 */

/** What has a number: facts of it can be kept by that. */
export interface Numbered {
  /** Number of the spelling; {@link UNNUMBERED} for words that came when all numbers were given away. */
  readonly word: number
}

/** A word as it is written: every token is one. */
export interface Spelling extends Numbered {
  /** What `word` is the number of. */
  readonly text: string
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string
}

/** Rare words beyond {@link MOST} share it: nothing is remembered of them. */
export const UNNUMBERED = 0

/** Spellings that are numbered: those of some ten thousand articles, about 20 MB. The frequent ones come first. */
const MOST = 1 << 18

const numbers = new Map<string, number>()

/** The number of a spelling. Give it strings of their own: one cut out of an article would keep the article in memory. */
export function numberOf(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const next = numbers.size + 1
  if (next >= MOST) return UNNUMBERED
  numbers.set(text, next)
  return next
}
