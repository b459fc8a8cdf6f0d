/**
 * Pieces: runs of letters, runs of digits, single marks. Finer than tokens ("22nd" is `22` + `nd`, "F-16" is `F` + `-` +
 * `16`) and cut by the characters alone, so that the words of an anchor, read again without their article, come out as
 * they did within it. Numbers and dates are grammars over pieces.
 */
import type { Span } from "../../schema/source-text.ts"
import type { AnnotatedArticle, Token } from "./annotated-article.ts"
import { tokenAtOrAfter } from "./token-range.ts"
import { charCodes, type CharCodes } from "./words/char-codes.ts"
import { SliceMap } from "./words/slice-map.ts"
import { type Numbered, numberOf, UNNUMBERED } from "./words/spelling.ts"
import { WordMemo } from "./words/word-memo.ts"

/** One object for all places where it stands so. The number of a piece is that of `lower`; digits have none. */
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
}

/** The pieces of a paragraph, and where they stand. */
export class PlacedPieces {
  readonly pieces: ReadonlyArray<Piece>
  /** Start and end of each, one behind the other: UTF-16 code units in the text they were cut from. */
  readonly #places: Int32Array
  /** Where in the places of the article those of the paragraph begin. */
  readonly #from: number

  constructor(pieces: ReadonlyArray<Piece>, places: Int32Array, from: number) {
    this.pieces = pieces
    this.#places = places
    this.#from = from
  }

