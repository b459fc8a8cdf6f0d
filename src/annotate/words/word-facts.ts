/**
 * What is known of a word by itself, worked out once a spelling and then an array read: in which lexicons it stands, what
 * it looks like. Facts are bits of an integer, so that one read answers several questions, and rules most words out.
 *
 * A rule makes its facts at the top of its file, where nothing is built yet, and asks them of each token: zero lets most
 * tokens leave at once.
 *
 * @example
 * ```ts
 * const TITLE = 1
 * const ROLE = 2
 * const words = wordSets([TITLE, ["mr", "general"]], [ROLE, ["general", "mayor"]])
 * words.of({ word: 7, text: "General", lower: "general" }) // => TITLE | ROLE
 * words.of({ word: 8, text: "harbour", lower: "harbour" }) // => 0
 * ```
 */
import { type Numbered, type Spelling, UNNUMBERED } from "./spelling.ts"

/** Facts of most words are small, and a byte a word keeps them near; these two bytes say that they are not there. */
const LARGE = 254
const UNKNOWN = 255

export class WordFacts<S extends Numbered = Spelling> {
  readonly #workOut: (spelling: S) => number
  #small = new Uint8Array(0)
  #large = new Int32Array(0)

  /** @param workOut a pure function of how a word is written; 0 or above */
  constructor(workOut: (spelling: S) => number) {
    this.#workOut = workOut
  }

  of(spelling: S): number {
    const { word } = spelling
    const known = word < this.#small.length ? this.#small[word]! : UNKNOWN
    if (known < LARGE) return known
    return known === LARGE ? this.#large[word]! : this.#learn(spelling)
  }

  #learn(spelling: S): number {
    const facts = this.#workOut(spelling)
    const { word } = spelling
    if (word === UNNUMBERED) return facts
    if (word >= this.#small.length) {
      const longer = new Uint8Array(roomFor(word)).fill(UNKNOWN)
      longer.set(this.#small)
      this.#small = longer
    }
    this.#small[word] = Math.min(facts, LARGE)
    if (facts < LARGE) return facts
    if (word >= this.#large.length) {
      const longer = new Int32Array(roomFor(word))
      longer.set(this.#large)
      this.#large = longer
    }
    this.#large[word] = facts
    return facts
  }
}

/** The next power of two: room grows seldom. */
const roomFor = (word: number): number => Math.max(1 << 12, 2 ** Math.ceil(Math.log2(word + 1)))

/** A lexicon of lower-case words and the bit that says so: 1, 2, 4 … up to 1 << 29. */
export type WordSet = readonly [bit: number, words: Iterable<string>]

/** In which of these lexicons a word stands: the bits of all of them. The lexicons are read at the first question. */
export function wordSets(...sets: ReadonlyArray<WordSet>): WordFacts {
  let byWord: ReadonlyMap<string, number> | undefined
  return new WordFacts(({ lower }) => (byWord ??= bitsByWord(sets)).get(lower) ?? 0)
}

function bitsByWord(sets: ReadonlyArray<WordSet>): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>()
  for (const [bit, words] of sets) for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  return byWord
}
