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
  return regions.flatMap((region) => {
    const lines = linesOf(text, region.start, region.end)
    const wrapped = isWrapped(lines)
    const found: Array<Paragraph> = []
    let open: Line | null = null
    for (const line of lines) {
      const last = found.at(-1)
      if (wrapped && open && last && !line.apart && open.end - open.start >= WRAP.shortest)
        found[found.length - 1] = { ...last, end: line.end }
      else found.push({ start: line.start, end: line.end, region: region.kind })
      open = line
    }
    return found
  })
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
  const long = lines.filter((line) => line.end - line.start >= WRAP.shortest)
  return (
    long.length >= 2 &&
    lines.every((line) => line.end - line.start <= WRAP.longest) &&
    lines.some((line) => !line.apart)
  )
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 160 || code === 0x3000