  /** The span of the pieces from `first` to `next` (half-open). */
  span(first: number, next: number): Span {
    return { start: this.#places[this.#from + 2 * first]!, end: this.#places[this.#from + 2 * next - 1]! }
  }
}

/** The pieces of each paragraph of an article, in order; none of boilerplate, which nothing is read from. */
export type PiecesByParagraph = ReadonlyArray<PlacedPieces>

export function piecesByParagraph({ article, paragraphs, tokens }: AnnotatedArticle): PiecesByParagraph {
  const { text } = article.source
  const codes = charCodes(text)
  makeRoom(text.length)
  let count = 0
  const byParagraph = paragraphs.map(({ start, end, region }) => {
    const pieces = region === "boilerplate" ? [] : cut(codes, start, end, tokens, count)
    count += pieces.length
    return pieces
  })
  const places = room.slice(0, 2 * count)
  let from = 0
  return byParagraph.map((pieces) => {
    const placed = new PlacedPieces(pieces, places, from)
    from += 2 * pieces.length
    return placed
  })
}

/** The pieces of a text. Linear. */
export function pieces(text: string): ReadonlyArray<Piece> {
  makeRoom(text.length)
  return cut(charCodes(text), 0, text.length, [], 0)
}

/** Where pieces and their places are written down before it is known how many they are: growing arrays are copied often. */
const draft: Array<Piece> = []
let room = new Int32Array(0)

/** Makes room for the places of a text; what a long one has taken is given back. */
function makeRoom(length: number): void {
  if (room.length >= 2 * length && room.length <= SPARE_ROOM) return
  room = new Int32Array(Math.max(2 * length, SPARE_ROOM))
  draft.length = 0
}

/** For a text of the longest kind that is usual. */
const SPARE_ROOM = 1 << 16

/**
 * The pieces from `start` to `end`, with their places in `room`.
 *
 * @param tokens of the text; most runs of letters are tokens, and what is known of those need not be looked up
 * @param before how many pieces have their places there already
 */
function cut(
  codes: CharCodes,
  start: number,
  end: number,
  tokens: ReadonlyArray<Token>,
  before: number,
): ReadonlyArray<Piece> {
  const kinds = classesOfCodes()
  const shouted = hasSmallLetter(codes, start, end) ? 0 : SHOUTED
  const places = room
  let at = start
  let form = shouted
  let count = 0
  let next = tokenAtOrAfter(tokens, start)
  while (at < end) {
    const code = codes[at]!
    const from = at++
    const kind = kinds[code]!
    if (kind === SPACE) {
      form = shouted
      continue
    }
    if (kind === LETTER) {
      while (at < end && kinds[codes[at]!] === LETTER) at++
      while (next < tokens.length && tokens[next]!.start < from) next++
      const token = next < tokens.length ? tokens[next]! : undefined
      draft[count] =
        token !== undefined && token.start === from && token.end === at
          ? piecesOfTokens[form]!.of(token)
          : pieceOfRun(codes, from, at, form)
    } else if (kind === DIGIT) {
      at = endOfDigits(codes, from, end)
      draft[count] = pieceOfRun(codes, from, at, form)
    } else draft[count] = formsOfMark(code)[form]!
    places[2 * (before + count)] = from
    places[2 * (before + count) + 1] = at
    count++
    form = shouted | GLUED
  }
  return draft.slice(0, count)
}

/** The four ways in which a piece can stand, by {@link GLUED} and {@link SHOUTED}. */
type Forms = ReadonlyArray<Piece>
const GLUED = 1
const SHOUTED = 2

function pieceOf(kind: Piece["kind"], lower: string, hasCapital: boolean, form: number): Piece {
  const word = kind === "digits" ? UNNUMBERED : numberOf(lower)
  const isShouted = form >= SHOUTED
  return { kind, lower, word, isCapital: hasCapital && !isShouted, isShouted, isGlued: (form & GLUED) !== 0 }
}

const formsOf = (kind: Piece["kind"], lower: string, hasCapital: boolean): Forms =>
  [0, GLUED, SHOUTED, SHOUTED | GLUED].map((form) => pieceOf(kind, lower, hasCapital, form))

/** The pieces that are tokens, by form. */
const piecesOfTokens = [0, GLUED, SHOUTED, SHOUTED | GLUED].map(
  (form) => new WordMemo<Piece>(({ text, lower }) => pieceOf("word", lower, isUpper(text.charCodeAt(0)), form)),
)

/** Runs that are remembered: the vocabulary of some thousand articles. A full memory is emptied. */
const REMEMBERED = 1 << 17
const runs = new SliceMap<Forms>()

/** The piece that is a run of letters or digits, from memory where it stood before. */
function pieceOfRun(codes: CharCodes, start: number, end: number, form: number): Piece {
  const before = runs.get(codes, start, end)
  if (before !== undefined) return before[form]!
  const own = Buffer.from(codes.buffer, codes.byteOffset + 2 * start, 2 * (end - start)).toString("utf16le")
  const first = own.charCodeAt(0)
  const forms = isDigit(first) ? formsOf("digits", own, false) : formsOf("word", own.toLowerCase(), isUpper(first))
  if (runs.size >= REMEMBERED) runs.clear()
  runs.add(own, forms)
  return forms[form]!
}

const marks = new Map<number, Forms>()
/** Those of ASCII, most of all. */
const plainMarks: Array<Forms | undefined> = Array.from({ length: 128 })

function formsOfMark(code: number): Forms {
  const known = code < 128 ? plainMarks[code] : marks.get(code)
  if (known !== undefined) return known
  const forms = formsOf("mark", markOf(code), false)
  if (code < 128) plainMarks[code] = forms
  else marks.set(code, forms)
  return forms
}

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
  if (at - from <= 3) while (codes[at] === COMMA && digitsAt(codes, at + 1, end) === 3) at += 4
  if (codes[at] === POINT && at + 1 < end && isDigit(codes[at + 1]!)) {
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

function markOf(code: number): string {
  if (code === 0x2019 || code === 0x2018) return "'"
  if (code >= 0x2010 && code <= 0x2014) return code === 0x2014 ? "\u2014" : "-"
  return String.fromCharCode(code)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && !isSpace(code))
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000

const [MARK, SPACE, DIGIT, LETTER] = [0, 1, 2, 3]
let classes: Uint8Array | undefined

/** What each UTF-16 code unit is part of. */
const classesOfCodes = (): Uint8Array =>
  (classes ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
    isSpace(code) ? SPACE : isDigit(code) ? DIGIT : isLetter(code) ? LETTER : MARK,
  ))
