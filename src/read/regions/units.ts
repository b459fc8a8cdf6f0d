/**
 * Lines, and the units that regions are made of: a line, or in a hard-wrapped text the lines of one paragraph. Lines
 * that are not running text (a byline, a heading over a list) are units of their own in both.
 */
import type { Span } from "../../../schema/source-text.ts"
import { bylineKind } from "./byline-line.ts"
import { isFurniture, isListHeading } from "./furniture-line.ts"
import { endsSentence } from "./line-shape.ts"

export type UnitKind = "text" | "furniture" | "list_heading" | "byline"

/** Offsets without the white space around. */
export interface Unit extends Span {
  readonly words: string
  readonly kind: UnitKind
  /** White space before the first word, in characters. */
  readonly indent: number
  /** Does a blank line part it from the unit before? */
  readonly apart: boolean
}

/** Wire services wrap at 60 to 80 columns; a page saved from the web has one paragraph a line, most of them longer. */
const WRAP = { shortest: 45, longest: 100 }

/** A line of which is not told yet what kind it is: in the midst of a hard-wrapped paragraph nobody asks. */
type Line = Omit<Unit, "kind">

export function unitsOf(text: string): ReadonlyArray<Unit> {
  const lines = linesOf(text)
  return isWrapped(lines) ? joinWrapped(text, lines) : lines.map(unitOf)
}

const unitOf = ({ start, end, words, indent, apart }: Line): Unit => ({
  start,
  end,
  words,
  kind: kindOf(words),
  indent,
  apart,
})

function linesOf(text: string): ReadonlyArray<Line> {
  const lines: Array<Line> = []
  let apart = true
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at)
    const stop = newline < 0 ? text.length : newline
    const raw = text.slice(at, stop)
    const words = raw.trim()
    if (words === "") apart = true
    else {
      const indent = raw.length - raw.trimStart().length
      lines.push({ start: at + indent, end: at + indent + words.length, words, indent, apart })
      apart = false
    }
    at = stop + 1
  }
  return lines
}

/** Marks of Markdown around a whole line: a heading's, or those of emphasis. */
const MARKDOWN = /^[#*_]+\s*|[*_]+$/gu

function kindOf(line: string): UnitKind {
  const isMarked = line.length <= 200 && /^[#*_]|[*_]$/u.test(line)
  const words = isMarked ? line.replace(MARKDOWN, "") || line : line
  if (isListHeading(words)) return "list_heading"
  if (isFurniture(words)) return "furniture"
  return bylineKind(words) === null ? "text" : "byline"
}

function isWrapped(lines: ReadonlyArray<Line>): boolean {
  let long = 0
  let unbroken = 0
  for (const line of lines) {
    const length = line.end - line.start
    if (length > WRAP.longest) return false
    if (length >= WRAP.shortest) long++
    if (!line.apart && !endsSentence(line.words)) unbroken++
  }
  return long >= 2 && unbroken >= 1 && lines.some((line) => !line.apart && endsSentence(line.words))
}

function joinWrapped(text: string, lines: ReadonlyArray<Line>): ReadonlyArray<Unit> {
  const units: Array<Unit> = []
  for (let i = 0; i < lines.length;) {
    const first = lines[i]!
    const unit = unitOf(first)
    let last = first
    // A line of whatever kind that goes on a paragraph is text.
    for (i++; i < lines.length && goesOn(last, last === first ? unit.kind : "text", lines[i]!); i++) last = lines[i]!
    units.push(last === first ? unit : { ...unit, end: last.end, words: text.slice(first.start, last.end) })
  }
  return units
}

/** Is the line the same paragraph as the one before? What begins like a byline in the midst of a sentence is. */
function goesOn(before: Line, kind: UnitKind, line: Line): boolean {
  if (line.apart || line.indent >= 2 || kind !== "text" || before.end - before.start < WRAP.shortest) return false
  return !endsSentence(before.words) || kindOf(line.words) === "text"
}
