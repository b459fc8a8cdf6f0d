/**
 * What stands around a plot: title, subtitle and legend above it, notes and source line below, as SVG. Runs in Node and
 * in a page.
 */
import { EDGE, type Figure } from "./figure.ts"
import { FONT, ink, size } from "./ink.ts"
import { drawLegend, LEGEND_LINE } from "./legend.ts"
import { type SvgNode, svgNode } from "./svg-node.ts"
import { wrapEvenly, type Weight } from "./text/measure.ts"
import { plainText } from "./text/plain-text.ts"

export interface FrameOptions {
  /** Pixels. */
  readonly width: number
  /** Start of the ids within the SVG; two charts of one page have different ones. */
  readonly id: string
  /** The last line: what the data is and where it comes from. Empty for none. */
  readonly source: string
}

/** The looks that a plot inherits from the group it stands in. */
export const PLOT_LOOKS = {
  "font-family": FONT,
  "font-size": String(size.label),
  fill: ink.text,
  color: ink.text,
  "text-anchor": "middle",
} as const

/**
 * The SVG of a figure.
 *
 * @param plotAt the plot, its top edge at `y`; called only where there is something to draw
 */
export function frameOf(
  figure: Figure,
  { width, id, source }: FrameOptions,
  plotAt: (y: number) => ReadonlyArray<SvgNode>,
): SvgNode {
  let y = 18
  const inside: Array<SvgNode> = []
  const write = (text: string, style: LineStyle) => {
    for (const line of wrapEvenly(plainText(text), width - 2 * EDGE, style.size, style.weight, style.most)) {
      y += style.leading
      inside.push(lineNode(line, y, style))
    }
  }
  write(figure.title, { size: size.title, weight: "bold", leading: 21, fill: ink.text, most: 6 })
  y += 3
  write(figure.subtitle, { size: size.subtitle, leading: 17, fill: ink.quiet, most: 8 })
  const legend = drawLegend(figure.legend, y + 19, width)
  inside.push(...legend.nodes)
  y += legend.lines * LEGEND_LINE + (legend.lines > 0 ? 10 : 4)
  if (figure.plot !== null) {
    inside.push(...plotAt(y))
    y += figure.plot.height ?? 0
  }
  y += 4
  const quiet: LineStyle = { size: size.small, leading: 14, fill: ink.quiet, most: 6 }
  for (const note of figure.notes) write(note, quiet)
  if (source !== "") write(source, quiet)
  const height = Math.ceil(y + 14)
  return svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONT,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "aria-label": figure.alt,
    },
    [
      svgNode("title", { id: `${id}-title` }, figure.title),
      svgNode("desc", { id: `${id}-desc` }, figure.alt),
      svgNode("rect", { width, height, fill: ink.paper }),
      ...inside,
    ],
  )
}

interface LineStyle {
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly most: number
  readonly weight?: Weight
}

function lineNode(text: string, y: number, { size, fill, weight }: LineStyle): SvgNode {
  const bold = weight === "bold" ? { "font-weight": "bold" } : {}
  return svgNode("text", { x: EDGE, y, "font-size": size, ...bold, fill }, text)
}
