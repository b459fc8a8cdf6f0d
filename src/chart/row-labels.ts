/** Two lines of text at the left or right end of a row: what the row is, and a quieter word on it. */
import { text, type Markish } from "@observablehq/plot"
import { EDGE } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { textWidth, truncate } from "./text/measure.ts"

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
export function leftRoom(rows: ReadonlyArray<RowLabel>): number {
  const widths = rows.flatMap(({ name, more }) => [textWidth(name, size.label), textWidth(more, size.small)])
  return EDGE + SPACE + Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, ...widths)))
}

/** Labels left of the plot, set flush with the edge of the figure. */
export const leftLabels = (rows: ReadonlyArray<RowLabel>, marginLeft: number): ReadonlyArray<Markish> =>
  twoLines(rows, marginLeft - EDGE - SPACE, { frameAnchor: "left", textAnchor: "start", dx: EDGE - marginLeft })

/** Labels right of the plot. */
export const rightLabels = (rows: ReadonlyArray<RowLabel>, marginRight: number): ReadonlyArray<Markish> =>
  twoLines(rows, marginRight - EDGE - SPACE, { frameAnchor: "right", textAnchor: "start", dx: SPACE })

interface Placing {
  readonly frameAnchor: "left" | "right"
  readonly textAnchor: "start"
  readonly dx: number
}

function twoLines(rows: ReadonlyArray<RowLabel>, room: number, placing: Placing): ReadonlyArray<Markish> {
  const alone = rows.filter(({ more }) => more === "")
  const both = rows.filter(({ more }) => more !== "")
  const name = (row: RowLabel) => truncate(row.name, room, size.label)
  const more = (row: RowLabel) => truncate(row.more, room, size.small)
  return [
    text(alone, { ...placing, y: "y", text: name, fill: ink.text, fontSize: size.label }),
    text(both, { ...placing, y: "y", text: name, fill: ink.text, fontSize: size.label, dy: -7 }),
    text(both, { ...placing, y: "y", text: more, fill: ink.quiet, fontSize: size.small, dy: 7 }),
  ]
}
