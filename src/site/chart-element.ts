/**
 * The charts in a page: the figures that the files show, drawn on the page's own document, with tips at the marks and in
 * the page's colours. No markup is parsed and no code is compiled: a strict Content-Security-Policy holds.
 */
import { plot, pointer, type PlotOptions, tip } from "@observablehq/plot"
import { type ChartName, figureOf, type Views } from "../chart/chart-list.ts"
import { type Figure, type Ref, type Tip, WIDTH } from "../chart/figure.ts"
import { frameOf, PLOT_LOOKS } from "../chart/frame.ts"
import { ink, type Ink, size } from "../chart/ink.ts"
import type { SvgNode } from "../chart/svg-node.ts"
import { keysOf } from "../../schema/keys-of.ts"

export interface ElementOptions {
  /** Pixels, 320 or more; that of a file unless told. */
  readonly width?: number
  /** The last line: what the data is and where it comes from. */
  readonly source?: string
  /** Borders of the countries, for the map. */
  readonly borders?: ReadonlyArray<object>
  /** Tell of a mark when it is pointed at. */
  readonly tips?: boolean
  /** Colours as CSS variables (`--chart-text`, … as in `ink`), so that a dark page can set its own. */
  readonly themed?: boolean
  /** Start of the ids within the SVG; two drawings of one chart on a page need two. */
  readonly id?: string
  /** Called with the record of the mark that is pointed at, when it is clicked. */
  readonly onPick?: (ref: Ref) => void
}

/** A chart of the dataset as an element; `view` is what the build shaped for it, null where there is nothing to draw. */
export function chartElement<Name extends ChartName>(
  name: Name,
  view: Views[Name] | null,
  options: ElementOptions = {},
): SVGElement {
  const { width = WIDTH, borders = [] } = options
  return figureElement(figureOf(name, view, { width, borders }), { id: name, ...options })
}

/** A figure as an element. */
export function figureElement(figure: Figure, options: ElementOptions): SVGElement {
  const { width = WIDTH, source = "", id = "chart", tips = false, themed = false, onPick } = options
  let top = 0
  const frame = frameOf(figure, { width, id, source }, (y) => {
    top = y
    return []
  })
  const svg = elementOf(frame)
  if (figure.plot !== null) {
    const drawn = plotElement({ ...figure.plot, width }, tips ? figure.tips : [], themed)
    drawn.setAttribute("y", String(top))
    if (onPick !== undefined) listen(drawn, tips ? figure.tips : [], onPick)
    // Before the notes in the markup, it would cover none of them: a tip may.
    svg.append(drawn)
  }
  if (themed) for (const element of svg.querySelectorAll("*")) repaint(element)
  return svg
}

function elementOf({ tag, attributes, content }: SvgNode): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag)
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith("xmlns")) element.setAttribute(name, String(value))
  if (typeof content === "string") element.append(content)
  else if (!("markup" in content)) element.append(...content.map(elementOf))
  return element
}

function plotElement(options: PlotOptions, tips: ReadonlyArray<Tip>, themed: boolean): SVGElement {
  const looks = { fill: colour("paper", themed), stroke: colour("border", themed), fontSize: size.label }
  // As wide as half of a phone's page: it fits beside any mark.
  const lineWidth = Math.max(11, Math.min(26, (options.width ?? WIDTH) / 28))
  const at = { x: "x", y: "y", title: "text", maxRadius: 50, lineWidth, textPadding: 7 } as const
  const marks = tips.length === 0 ? [] : [tip([...tips], pointer({ ...at, ...looks }))]
  const drawn = plot({ ...options, marks: [...(options.marks ?? []), ...marks] })
  if (!(drawn instanceof SVGElement))
    throw new TypeError("a plot that is no SVG: its options ask for a caption or a legend")
  // Plot's style sheet within the SVG would be refused by a strict policy; what it says is said here.
  for (const style of drawn.querySelectorAll("style")) style.remove()
  for (const [name, value] of Object.entries(PLOT_LOOKS)) drawn.setAttribute(name, value)
  drawn.setAttribute("overflow", "visible")
  drawn.setAttribute("aria-hidden", "true")
  if (themed) repaint(drawn)
  return drawn
}

/** Tells of a click on the mark whose tip is shown. */
function listen(drawn: SVGElement, tips: ReadonlyArray<Tip>, onPick: (ref: Ref) => void): void {
  const pointedAt = (): Ref | null => {
    const value: unknown = Reflect.get(drawn, "value")
    return tips.find((each) => each === value)?.ref ?? null
  }
  drawn.addEventListener("click", () => {
    const ref = pointedAt()
    if (ref !== null) onPick(ref)
  })
  drawn.addEventListener("input", () => {
    drawn.style.cursor = pointedAt() === null ? "" : "pointer"
  })
}

const colour = (name: Ink, themed: boolean): string => (themed ? `var(--chart-${name}, ${ink[name]})` : ink[name])

/** Colours become variables whose fallback is the colour itself. */
function repaint(element: Element): void {
  for (const attribute of ["fill", "stroke", "color"]) {
    const value = element.getAttribute(attribute)
    const name = keysOf<Ink>(ink).find((each) => ink[each] === value)
    if (name !== undefined) element.setAttribute(attribute, colour(name, true))
  }
}
