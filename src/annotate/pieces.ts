/**
 * Pieces: runs of letters, runs of digits, single marks. Finer than tokens ("22nd" is `22` + `nd`, "F-16" is `F` + `-` +
 * `16`) and cut by the characters alone, so that the words of an anchor, read again without their article, come out as
 * they did within it. Numbers and dates are grammars over pieces.
 */
import type { AnnotatedArticle } from "./annotated-article.ts"
import { charCodes, type CharCodes } from "./words/char-codes.ts"
import { WordFacts } from "./words/word-facts.ts"
import { SliceMap } from "./words/slice-map.ts"
import { type Numbered, numberOf, UNNUMBERED } from "./words/spelling.ts"

/** The number of a piece is that of `lower`; digits have none. */
export interface Piece extends Numbered {
  readonly kind: "word" | "digits" | "mark"
  /** Lower case, curly apostrophes made straight. Digits keep their grouping: `1,200`, `2.5`. */
  readonly lower: string
  /** Begins with a capital letter, in words that also have small ones: it may be a name. */
  readonly isCapital: boolean
  /** All words are in capitals, as some headlines and wires are: capitals tell nothing. */
  readonly isShouted: boolean
  /** No white space before it. */
  readonly isGlued: boolean
  /** UTF-16 code units in the text it was cut from, half-open. */
  readonly start: number
  readonly end: number
}

/** The pieces of each paragraph of an article, in order; none of boilerplate, which nothing is read from. */
export type PiecesByParagraph = ReadonlyArray<ReadonlyArray<Piece>>

export function piecesByParagraph({ article, paragraphs, tokens }: AnnotatedArticle): PiecesByParagraph {
  const { text } = article.source
  let next = 0
  /** Most runs of letters are tokens: what is known of those need not be looked up. */
  const wordOf: WordAt = (codes, start, end) => {
    while (next < tokens.length && tokens[next]!.start < start) next++
    const token = tokens[next]
    if (token === undefined || token.start !== start || token.end !== end) return wordAt(codes, start, end)
    return { lower: token.lower, word: lowerNumbers.of(token) }
  }
  return paragraphs.map(({ start, end, region }) => (region === "boilerplate" ? [] : pieces(text, start, end, wordOf)))
}

/** The number of a token's lower case. */
const lowerNumbers = new WordFacts(({ lower }) => numberOf(lower))

/** Cuts `text` from `start` to `end` into pieces. Linear. */
export function pieces(text: string, start = 0, end = text.length, wordOf: WordAt = wordAt): ReadonlyArray<Piece> {
  const found: Array<Piece> = []
  const codes = charCodes(text)
  const isShouted = !hasSmallLetter(codes, start, end)
  let at = start
  let isGlued = false
  while (at < end) {
    const code = codes[at]!
    if (isSpace(code)) {
      isGlued = false
      at++
      continue
    }
    const from = at
    if (isDigit(code)) {
      at = endOfDigits(codes, at, end)
      found.push({
        kind: "digits",
        lower: text.slice(from, at),
        word: UNNUMBERED,
        isCapital: false,
        isShouted,
        isGlued,
        start: from,
        end: at,
      })
    } else if (isLetter(code)) {
      at++
      while (at < end && isLetter(codes[at]!)) at++
      const { lower, word } = wordOf(codes, from, at)
      found.push({
        kind: "word",
        lower,
        word,
        isCapital: isUpper(code) && !isShouted,
        isShouted,
        isGlued,
        start: from,
        end: at,
      })
    } else {
      at++
      const lower = markOf(text, from, code)
      const word = code < 128 ? (markNumbers[code] ||= numberOf(lower)) : numberOf(lower)
      found.push({ kind: "mark", lower, word, isCapital: false, isShouted, isGlued, start: from, end: at })
    }
    isGlued = true
  }
  return found
}

type Known = Pick<Piece, "lower" | "word">
/** What is known of the run of letters from `start` to `end`. */
type WordAt = (codes: CharCodes, start: number, end: number) => Known

/** Runs of letters that are remembered: the vocabulary of some thousand articles. */
const REMEMBERED = 1 << 17
const runs = new SliceMap<Known>()

/** A run of letters in lower case, from memory where it stood before. Memory is bounded: a full one is emptied. */
function wordAt(codes: CharCodes, start: number, end: number): Known {
  const before = runs.get(codes, start, end)
  if (before !== undefined) return before
  const own = Buffer.from(codes.buffer, codes.byteOffset + 2 * start, 2 * (end - start)).toString("utf16le")
  const lower = own.toLowerCase()
  const known = { lower, word: numberOf(lower) }
  if (runs.size >= REMEMBERED) runs.clear()
  runs.add(own, known)
  return known
}

/** Numbers of the marks of ASCII. */
const markNumbers = new Int32Array(128)

function hasSmallLetter(codes: CharCodes, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)) return true
  }
  return false
}

/** "1,200,000" and "2.5" are one piece; "1, 2", "1,23" and "3." are not. */
function endOfDigits(codes: CharCodes, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(codes[at]!)) at++
  if (at - from <= 3) while (codes[at]! === COMMA && digitsAt(codes, at + 1, end) === 3) at += 4
  if (codes[at]! === POINT && at + 1 < end && isDigit(codes[at + 1]!)) {
    const decimals = digitsAt(codes, at + 1, end)
    const after = codes[at + 1 + decimals]
    const more = after === POINT && isDigit(codes[at + 2 + decimals]!)
    if (!more) at += 1 + decimals
  }
  return at
}

function digitsAt(codes: CharCodes, from: number, end: number): number {
  let at = from
  while (at < end && isDigit(codes[at]!)) at++
  return at - from
}

const COMMA = 44
const POINT = 46

function markOf(text: string, at: number, code: number): string {
  if (code === 0x2019 || code === 0x2018) return "'"
  if (code >= 0x2010 && code <= 0x2014) return code === 0x2014 ? "\u2014" : "-"
  return text.charAt(at)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && !isSpace(code))
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
