/** A few lines of text at the left or right end of a row: what the row is, and a quieter word on it. */
import { text, type Markish } from "@observablehq/plot"
import { EDGE } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { textWidth, truncate, wrap } from "./text/measure.ts"

export interface RowLabel {
  /** Pixel of the row's middle. */
  readonly y: number
  readonly name: string
  readonly more: string
}

const SPACE = 12

const NARROWEST = 120
const WIDEST = 280

/** The margin that labels at the left need: no more than their longest, no less than looks balanced. */
export function leftRoom(rows: ReadonlyArray<RowLabel>, widest = WIDEST, narrowest = NARROWEST): number {
  const widths = rows.flatMap(({ name, more }) => [textWidth(name, size.label), textWidth(more, size.small)])
  return EDGE + SPACE + Math.ceil(Math.min(widest, Math.max(narrowest, ...widths)))
}

/** Labels left of the plot, flush with the edge of the figure, of at most `most` lines. */
export const leftLabels = (rows: ReadonlyArray<RowLabel>, marginLeft: number, most = 2): ReadonlyArray<Markish> =>
  labels(rows, marginLeft - EDGE - SPACE, most, { frameAnchor: "left", textAnchor: "start", dx: EDGE - marginLeft })

/** Labels right of the plot. */
export const rightLabels = (rows: ReadonlyArray<RowLabel>, marginRight: number): ReadonlyArray<Markish> =>
  labels(rows, marginRight - EDGE - SPACE, 2, { frameAnchor: "right", textAnchor: "start", dx: SPACE })

interface Placing {
  readonly frameAnchor: "left" | "right"
  readonly textAnchor: "start"
  readonly dx: number
}

interface Line {
  readonly y: number
  readonly text: string
}

/** Pixels between the lines of a label. */
const LEADING = 13

function labels(rows: ReadonlyArray<RowLabel>, room: number, most: number, placing: Placing): ReadonlyArray<Markish> {
  const names: Array<Line> = []
  const words: Array<Line> = []
  for (const { y, name, more } of rows) {
    const lines = wrap(name, room, size.label, "regular", more === "" ? most : most - 1)
    const top = y - ((lines.length + (more === "" ? 0 : 1) - 1) * LEADING) / 2
    names.push(...lines.map((text, index) => ({ y: top + index * LEADING, text })))
    if (more !== "") words.push({ y: top + lines.length * LEADING, text: truncate(more, room, size.small) })
  }
  return [
    text(names, { ...placing, y: "y", text: "text", fill: ink.text, fontSize: size.label }),
    text(words, { ...placing, y: "y", text: "text", fill: ink.quiet, fontSize: size.small }),
  ]
}
