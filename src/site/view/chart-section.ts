/** The charts of the dataset: drawn when the rest is, in the page's colours, with the record of a mark a click away. */
import type { Ref } from "../../chart/figure.ts"
import { recordAddress } from "../model/address.ts"
import * as store from "../store.ts"
import { h } from "./element.ts"
import { sizedChart } from "./sized-chart.ts"

export function chartSection(): { readonly element: HTMLElement; readonly draw: () => void } {
  const section = h("section", { class: "charts", id: "charts" }, h("h2", {}, "Charts"))
  const draw = async (): Promise<void> => {
    const { data, borders, code } = await store.charts()
    for (const { name, heading } of code.chartList) {
      const chart = sizedChart((width) =>
        code.chartElement(name, data.views[name], {
          width,
          borders,
          source: data.source,
          tips: true,
          themed: true,
          onPick: open,
        }),
      )
      section.append(figure(name, heading, chart))
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
