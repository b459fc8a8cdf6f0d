/**
 * Matches the header that newswires and their archives put before a story: document numbers ("APW20010101.0001"),
 * priority codes ("r i &Cx13;"), slugs ("BC-Exampleland-Blast, 2nd Ld"), notes to editors ("Eds: UPDATES …"), and the
 * headline and byline in the wires' own markup ("&UR; … &QL;").
 */
import type { Region } from "../article.ts"
import { bylineKind } from "./byline-line.ts"
import type { Unit } from "./units.ts"

export const DOCUMENT_NUMBER = /^([A-Z]{3}(?:_ENG)?)[_]?((?:19|20)\d{6})\.\d{3,4}\b/u

const CONTROL = /&(?:Cx[0-9a-f]{1,4}|[UQL][RLC]);/u
const MARKUP = /&(?:UR|LR|QL|QC|QR);/gu
const SLUG = /^(?:(?:BC|AM|PM)-\p{Lu}|[A-Z]{2,3}-[\p{L}-]+,\d{3,4}$)/u
const NOTE =
  /^\W{0,2}(?:eds?(?:itors)?:|attention\s*[-–:]\s|with (?:BC-|photos?|graphic|.{1,80}\b(?:thumbnails?|glance|box)\b)|ap (?:photos?|graphic|video)|(?:adds?|updates?|corrects?|recasts?) (?:details?|with|throughout|to|that|quotes?|byline|lead)\b)/iu
const PRIORITY =
  /^(?:urgent|bulletin|flash|advisory|news ?alert|breaking news|news story|miscellaneous text\b.*|[a-z]\d{4}\b.*)$/iu
const STAMP = /^\d\d\/\d\d\/(?:19|20)\d\d \d\d:\d\d(?::\d\d)?$/u

/** "1st Ld-Writethru: ", "URGENT: ", "2nd LD: " before the words of a headline. */
const LEAD =
  /^(?:(?:\d(?:st|nd|rd|th) ?)?(?:ld|lead|writethru|writethrough|update|take)(?:[ -]?(?:writethru|lead))?|urgent|bulletin|flash|alert|breaking)\s*[:/-]+\s+/iu

/** Length of a wire's mark before a headline; 0 when there is none. */
export const leadMark = (words: string): number => LEAD.exec(words.slice(0, 48))?.[0].length ?? 0

/** A line that only wires have. */
export function isWireLine(words: string): boolean {
  const head = words.slice(0, 200)
  return (
    DOCUMENT_NUMBER.test(head) ||
    CONTROL.test(head) ||
    SLUG.test(head) ||
    NOTE.test(head) ||
    STAMP.test(head) ||
    /\/{3}\s*$/u.test(words.slice(-8))
  )
}

/** A line that is the wire's only next to others that are. */
export const isWireNeighbour = (words: string): boolean => words.length <= 60 && PRIORITY.test(words)

/** The parts of a wire line: its segments are headline, byline or notes; what has no markup is a note. */
export function wireParts(unit: Unit): ReadonlyArray<Region> {
  const parts: Array<Region> = []
  let at = 0
  let hasMarkup = false
  const add = (end: number) => {
    const raw = unit.words.slice(at, end)
    const words = raw.trim()
    if (words === "") return
    const start = unit.start + at + (raw.length - raw.trimStart().length)
    const kind = hasMarkup || unit.words.length > end ? segmentKind(words) : "boilerplate"
    parts.push({ start, end: start + words.length, kind })
  }
  for (const match of unit.words.matchAll(MARKUP)) {
    add(match.index)
    const start = unit.start + match.index
    parts.push({ start, end: start + match[0].length, kind: "boilerplate" })
    at = match.index + match[0].length
    hasMarkup = true
  }
  add(unit.words.length)
  return parts
}

function segmentKind(words: string): Region["kind"] {
  if (NOTE.test(words) || SLUG.test(words) || CONTROL.test(words) || DOCUMENT_NUMBER.test(words)) return "boilerplate"
  return bylineKind(words) === null ? "headline" : "byline"
}
