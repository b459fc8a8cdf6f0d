/** The charts of the dataset: drawn when the rest is, in the page's colours, with the record of a mark a click away. */
import type { Ref } from "../../chart/figure.ts"
import { recordAddress } from "../model/address.ts"
import * as store from "../store.ts"
import { h } from "./element.ts"

/** Narrower than this a chart is laid out for a phone. */
const LEAST = 320
const MOST = 760
const SETTLED_MS = 150

export function chartSection(): { readonly element: HTMLElement; readonly draw: () => void } {
  const section = h("section", { class: "charts", id: "charts" }, h("h2", {}, "Charts"))
  const draw = async (): Promise<void> => {
    const { data, borders, code } = await store.charts()
    for (const { name, heading } of code.chartList) {
      const paper = h("div", { class: "chart-paper" })
      section.append(figure(name, heading, paper))
      let drawn = 0
      const redraw = (): void => {
        const width = Math.max(LEAST, Math.min(MOST, Math.floor(paper.clientWidth)))
        if (width === drawn || paper.clientWidth === 0) return
        drawn = width
        paper.replaceChildren(
          code.chartElement(name, data.views[name], {
            width,
            borders,
            source: data.source,
            tips: true,
            themed: true,
            onPick: open,
          }),
        )
      }
      let settling = 0
      new ResizeObserver(() => {
        clearTimeout(settling)
        settling = window.setTimeout(redraw, drawn === 0 ? 0 : SETTLED_MS)
      }).observe(paper)
    }
  }
  return { element: section, draw: () => void draw() }
}

const figure = (name: string, heading: string, paper: HTMLElement): HTMLElement =>
  h(
    "figure",
    { id: `chart-${name}` },
    h("h3", {}, heading),
    paper,
    h(
      "figcaption",
      { class: "files" },
      "Download ",
      ...["svg", "png", "csv"].map((ending) =>
        h(
          "a",
          { href: `charts/${name}.${ending}`, download: true, "aria-label": `${heading}, ${ending.toUpperCase()}` },
          ending.toUpperCase(),
        ),
      ),
    ),
  )

/** A speaker who is no actor has a name and no record. */
function open({ table, id }: Ref): void {
  void store.table(table).then(({ byId }) => {
    if (byId.has(id)) location.hash = recordAddress(table, id)
  })
}
