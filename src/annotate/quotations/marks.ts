/**
 * Quotation marks, and whether each opens or closes: “ ”, " ", ‘ ’, ' ', `` '', « », ‹ ›, „ “. Curly double marks and
 * guillemets say it themselves; straight double marks alternate; single marks are told from apostrophes by what stands
 * beside them.
 */
import type { Span } from "../../../schema/source-text.ts"
import { charCodes } from "../words/char-codes.ts"

export type MarkStyle = "double" | "straight" | "single" | "straight-single" | "latex" | "guillemet" | "angle" | "low"

export interface Mark extends Span {
  readonly style: MarkStyle
  readonly opens: boolean
}

/** Every code that may begin a mark, so that a paragraph without one is skipped at the cost of one look a character. */
const MARK_CODES: ReadonlySet<number> = new Set(
  ['"', "'", "`", "“", "”", "„", "‘", "’", "«", "»", "‹", "›"].map((mark) => mark.charCodeAt(0)),
)

/** Rules out letters, digits and most other marks without a look-up. */
const mayBeMark = (code: number): boolean =>
  code < 128 ? code === 34 || code === 39 || code === 96 : code === 0xab || code === 0xbb || code >= 0x2018

const SIMPLE: Readonly<Record<string, readonly [MarkStyle, boolean]>> = {
  "“": ["double", true],
  "”": ["double", false],
  "«": ["guillemet", true],
  "»": ["guillemet", false],
  "‹": ["angle", true],
  "›": ["angle", false],
  "„": ["low", true],
}

/** The marks of a paragraph, in order. */
export function marksOf(text: string, paragraph: Span): ReadonlyArray<Mark> {
  const marks: Array<Mark> = []
  let straightOpen = false
  let latexOpen = false
  let lowOpen = false
  let curlyOpen = 0
  let singleOpen = false
  let straightSingleOpen = false
  const add = (start: number, length: number, style: MarkStyle, opens: boolean): void => {
    marks.push({ start, end: start + length, style, opens })
  }
  const codes = charCodes(text)
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = codes[at]!
    if (!mayBeMark(code) || !MARK_CODES.has(code)) continue
    const char = text[at]!
    const next = at + 1 < paragraph.end ? text[at + 1]! : " "
    if (char === "`" && next === "`") {
      add(at, 2, "latex", true)
      latexOpen = true
      at += 1
    } else if (char === "'" && next === "'") {
      add(at, 2, "latex", !latexOpen)
      latexOpen = !latexOpen
      at += 1
    } else if (char === '"') {
      // A pair opened by `` is at times closed by ".
      if (latexOpen && !straightOpen) {
        add(at, 1, "latex", false)
        latexOpen = false
        continue
      }
      // So is one opened by “, where a page mixes its marks.
      if (curlyOpen > 0 && !straightOpen && !startsWord(text, at, paragraph)) {
        add(at, 1, "double", false)
        curlyOpen--
        continue
      }
      add(at, 1, "straight", !straightOpen)
      straightOpen = !straightOpen
    } else if (char === "”" && curlyOpen === 0 && straightOpen) {
      add(at, 1, "straight", false)
      straightOpen = false
    } else if (char === "“" && lowOpen) {
      add(at, 1, "low", false)
      lowOpen = false
    } else if (char === "‘" && startsWord(text, at, paragraph)) {
      add(at, 1, "single", true)
      singleOpen = true
    } else if (char === "’" && singleOpen && closesSingle(text, at, paragraph, "’", "‘")) {
      add(at, 1, "single", false)
      singleOpen = false
    } else if (char === "'" && !straightSingleOpen && opensStraightSingle(text, at, paragraph)) {
      add(at, 1, "straight-single", true)
      straightSingleOpen = true
    } else if (char === "'" && straightSingleOpen && closesSingle(text, at, paragraph, "'", "")) {
      add(at, 1, "straight-single", false)
      straightSingleOpen = false
    } else {
      const simple = SIMPLE[char]
      if (!simple) continue
      add(at, 1, ...simple)
      if (simple[0] === "low") lowOpen = true
      if (simple[0] === "double") curlyOpen = Math.max(0, curlyOpen + (simple[1] ? 1 : -1))
    }
  }
  return marks
}

const isLetter = (char: string | undefined): boolean => char !== undefined && char.toLowerCase() !== char.toUpperCase()
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9"
const isBefore = (char: string | undefined): boolean => char === undefined || /[\s([{"“‘—–\-:]/u.test(char)

function startsWord(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? text[at - 1] : undefined
  const after = text[at + 1]
  return isBefore(before) && at + 1 < paragraph.end && after !== undefined && after.trim() !== ""
}

/**
 * A straight single mark opens when it starts a word, is no elision ('90s, 'em) and has a mark that may close it later in
 * the paragraph.
 */
function opensStraightSingle(text: string, at: number, paragraph: Span): boolean {
  if (!startsWord(text, at, paragraph) || isDigit(text[at + 1])) return false
  for (let i = at + 2; i < paragraph.end; i++)
    if (text[i] === "'" && closing(text, i, paragraph)) return !isPossessive(text, i) || i - at > 2
  return false
}

const closing = (text: string, at: number, paragraph: Span): boolean => {
  const after = at + 1 < paragraph.end ? text[at + 1] : undefined
  const before = text[at - 1]
  return !isLetter(after) && !isDigit(after) && before !== undefined && before.trim() !== ""
}

const isPossessive = (text: string, at: number): boolean => {
  const before = text[at - 1]
  return (before === "s" || before === "S") && text[at + 1] === " " && isLetter(text[at + 2])
}

/** Closes, unless it is the apostrophe of a plural's possessive and a better mark follows. */
function closesSingle(text: string, at: number, paragraph: Span, mark: string, opener: string): boolean {
  if (!closing(text, at, paragraph)) return false
  if (!isPossessive(text, at)) return true
  for (let i = at + 1; i < paragraph.end; i++) {
    if (opener !== "" && text[i] === opener) return true
    if (text[i] === mark && closing(text, i, paragraph)) return opener === "" && isBefore(text[i - 1])
  }
  return true
}
