/**
 * Tokens and sentences, paragraph by paragraph, by the model of wink-nlp (https://winkjs.org/wink-nlp/). Headlines in
 * capitals confuse its tags: such paragraphs are read in lower case, which changes no offset.
 */
import type { Paragraph, Sentence, Token } from "./annotated-article.ts"
import type { Word } from "./english/lexicon.ts"
import { loadReader, type Reader, type Reading } from "./english/reader.ts"
import { numberOf, type Spelling, UNNUMBERED } from "./words/spelling.ts"

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
    const tokens: Array<Token> = []
    const sentences: Array<Sentence> = []
    paragraphs.forEach((paragraph, index) => readParagraph(reader, text, paragraph, index, tokens, sentences))
    return { tokens, sentences }
  }
}

function readParagraph(
  reader: Reader,
  text: string,
  paragraph: Paragraph,
  index: number,
  tokens: Array<Token>,
  sentences: Array<Sentence>,
): void {
  const restored = restoreCase(text, paragraph)
  const shift = restored === null ? 0 : paragraph.start
  const reading =
    restored === null
      ? reader.read(text, paragraph.start, paragraph.end)
      : reader.read(restored.lower, 0, restored.lower.length)
  const { length, words, starts, tags, ends } = reading
  let first = tokens.length
  let quoteOpen = false
  for (let i = 0; i < length; i++) {
    const word = words[i]!
    if (!word.isSpace && !isEmphasis(word.text)) {
      const start = starts[i]! + shift
      const end = start + word.length
      if (word.text === '"') quoteOpen = !quoteOpen
      const spelled = restored === null ? word : inCapitals(word, text, start, restored.isLatin1)
      tokens.push({
        start,
        end,
        text: spelled.text,
        lower: word.lower,
        word: spelled.word,
        pos: reader.nameOf(tags[i]!),
        sentence: sentences.length,
      })
    }
    if (tokens.length === first) continue
    if (tokens.length - first < LONGEST_SENTENCE) {
      if (ends[i] === 0 && !isTimeAtEnd(reading, i)) continue
      if (goesOn(reading, i + 1, quoteOpen, restored === null)) continue
    }
    sentences.push({
      start: tokens[first]!.start,
      end: tokens.at(-1)!.end,
      first,
      last: tokens.length,
      paragraph: index,
      region: paragraph.region,
    })
    first = tokens.length
  }
}

/** A word of a paragraph that was read in lower case, as the text has it. */
function inCapitals(word: Word, text: string, start: number, isLatin1: boolean): Spelling {
  const capitals = (word.capitals ??= capitalsOf(word))
  // Beyond Latin-1 several capitals share a small letter: the Kelvin sign and K.
  if (isLatin1 || text.startsWith(capitals.text, start)) return capitals
  return { text: text.slice(start, start + word.length), lower: word.lower, word: UNNUMBERED }
}

function capitalsOf({ text, lower }: Word): Spelling {
  const upper = text.toUpperCase()
  return { text: upper, lower, word: upper.toLowerCase() === text ? numberOf(upper) : UNNUMBERED }
}

/** The stars and lines of Markdown emphasis stand in the text and say nothing: "**Nine people died, police say.**" */
function isEmphasis(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word[i] !== "*" && word[i] !== "_") return false
  return true
}

/** In tokens. Longer runs without a full stop are lists or no prose; what looks around within a sentence stays fast. */
const LONGEST_SENTENCE = 400

const STOP = 46

/** "at 3.10pm. |The …": the full stop of a clock time is taken for one of an abbreviation. */
function isTimeAtEnd({ words, starts, length }: Reading, at: number): boolean {
  const { text } = words[at]!
  if (text.length < 4 || text.charCodeAt(text.length - 1) !== STOP || !/^[\d.:]+[ap]m\.$/u.test(text)) return false
  return at + 1 < length && (words[at + 1]!.isSpace || starts[at + 1]! > starts[at]! + text.length)
}

/**
 * A sentence does not begin in lower case or with a closing mark: `"Stop!" she said.` is one. Case says nothing where
 * all was in capitals.
 */
function goesOn({ words, length }: Reading, next: number, quoteOpen: boolean, isCased: boolean): boolean {
  let i = next
  while (i < length && words[i]!.isSpace) i++
  if (i >= length) return false
  const { text } = words[i]!
  // "3.10pm": the point of a number.
  if (i === next && text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57) return true
  if (text === "\u201d" || text === ")" || text === "," || text === ";") return true
  if (text === '"' && quoteOpen) return true
  const letter = text.charAt(0)
  return isCased && letter !== letter.toUpperCase()
}

interface Restored {
  readonly lower: string
  /** Every letter of the paragraph has one capital, and that no other small letter. */
  readonly isLatin1: boolean
}

/** A paragraph all in capitals, in lower case; null where it has small letters. */
function restoreCase(text: string, { start, end }: Paragraph): Restored | null {
  let isLatin1 = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return null
    if (code > 0xff) isLatin1 = false
  }
  const paragraph = text.slice(start, end)
  if (/\p{Ll}/u.test(paragraph)) return null
  const lower = paragraph.toLowerCase()
  return lower.length === paragraph.length ? { lower, isLatin1 } : null
}
