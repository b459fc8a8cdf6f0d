/**
 * Paragraphs: the lines of each region, with hard-wrapped lines put together. A text is hard-wrapped when its lines stop
 * at a common width; then a paragraph ends at a blank line, an indented line or a line that stops well short.
 */
import type { Region } from "../read/article.ts"
import type { Paragraph } from "./annotated-article.ts"

/** Wire services wrap at 60 to 80 columns; a page saved from the web has one paragraph a line, most of them longer. */
const WRAP = { shortest: 45, longest: 100 }

interface Line {
  readonly start: number
  readonly end: number
  /** Does a blank line or an indent part it from the line before? */
  readonly apart: boolean
}

export function paragraphs(text: string, regions: ReadonlyArray<Region>): ReadonlyArray<Paragraph> {
  const found: Array<Paragraph> = []
  for (const region of regions) {
    const lines = linesOf(text, region.start, region.end)
    const wrapped = isWrapped(lines)
    for (let i = 0; i < lines.length;) {
      const { start } = lines[i]!
      let last = lines[i++]!
      if (wrapped)
        while (i < lines.length && !lines[i]!.apart && last.end - last.start >= WRAP.shortest) last = lines[i++]!
      found.push({ start, end: last.end, region: region.kind })
    }
  }
  return found
}

function linesOf(text: string, from: number, to: number): ReadonlyArray<Line> {
  const lines: Array<Line> = []
  let blank = true
  for (let at = from; at < to;) {
    const newline = text.indexOf("\n", at)
    const stop = newline < 0 || newline > to ? to : newline
    let start = at
    let end = stop
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) blank = true
    else {
      lines.push({ start, end, apart: blank || start - at >= 2 })
      blank = false
    }
    at = stop + 1
  }
  return lines
}

function isWrapped(lines: ReadonlyArray<Line>): boolean {
  let long = 0
  let hasBroken = false
  for (const { start, end, apart } of lines) {
    if (end - start > WRAP.longest) return false
    if (end - start >= WRAP.shortest) long++
    if (!apart) hasBroken = true
  }
  return long >= 2 && hasBroken
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 160 || code === 0x3000
