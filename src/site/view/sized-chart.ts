/** A chart that is drawn anew for the width it is given: on a phone it is laid out for one. */
import { h } from "./element.ts"

/** Pixels: narrower than this a chart scrolls, wider than that it stays as it is. */
const LEAST = 320
const MOST = 760
const SETTLED_MS = 150

/** @param draw gives the drawing for a width */
export function sizedChart(draw: (width: number) => SVGElement): HTMLElement {
  const paper = h("div", { class: "chart-paper" })
  let drawn = 0
  let settling = 0
  const redraw = (): void => {
    const width = Math.max(LEAST, Math.min(MOST, Math.floor(paper.clientWidth)))
    if (width === drawn || paper.clientWidth === 0) return
    drawn = width
    paper.replaceChildren(draw(width))
  }
  new ResizeObserver(() => {
    clearTimeout(settling)
    settling = window.setTimeout(redraw, drawn === 0 ? 0 : SETTLED_MS)
  }).observe(paper)
  return paper
}
