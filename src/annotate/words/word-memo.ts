/** Answers about words that cost a look-up in something large, kept by the number of the word: asking again is an array read. */
import type { Span } from "../../../schema/source-text.ts"
import { type Spelling, UNNUMBERED } from "./spelling.ts"

/** Answers about single words. */
export class WordMemo<A> {
  readonly #workOut: (spelling: Spelling) => A
  #known: Array<A | undefined> = []

  /** @param workOut a pure function of how a word is written */
  constructor(workOut: (spelling: Spelling) => A) {
    this.#workOut = workOut
  }

  of(spelling: Spelling): A {
    const { word } = spelling
    const known = word < this.#known.length ? this.#known[word] : undefined
    if (known !== undefined) return known
    const answer = this.#workOut(spelling)
    if (word === UNNUMBERED) return answer
    if (word >= this.#known.length) {
      const length = Math.max(1 << 12, 2 ** Math.ceil(Math.log2(word + 1)))
      this.#known = Array.from({ length }, (_, at) => this.#known[at])
    }
    this.#known[word] = answer
    return answer
  }
}

/** Pairs that are kept: a later one takes the place of an earlier one. */
const PAIRS = 1 << 16

/** What stands between two words: a space, or nothing. */
export type Gap = " " | ""

/** Answers about two words, with one space between them or none. */
export class PairMemo<A> {
  readonly #workOut: (words: string) => A
  readonly #first = new Int32Array(PAIRS)
  readonly #second = new Int32Array(PAIRS)
  readonly #answers: Array<A | undefined> = Array.from({ length: PAIRS })

  /** @param workOut a pure function of the two words, given as "first second" or "firstsecond" */
  constructor(workOut: (words: string) => A) {
    this.#workOut = workOut
  }

  of(first: Spelling, gap: Gap, second: Spelling): A {
    const a = first.word
    const b = second.word * 2 + gap.length
    const at = (Math.imul(a, 0x9e3b) + Math.imul(b, 0x85eb)) & (PAIRS - 1)
    const isNumbered = a !== UNNUMBERED && second.word !== UNNUMBERED
    if (isNumbered && this.#first[at] === a && this.#second[at] === b) {
      const known = this.#answers[at]
      if (known !== undefined) return known
    }
    const answer = this.#workOut(`${first.text}${gap}${second.text}`)
    this.#first[at] = a
    this.#second[at] = b
    this.#answers[at] = answer
    return answer
  }
}

/** What stands between two neighbouring tokens; null when it is more than one space. */
export function gapBetween(text: string, first: Span, second: Span): Gap | null {
  if (second.start === first.end) return ""
  return second.start === first.end + 1 && text.charCodeAt(first.end) === SPACE ? " " : null
}

const SPACE = 32
