/**
 * The words that a reader has met. What its loops ask of a word is a row of integers, so that reading a text is reading
 * one array; the strings are there for those who come after.
 */
import { numberOf, type Spelling, UNNUMBERED } from "../words/spelling.ts"

/** A word as it stands in a text. One object for all places where it stands. */
export interface Word extends Spelling {
  /** Number of its row. */
  readonly row: number
}

/** What is known of a word. */
export interface WordTraits {
  /** Number of its most likely tag. */
  readonly tag: number
  /** The parts of a contraction have the tag that the lexicon gives them. */
  readonly isFixed: boolean
  readonly isSpace: boolean
  /** What the machines that correct tags see in place of the tag; 0 for most words. */
  readonly hint: number
  /** Bit set of the tags that the word can have. */
  readonly tags: number
  /** What the machine of sentence ends sees: a symbol of it. */
  readonly ending: number
  /** The same with a space before. */
  readonly endingApart: number
}

/** Integers a row, and what each is; {@link MARKS} are bits. */
export const ROW = 8
export const LENGTH = 0
export const TAG = 1
export const HINT = 2
export const TAGS = 3
/** With one more, the same with a space before the word. */
export const ENDING = 4
export const MARKS = 6

/** Bits of {@link MARKS}. */
export const IS_FIXED = 1
/** White space, or the stars and lines of Markdown emphasis: they stand in the text and say nothing. */
export const IS_SILENT = 2
export const IS_SPACE = 4
/** A straight double quotation mark. */
export const IS_QUOTE = 8
/** A digit comes first. */
export const HAS_DIGIT_FIRST = 16
/** A mark that closes or parts: no sentence begins with it. */
export const IS_CLOSING = 32
/** The first letter is a small one. */
export const IS_SMALL = 64
/** Ends in a full stop, as clock times may. */
export const HAS_STOP = 128

export class Vocabulary {
  #words: Array<Word> = []
  #capitals: Array<Spelling | undefined> = []
  #rows = new Int32Array(ROW << 12)
  readonly #made = new Map<string, Word>()

  get size(): number {
    return this.#words.length
  }

  /** By row. */
  get words(): ReadonlyArray<Word> {
    return this.#words
  }

  /** Row after row; another array once it has grown. */
  get rows(): Int32Array {
    return this.#rows
  }

  /** The word of this text and these traits: the same one as before, where it was met before. */
  word(text: string, traits: WordTraits): Word {
    const { tag, isFixed, isSpace, hint, tags, ending, endingApart } = traits
    const marks = (isFixed ? IS_FIXED : 0) | (isSpace ? IS_SPACE : 0) | marksOf(text, isSpace)
    const row = [text.length, tag, hint, tags, ending, endingApart, marks]
    const key = `${row.join(" ")} ${text}`
    const before = this.#made.get(key)
    if (before !== undefined) return before
    const word: Word = {
      text,
      lower: text.toLowerCase().replaceAll("\u2019", "'"),
      word: numberOf(text),
      row: this.#words.length,
    }
    if (this.#rows.length < (word.row + 1) * ROW) {
      const longer = new Int32Array(this.#rows.length * 2)
      longer.set(this.#rows)
      this.#rows = longer
    }
    this.#rows.set(row, word.row * ROW)
    this.#words.push(word)
    this.#capitals.push(undefined)
    this.#made.set(key, word)
    return word
  }

  /** The word of a row in capitals. */
  inCapitals(row: number): Spelling {
    return (this.#capitals[row] ??= capitalsOf(this.#words[row]!))
  }

  /** Forgets all words, and their rows with them. */
  clear(): void {
    this.#words = []
    this.#capitals = []
    this.#made.clear()
  }
}

function capitalsOf({ text, lower }: Word): Spelling {
  const upper = text.toUpperCase()
  return { text: upper, lower, word: upper.toLowerCase() === text ? numberOf(upper) : UNNUMBERED }
}

function marksOf(text: string, isSpace: boolean): number {
  const first = text.charAt(0)
  return (
    (isSpace || isEmphasis(text) ? IS_SILENT : 0) |
    (text === '"' ? IS_QUOTE : 0) |
    (first >= "0" && first <= "9" ? HAS_DIGIT_FIRST : 0) |
    (CLOSING.has(text) ? IS_CLOSING : 0) |
    (first !== first.toUpperCase() ? IS_SMALL : 0) |
    (text.length >= 4 && text.endsWith(".") ? HAS_STOP : 0)
  )
}

/** "**Nine people died, police say.**" */
function isEmphasis(text: string): boolean {
  for (const letter of text) if (letter !== "*" && letter !== "_") return false
  return true
}

const CLOSING: ReadonlySet<string> = new Set(["\u201d", ")", ",", ";"])
