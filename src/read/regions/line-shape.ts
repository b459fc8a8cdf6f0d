/** The shape of a line: is it prose, an item of a list, a title? Judged by marks, length and capitals alone. */

const FINAL = /[.!?…]["'”’»)\]]*$/u
const BULLET = /^(?:[•▪■►▸●○◦‣·*»>→–—-]|\d{1,2}[.)])\s+\S/u
const STAMP = /\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$|(?:19|20)\d\d-\d\d-\d\d$/iu

/** Shortest line that counts as a paragraph of prose, in words. */
const PROSE_WORDS = 8
/** Longest question or exclamation that counts as a headline, in words. */
const TITLE_WORDS = 14
/** A line of this many characters is prose even without a final mark: no headline is that long. */
const LONG = 220

export const wordCount = (line: string): number => line.match(/\S+/gu)?.length ?? 0

/** Ends in a full stop, question or exclamation mark, inside of closing quotes and brackets or not. */
export const endsSentence = (line: string): boolean => FINAL.test(line.slice(-8))

export const isBulleted = (line: string): boolean => BULLET.test(line.slice(0, 12))

/** A sentence or more of running text. */
export function isProse(line: string): boolean {
  if (line.length >= LONG) return /[.!?]/u.test(line)
  if (!endsSentence(line)) return false
  const words = wordCount(line)
  return words >= PROSE_WORDS && (words > TITLE_WORDS || !/[!?]["'”’]*$/u.test(line))
}

/** What stands in a list of stories: bulleted, stamped with a time, or short and without a full stop. */
export const isListItem = (line: string): boolean => isBulleted(line) || STAMP.test(line.slice(-12)) || !isProse(line)

/** Most of the longer words begin with a capital, as headlines of American papers do. */
export function isTitleCase(line: string): boolean {
  const longer = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return longer.length >= 3 && longer.filter((word) => /^\p{Lu}/u.test(word)).length >= longer.length * 0.8
}

/** The words of a line as lexicons have them: lower case, straight apostrophes, without the marks around them. */
export function bareWords(line: string): string {
  const words = line.toLowerCase().replace(/[‘’`]/gu, "'")
  return withoutMarks(/[^\S ]| {2}/u.test(words) ? words.replace(/\s+/gu, " ") : words)
}

/** Without what is no letter, digit, hyphen or, at the end, plus. Marks of ASCII, as most are, are told without a pattern. */
function withoutMarks(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && isPlainMark(words.charCodeAt(start))) start++
  while (end > start && isPlainMark(words.charCodeAt(end - 1)) && words.charCodeAt(end - 1) !== PLUS) end--
  const bare = words.slice(start, end)
  const left = bare.charCodeAt(0) < 128 ? bare : bare.replace(/^[^\p{L}\p{N}-]+/u, "")
  return left.charCodeAt(left.length - 1) < 128 ? left : left.replace(/[^\p{L}\p{N}+-]+$/u, "")
}

const PLUS = 43
const HYPHEN = 45

/** A character of ASCII but for letters of lower case, digits and the hyphen. */
const isPlainMark = (code: number): boolean =>
  code < 128 && (code < 97 || code > 122) && (code < 48 || code > 57) && code !== HYPHEN
