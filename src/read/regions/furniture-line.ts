/**
 * Matches lines of page furniture, "Text: | Print|", "Comments (0)", "Copyright ©2014 Example News. All rights reserved.",
 * and headings over lists of other stories, "Most popular in 24h", "Related Stories".
 */
import {
  authorNoteOpenings,
  furnitureLabels,
  furnitureLines,
  furnitureOpenings,
  shareWords,
} from "./lexicon/furniture.ts"
import { headingPeriods, listHeadings } from "./lexicon/list-headings.ts"
import { bareWords, endsSentence, wordCount } from "./line-shape.ts"

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST = 320
const LONGEST_PHRASE = 60

const headings: ReadonlySet<string> = new Set(listHeadings)
const lines: ReadonlySet<string> = new Set(furnitureLines)
const labels: ReadonlySet<string> = new Set(furnitureLabels)
const share: ReadonlySet<string> = new Set(shareWords)

/** A heading over a list of other stories. */
export function isListHeading(line: string): boolean {
  if (line.length > LONGEST_PHRASE) return false
  const words = bareWords(line)
  if (headings.has(words)) return true
  const period = headingPeriods.find((after) => words.endsWith(` ${after}`))
  return period !== undefined && headings.has(words.slice(0, -period.length - 1))
}

/** A line that is on the page but is not of the article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  return (
    hasNoWords(line) ||
    isFurniturePhrase(line) ||
    isShareBar(line) ||
    isPager(line) ||
    isLabelled(line) ||
    isCopyright(line) ||
    isEditorsCredit(line) ||
    isWireTrailer(line) ||
    isContribution(line) ||
    opensWith(line, furnitureOpenings)
  )
}

/** A note about who wrote the piece: "The author is a fellow at the Example Institute." */
export const isAuthorNote = (line: string): boolean => line.length <= 2 * LONGEST && opensWith(line, authorNoteOpenings)

function opensWith(line: string, openings: ReadonlyArray<string>): boolean {
  const head = line.slice(0, 48).toLowerCase()
  const start = beginsWithLetter(head) ? head : head.replace(/^[\s*•–—[-]+/u, "")
  return openings.some((opening) => start.startsWith(opening))
}

/** Pipes, rules, dots: "|||||||", "* * *". Digits may be a figure of a table, so they are kept. */
const hasNoWords = (line: string): boolean => !beginsWithLetter(line) && !/[\p{L}\p{N}]/u.test(line)

/** An ASCII letter: what most lines begin with is told without a pattern. */
function beginsWithLetter(line: string): boolean {
  const code = line.charCodeAt(0) | 32
  return code >= 97 && code <= 122
}

const isFurniturePhrase = (line: string): boolean =>
  line.length <= LONGEST_PHRASE && lines.has(withoutCount(bareWords(line)))

const withoutCount = (words: string): string => words.replace(/ ?[([]?\d{1,6}$/u, "")

function isShareBar(line: string): boolean {
  if (line.length > 120 || !share.has(/[^\s\d|,:;/•·()[\]]+/u.exec(line)?.[0].toLowerCase() ?? "")) return false
  const words = line
    .toLowerCase()
    .split(/[\s|,:;/•·()[\]]+/u)
    .filter(Boolean)
  const bare = words.filter((word) => !/^\d+$/u.test(word))
  const separators = /[|:/•·]/u.test(line)
  return (
    bare.length > 0 && bare.every((word) => share.has(word)) && (separators || bare.some((word) => word.length > 2))
  )
}

/** "1 2 3 Next", "Page 1 of 3". */
const isPager = (line: string): boolean =>
  line.length <= 40 &&
  (/^page \d{1,3}(?: of \d{1,3})?$/iu.test(line) || /^(?:(?:prev|previous)\W+)?(?:\d{1,3}\W+){2,}next\W*$/iu.test(line))

/** "Read more: Blast kills 12 in market". A label before sentences of its own is only taken for a picture's credit. */
function isLabelled(line: string): boolean {
  const colon = line.indexOf(":")
  if (colon < 2 || colon > 24) return false
  const label = bareWords(line.slice(0, colon))
  return labels.has(label) && (/^(?:file )?(?:photo|image|picture|caption|courtesy)/u.test(label) || !isLongText(line))
}

const isLongText = (line: string): boolean => endsSentence(line) && wordCount(line) > 14

const isCopyright = (line: string): boolean =>
  /^\W{0,3}(?:copyright\b|©|\(c\) ?(?:19|20)\d\d)/i.test(line) ||
  (/eserved|ESERVED/.test(line) && /\ball rights reserved\b\W*$/iu.test(line.slice(-40)))

/** "(Reporting by Ana Lopez; Editing by Jo Park)" */
const isEditorsCredit = (line: string): boolean =>
  /^[([]?(?:additional |writing and )?(?:reporting|writing|editing|compiled|edited|reported|translated) (?:and (?:writing|editing) )?by\b/iu.test(
    line,
  ) && !/\b(?:said|told)\b/iu.test(line)

/** "Jo Park in Exampleville contributed to this report." */
const isContribution = (line: string): boolean =>
  line.length <= 240 &&
  line.includes("contributed") &&
  /\bcontributed (?:reporting )?to this (?:report|story|article|piece)\W*$/iu.test(line.slice(-60)) &&
  !/["“]/u.test(line)

/** "AP-NY-03-12-99 1234EST", "NYT-10-26-98 2020EDT" */
const isWireTrailer = (line: string): boolean => /^[A-Z]{2,4}-(?:[A-Z]{2}-)?\d\d-\d\d-\d\d\b/u.test(line)
