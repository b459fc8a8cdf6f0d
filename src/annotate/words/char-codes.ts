/**
 * The UTF-16 code units of a text as an array. A string is asked for its form at each `charCodeAt`; whoever looks at every
 * character of a text reads the array instead.
 */

/** Code units by their offset in the text. */
export type CharCodes = Uint16Array

let room = new Uint16Array(0)
let codes: CharCodes = room
let codesFor = ""

/**
 * The code units of a text. The array is lent: the next text is written over it, so it must not be kept.
 *
 * @example
 * ```ts
 * charCodes("Abc")[1] // => 98
 * ```
 */
export function charCodes(text: string): CharCodes {
  if (text === codesFor) return codes
  if (text.length > room.length || room.length > SPARE_ROOM) room = new Uint16Array(Math.max(text.length, SPARE_ROOM))
  Buffer.from(room.buffer).write(text, "utf16le")
  codes = room.subarray(0, text.length)
  codesFor = text
  return codes
}

/** A text of the longest kind that is usual; room for longer ones is given back. */
const SPARE_ROOM = 1 << 16
