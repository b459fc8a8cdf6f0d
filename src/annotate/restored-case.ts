/** Paragraphs all in capitals, as wires sent them and headlines are, in lower case: the model knows its words so. */
import type { Span } from "../../schema/source-text.ts"
import type { CharCodes } from "./words/char-codes.ts"

export interface RestoredCase {
  /** The paragraph in lower case, from offset 0; lent until the next one is restored. */
  readonly lower: CharCodes
  /** Every letter of the paragraph has one capital, and that no other small letter. */
  readonly isLatin1: boolean
}

let room = new Uint16Array(0)

/** A paragraph all in capitals, in lower case; null where it has small letters. No offset changes. */
export function restoredCase(text: string, codes: CharCodes, { start, end }: Span): RestoredCase | null {
  let isLatin1 = true
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    if ((code >= 97 && code <= 122) || (code > 127 && code <= 0xff && isSmallLatin1(code))) return null
    if (code > 0xff) isLatin1 = false
  }
  if (end - start > room.length || room.length > SPARE_ROOM) room = new Uint16Array(Math.max(end - start, SPARE_ROOM))
  if (!isLatin1) return inLowerCase(text.slice(start, end))
  for (let at = start; at < end; at++) {
    const code = codes[at]!
    room[at - start] = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code
  }
  return { lower: room, isLatin1 }
}

function inLowerCase(paragraph: string): RestoredCase | null {
  if (/\p{Ll}/u.test(paragraph)) return null
  const lower = paragraph.toLowerCase()
  if (lower.length !== paragraph.length) return null
  for (let at = 0; at < lower.length; at++) room[at] = lower.charCodeAt(at)
  return { lower: room, isLatin1: false }
}

const isSmallLatin1 = (code: number): boolean => code === 0xb5 || (code >= 0xdf && code !== 0xf7)

/** A paragraph of the longest kind that is usual; room for longer ones is given back. */
const SPARE_ROOM = 1 << 14
