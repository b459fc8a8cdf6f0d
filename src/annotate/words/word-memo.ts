/** Answers about words that cost a look-up in something large, kept by the number of the word: asking again is an array read. */
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
