/**
 * Tokens and sentences, paragraph by paragraph, by the model of wink-nlp (https://winkjs.org/wink-nlp/). Headlines in
 * capitals confuse its tags: such paragraphs are read in lower case, which changes no offset.
 */
import type { Paragraph, Sentence, Token } from "./annotated-article.ts"
import { loadReader, type Reader, type Reading } from "./english/reader.ts"
import {
  HAS_DIGIT_FIRST,
  HAS_STOP,
  IS_CLOSING,
  IS_QUOTE,
  IS_SILENT,
  IS_SMALL,
  IS_SPACE,
  LENGTH,
  MARKS,
  ROW,
  type Vocabulary,
} from "./english/vocabulary.ts"
import { charCodes } from "./words/char-codes.ts"
import { restoredCase } from "./restored-case.ts"
import { type Spelling, UNNUMBERED } from "./words/spelling.ts"

/** Made once a process by {@link loadTokenizer}. */
export type Tokenizer = (text: string, paragraphs: ReadonlyArray<Paragraph>) => Tokenized

export interface Tokenized {
  readonly tokens: ReadonlyArray<Token>
  readonly sentences: ReadonlyArray<Sentence>
}

/** Loads the English model: about 100 ms, so never at import time. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const reader = await loadReader()
  return (text, paragraphs) => {
    const sentences: Array<Sentence> = []
    let count = 0
    paragraphs.forEach((paragraph, index) => {
      count = readParagraph(reader, text, paragraph, index, count, sentences)
    })
    const tokens = draft.slice(0, count)
    if (draft.length > SPARE_ROOM) draft.length = 0
    return { tokens, sentences }
  }
}

/** Where the tokens are written down before it is known how many they are: arrays that grow are copied again and again. */
const draft: Array<Token> = []
/** The tokens of an article of the longest kind that is usual. */
const SPARE_ROOM = 1 << 14

/** Adds the tokens of a paragraph to the first `count` of the draft; how many they are then. */
function readParagraph(
  reader: Reader,
  text: string,
  paragraph: Paragraph,
  index: number,
  count: number,
  sentences: Array<Sentence>,
): number {
  const codes = charCodes(text)
  const restored = restoredCase(text, codes, paragraph)
  const shift = restored === null ? 0 : paragraph.start
  const reading =
    restored === null
      ? reader.read(codes, paragraph.start, paragraph.end)
      : reader.read(restored.lower, 0, paragraph.end - paragraph.start)
  const { vocabulary, names } = reader
  const { length, rows, starts, tags, ends } = reading
  const { words, rows: facts } = vocabulary
  const region = paragraph.region
  let first = count
  let next = count
  let quoteOpen = false
  for (let i = 0; i < length; i++) {
    const at = rows[i]! * ROW
    const marks = facts[at + MARKS]!
    if ((marks & IS_SILENT) === 0) {
      const row = rows[i]!
      const start = starts[i]! + shift
      if ((marks & IS_QUOTE) !== 0) quoteOpen = !quoteOpen
      const spelled = restored === null ? words[row]! : inCapitals(vocabulary, row, text, start, restored.isLatin1)
      draft[next++] = {
        start,
        end: start + facts[at + LENGTH]!,
        text: spelled.text,
        lower: spelled.lower,
        word: spelled.word,
        pos: names[tags[i]!]!,
        sentence: sentences.length,
      }
    }
    if (next === first) continue
    if (next - first < LONGEST_SENTENCE) {
      if (ends[i] === 0 && ((marks & HAS_STOP) === 0 || !isTimeAtEnd(vocabulary, reading, i))) continue
      if (goesOn(facts, reading, i + 1, quoteOpen, restored === null)) continue
    }
    sentences.push({
      start: draft[first]!.start,
      end: draft[next - 1]!.end,
      first,
      last: next,
      paragraph: index,
      region,
    })
    first = next
  }
  return next
}

/** A word of a paragraph that was read in lower case, as the text has it. */
function inCapitals(vocabulary: Vocabulary, row: number, text: string, start: number, isLatin1: boolean): Spelling {
  const capitals = vocabulary.inCapitals(row)
  // Beyond Latin-1 several capitals share a small letter: the Kelvin sign and K.
  if (isLatin1 || text.startsWith(capitals.text, start)) return capitals
  const word = vocabulary.words[row]!
  return { text: text.slice(start, start + word.text.length), lower: word.lower, word: UNNUMBERED }
}

/** In tokens. Longer runs without a full stop are lists or no prose; what looks around within a sentence stays fast. */
const LONGEST_SENTENCE = 400

/** "at 3.10pm. |The …": the full stop of a clock time is taken for one of an abbreviation. */
function isTimeAtEnd({ words, rows: facts }: Vocabulary, { rows, starts, length }: Reading, at: number): boolean {
  const { text } = words[rows[at]!]!
  if (!/^[\d.:]+[ap]m\.$/u.test(text)) return false
  const next = at + 1
  return (
    next < length && ((facts[rows[next]! * ROW + MARKS]! & IS_SPACE) !== 0 || starts[next]! > starts[at]! + text.length)
  )
}

/**
 * A sentence does not begin in lower case or with a closing mark: `"Stop!" she said.` is one. Case says nothing where
 * all was in capitals.
 */
function goesOn(
  facts: Int32Array,
  { rows, length }: Reading,
  next: number,
  quoteOpen: boolean,
  isCased: boolean,
): boolean {
  let i = next
  while (i < length && (facts[rows[i]! * ROW + MARKS]! & IS_SPACE) !== 0) i++
  if (i >= length) return false
  const marks = facts[rows[i]! * ROW + MARKS]!
  // "3.10pm": the point of a number.
  if (i === next && (marks & HAS_DIGIT_FIRST) !== 0) return true
  return (marks & IS_CLOSING) !== 0 || ((marks & IS_QUOTE) !== 0 && quoteOpen) || ((marks & IS_SMALL) !== 0 && isCased)
}
