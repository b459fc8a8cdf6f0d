/** How wide a label is, and how to make it fit: DejaVu Sans metrics, so the same on every machine. */
import { dejavuWidths } from "./dejavu-widths.ts"

export type Weight = "regular" | "bold"

/** Width of a character that the table does not list: as wide as most ideographs, so labels are never too tight. */
const UNLISTED = 1000

const tables = new Map<Weight, ReadonlyMap<number, number>>()

/** Width in pixels of a line of text of the given size. Kerning is ignored: a kerned line is never wider. */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  const widths = widthsOf(weight)
  let sum = 0
  for (const character of text) sum += widths.get(character.codePointAt(0) ?? 0) ?? UNLISTED
  return (sum * size) / 1000
}

/** The text, or as much of it as fits into `width` pixels with an ellipsis at its end. */
export function truncate(text: string, width: number, size: number, weight: Weight = "regular"): string {
  if (textWidth(text, size, weight) <= width) return text
  const characters = Array.from(text)
  let room = width - textWidth("…", size, weight)
  let end = 0
  for (const character of characters) {
    room -= textWidth(character, size, weight)
    if (room < 0) break
    end += 1
  }
  return `${characters.slice(0, end).join("").trimEnd()}…`
}

/** A name within a title: as much of it as leaves room for what the title says of it. */
export const titleName = (name: string): string =>
  truncate(name.slice(0, 1).toUpperCase() + name.slice(1), 440, 16, "bold")

/** Breaks a text between words into lines of at most `width` pixels; the last of `most` lines takes the rest, cut. */
export function wrap(text: string, width: number, size: number, weight: Weight = "regular", most = 3): Array<string> {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && lines.length < most - 1 && textWidth(longer, size, weight) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== "") lines.push(line)
  return lines.map((each) => truncate(each, width, size, weight))
}

/** The same lines as `wrap`, of lengths as even as they can be: no last line of one word. */
export function wrapEvenly(
  text: string,
  width: number,
  size: number,
  weight: Weight = "regular",
  most = 3,
): Array<string> {
  let lines = wrap(text, width, size, weight, most)
  for (let narrower = width - 20; narrower > width / 2; narrower -= 20) {
    const even = wrap(text, narrower, size, weight, most)
    if (even.length > lines.length || even.some((line) => line.endsWith("…"))) break
    lines = even
  }
  return lines
}

function widthsOf(weight: Weight): ReadonlyMap<number, number> {
  const known = tables.get(weight)
  if (known !== undefined) return known
  const widths = new Map<number, number>()
  for (const block of dejavuWidths[weight])
    for (const [index, width] of block.widths.split(" ").entries()) widths.set(block.from + index, Number(width))
  tables.set(weight, widths)
  return widths
}
