/**
 * Matches lines that say who wrote a piece or when it was put out: "By ANA LOPEZ and JO PARK(Example Daily)",
 * "Updated: 2014-11-28 03:41", "2014-06-07 09:21 example.com Web Editor: Jo Park", "Associated Press Writer".
 */
import { agencies } from "../lexicon/agencies.ts"
import { writtenDates } from "../metadata/written-date.ts"
import { bareWords, endsSentence, wordCount } from "./line-shape.ts"

const LONGEST = 160

const DATE_LABEL =
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created|released|publish(?:ed)? (?:date|time)|date|time|update)(?: (?:on|at|date|time))?\b\s*:?\s*/iu
const BY = /^(?:written |reported |posted |published |story |text )?by(?:line)?:?\s+(?=\p{Lu})/iu
const CREDIT =
  /^(?:web |news |copy )?(?:author|authors|reporter|reporters|editor|editors|source|writer|correspondent)s?\s*:/iu
const POST =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){0,5}(?:writer|staff writer|staff reporter|correspondent|staff correspondent|bureau chief|foreign editor)$/iu
/** The last letter of a post. */
const POST_ENDING = /[rtf]/i
const DAY_OR_TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b|^\d{1,2}:\d\d\b/iu

/** "ANA LOPEZ, Associated Press": names and then an agency. */
const SIGNED = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and)){1,6}, (\p{Lu}[\p{L} ]{1,30})$/u
const LABEL_BEFORE = /\b(?:published|updated|posted)(?: on| at)?:?\s*$/iu

export type BylineKind = "author" | "date" | "agency" | "credit"

/** What a line says about the piece; null when it is text. */
export function bylineKind(line: string): BylineKind | null {
  if (line.length > LONGEST) return null
  if (isDateLine(line)) return "date"
  if (isAuthorLine(line)) return "author"
  if (line.includes(":") && CREDIT.test(line) && wordCount(line) <= 12) return "credit"
  if (isSigned(line)) return "author"
  if (POST_ENDING.test(line.slice(-1)) && POST.test(line) && wordCount(line) <= 6) return "credit"
  return line.length <= 40 && Object.hasOwn(agencies, bareWords(line)) ? "agency" : null
}

/** In capitals, "BY" may as well begin a sentence: then only few words are names. */
function isAuthorLine(line: string): boolean {
  if (!BY.test(line)) return false
  const words = wordCount(line)
  return words <= (/\p{Ll}/u.test(line) ? 20 : 7) && (!endsSentence(line) || words <= 4)
}

/** A label and a date, or a date at the start with little after it. */
function isDateLine(line: string): boolean {
  const date = /\d\d/.test(line) ? writtenDates(line)[0] : undefined
  if (date === undefined) return false
  if (DATE_LABEL.test(line)) return wordCount(line) <= 16
  const before = line.slice(0, date.start)
  const isShort = wordCount(line) <= 16 && !endsSentence(line)
  if (isShort && LABEL_BEFORE.test(before)) return true
  if (isShort && wordCount(before) <= 4 && /^\s*,?\s*\d{1,2}[:.]\d\d/u.test(line.slice(date.end))) return true
  const leads = before.trim() === "" || (DAY_OR_TIME.test(before) && wordCount(before) <= 3)
  return leads && !endsSentence(line.slice(date.end)) && wordCount(line.slice(date.end)) <= 8
}

const isSigned = (line: string): boolean =>
  line.length <= 100 && line.includes(", ") && Object.hasOwn(agencies, (SIGNED.exec(line)?.[1] ?? "").toLowerCase())

/** Where the names of an author line begin: after "By". */
export function authorWords(line: string): { readonly start: number } | null {
  const match = BY.exec(line)
  if (match) return { start: match[0].length }
  return isSigned(line) ? { start: 0 } : null
}
