/** A legend inside the SVG: symbols with their words, in as many lines as they need. */
import { EDGE, type LegendEntry } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { type SvgNode, svgNode } from "./svg-node.ts"
import { textWidth } from "./text/measure.ts"

export const LEGEND_LINE = 18
const SYMBOL = 18
const GAP = 18

/** The legend, its first line's middle at `top`, and the number of its lines. */
export function drawLegend(
  entries: ReadonlyArray<LegendEntry>,
  top: number,
  width: number,
): { readonly nodes: ReadonlyArray<SvgNode>; readonly lines: number } {
  if (entries.length === 0) return { nodes: [], lines: 0 }
  let x = EDGE
  let line = 0
  const nodes: Array<SvgNode> = []
  for (const entry of entries) {
    const wide = SYMBOL + textWidth(entry.label, size.label)
    if (x > EDGE && x + wide > width - EDGE) {
      x = EDGE
      line += 1
    }
    const y = top + line * LEGEND_LINE
    const words = { x: x + SYMBOL, y, dy: "0.35em", "font-size": size.label, fill: ink.text }
    nodes.push(drawSymbol(entry, x + 6, y), svgNode("text", words, entry.label))
    x = Math.round((x + wide + GAP) * 10) / 10
  }
  return { nodes, lines: line + 1 }
}

function drawSymbol({ symbol, fill, stroke }: LegendEntry, x: number, y: number): SvgNode {
  const line = stroke ?? fill
  const circle = (r: number, more: SvgNode["attributes"]) => svgNode("circle", { cx: x, cy: y, r, ...more })
  const path = (d: string, width: number) => svgNode("path", { d, fill: "none", stroke: line, "stroke-width": width })
  switch (symbol) {
    case "dot":
      return circle(5, { fill, stroke: line })
    case "ring":
      return circle(4, { fill: ink.paper, stroke: line, "stroke-width": 1.5 })
    case "halo":
      return circle(6, { fill: "none", stroke: line, "stroke-width": 2 })
    case "tick":
      return circle(2.2, { fill })
    case "bar":
      return svgNode("rect", { x: x - 6, y: y - 5, width: 12, height: 10, fill, stroke: line })
    case "arrow":
      return path(`M${x - 6},${y}h12m-4,-4l4,4l-4,4`, 1.5)
    case "rule":
      return path(`M${x},${y - 7}v14`, 2)
    case "cross":
      return path(`M${x - 4},${y - 4}l8,8m0,-8l-8,8`, 2)
  }
}
