/** A legend inside the SVG: symbols with their words, in as many lines as they need. */
import { EDGE, type LegendEntry, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { textWidth } from "./text/measure.ts"
import { escapeMarkup } from "./text/plain-text.ts"

export const LEGEND_LINE = 18
const SYMBOL = 18
const GAP = 18

/** The legend as SVG, its first line's middle at `top`, and the number of its lines. */
export function drawLegend(
  entries: ReadonlyArray<LegendEntry>,
  top: number,
): { readonly svg: string; readonly lines: number } {
  if (entries.length === 0) return { svg: "", lines: 0 }
  let x = EDGE
  let line = 0
  let svg = ""
  for (const entry of entries) {
    const width = SYMBOL + textWidth(entry.label, size.label)
    if (x > EDGE && x + width > WIDTH - EDGE) {
      x = EDGE
      line += 1
    }
    const y = top + line * LEGEND_LINE
    svg += drawSymbol(entry, x + 6, y)
    svg += `<text x="${x + SYMBOL}" y="${y}" dy="0.35em" font-size="${size.label}" fill="${ink.text}">${escapeMarkup(entry.label)}</text>`
    x = Math.round((x + width + GAP) * 10) / 10
  }
  return { svg, lines: line + 1 }
}

function drawSymbol({ symbol, fill, stroke }: LegendEntry, x: number, y: number): string {
  const line = stroke ?? fill
  switch (symbol) {
    case "dot":
      return `<circle cx="${x}" cy="${y}" r="5" fill="${fill}" stroke="${line}"/>`
    case "ring":
      return `<circle cx="${x}" cy="${y}" r="4" fill="#fff" stroke="${line}" stroke-width="1.5"/>`
    case "tick":
      return `<circle cx="${x}" cy="${y}" r="2.2" fill="${fill}"/>`
    case "bar":
      return `<rect x="${x - 6}" y="${y - 5}" width="12" height="10" fill="${fill}" stroke="${line}"/>`
    case "arrow":
      return `<path d="M${x - 6},${y}h12m-4,-4l4,4l-4,4" fill="none" stroke="${line}" stroke-width="1.5"/>`
    case "cross":
      return `<path d="M${x - 4},${y - 4}l8,8m0,-8l-8,8" fill="none" stroke="${line}" stroke-width="2"/>`
  }
}
