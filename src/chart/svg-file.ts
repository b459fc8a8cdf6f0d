/** Draws a figure as the text of an SVG file, in Node: Observable Plot on a document that is no browser's. */
import { plot, type PlotOptions } from "@observablehq/plot"
import { parseHTML } from "linkedom"
import { type Figure, WIDTH } from "./figure.ts"
import { frameOf, PLOT_LOOKS } from "./frame.ts"
import { markupOf, svgNode } from "./svg-node.ts"

/** The SVG file of a figure. `source` is the last line: what the data is and where it comes from. */
export function svgFile(figure: Figure, name: string, source: string, width = WIDTH): string {
  const { plot } = figure
  const id = name.replaceAll("/", "-")
  const frame = frameOf(figure, { width, id, source }, (y) =>
    plot === null
      ? []
      : [svgNode("g", { transform: `translate(0,${y})`, ...PLOT_LOOKS }, { markup: plotMarkup({ ...plot, width }) })],
  )
  return `${markupOf(frame)}\n`
}

/** Plot's marks as SVG markup without the svg element around it, and without the style sheet that Plot puts in. */
function plotMarkup(options: PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>")
  const svg = plot({ ...options, document })
  for (const style of svg.querySelectorAll("style")) style.remove()
  for (const element of svg.querySelectorAll("*")) roundAttributes(element)
  return svg.innerHTML
}

const POSITIONS = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]
const LONG_DECIMAL = /\d+\.\d{3,}(?:e-\d+)?/gu

interface Attributes {
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
}

/** Hundredths of a pixel: the last bits of a float differ between machines, and nobody sees them. */
function roundAttributes(element: Attributes): void {
  for (const name of POSITIONS) {
    const value = element.getAttribute(name)
    if (value === null || !value.includes(".")) continue
    element.setAttribute(
      name,
      value.replaceAll(LONG_DECIMAL, (number) => String(Math.round(Number(number) * 100) / 100)),
    )
  }
}
