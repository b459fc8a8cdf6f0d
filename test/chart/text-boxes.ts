/** Where the words of an SVG stand, by the metrics of DejaVu Sans: for tests that find overlaps and cut labels. */
import { DOMParser } from "linkedom"
import { textWidth } from "../../src/chart/text/measure.ts"

export interface TextBox {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Element {
  readonly tagName: string
  readonly textContent: string
  readonly children: Iterable<Element>
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string }>
  readonly getAttribute: (name: string) => string | null
}

interface State {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly anchor: string
  /** Turned by a quarter: the words run upwards. */
  readonly upright: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyArray<TextBox>
}

/** One box a line of text, in document order. */
export function layoutOf(svg: string): Layout {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the few members of the DOM that are used here
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as Element
  const boxes: Array<TextBox> = []
  walk(root, { x: 0, y: 0, size: 10, bold: false, anchor: "start", upright: false }, boxes)
  return { width: Number(root.getAttribute("width")), height: Number(root.getAttribute("height")), boxes }
}

/** Pairs of lines that touch each other. */
export function overlaps(boxes: ReadonlyArray<TextBox>): ReadonlyArray<string> {
  const found: Array<string> = []
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        found.push(`"${a.text}" and "${b.text}"`)
  return found
}

/** Lines that the edge of the picture cuts. */
export const outside = ({ width, height, boxes }: Layout): ReadonlyArray<string> =>
  boxes
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text }) => text)

function walk(element: Element, above: State, boxes: Array<TextBox>): void {
  const [dx, dy] = shift(element.getAttribute("transform"))
  const state: State = {
    x: above.x + dx,
    y: above.y + dy,
    size: Number(element.getAttribute("font-size") ?? above.size),
    bold: (element.getAttribute("font-weight") ?? (above.bold ? "bold" : "")) === "bold",
    anchor: element.getAttribute("text-anchor") ?? above.anchor,
    upright: above.upright || (element.getAttribute("transform") ?? "").includes("rotate(-90)"),
  }
  if (element.tagName === "text") boxes.push(...linesOf(element, state))
  else for (const child of element.children) walk(child, state, boxes)
}

/** The lines of a text element: its own words, or its tspans, each moved on from the one before. */
function linesOf(element: Element, state: State): ReadonlyArray<TextBox> {
  const x = state.x + Number(element.getAttribute("x") ?? 0)
  let y = state.y + Number(element.getAttribute("y") ?? 0) + length(element.getAttribute("dy"), state.size)
  const spans = [...element.children].filter(({ tagName }) => tagName === "tspan")
  if (spans.length === 0) return boxOf(element.textContent, x, y, state)
  return spans.flatMap((span) => {
    const own = span.getAttribute("y")
    y = own === null ? y + length(span.getAttribute("dy"), state.size) : state.y + length(own, state.size)
    return boxOf(span.textContent, x, y, state)
  })
}

function boxOf(text: string, x: number, y: number, { size, bold, anchor, upright }: State): ReadonlyArray<TextBox> {
  if (text === "") return []
  const width = textWidth(text, size, bold ? "bold" : "regular")
  if (upright) return [{ text, left: x - size * 0.5, top: y - width, right: x + size * 0.5, bottom: y }]
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x
  return [{ text, left, top: y - size * 0.76, right: left + width, bottom: y + size * 0.24 }]
}

const length = (value: string | null, size: number): number =>
  value === null ? 0 : value.endsWith("em") ? Number.parseFloat(value) * size : Number.parseFloat(value)

function shift(transform: string | null): readonly [number, number] {
  const [, inside = "0,0"] = transform?.match(/translate\(([^)]*)\)/u) ?? []
  const [x = 0, y = 0] = inside.split(",").map(Number)
  return [x, y]
}
