/** Chooses which columns of a table are shown. */
import type { PageTable } from "../../publish/explorer/page-data.ts"
import { h } from "./element.ts"

export interface ColumnMenu {
  readonly element: HTMLElement
  readonly update: (shown: ReadonlyArray<string>) => void
}

/** @param choose told the names of the columns, in the order of the table; null for those it shows by itself */
export function columnMenu(table: PageTable, choose: (columns: ReadonlyArray<string> | null) => void): ColumnMenu {
  const boxes = table.columns.map((column) => {
    const box = h("input", { type: "checkbox", value: column.name })
    return { box, label: h("label", { title: column.description }, box, column.title) }
  })
  for (const { box } of boxes)
    box.addEventListener("change", () => {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)
      choose(chosen.length === 0 ? null : chosen)
    })
  const reset = h("button", { type: "button", class: "link", click: () => choose(null) }, "Reset")
  const element = h(
    "details",
    { class: "menu" },
    h("summary", { class: "button" }, "Columns"),
    h("div", { class: "popover" }, ...boxes.map(({ label }) => label), reset),
  )
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    element.open = false
    element.querySelector("summary")?.focus()
  })
  return {
    element,
    update: (shown) => {
      for (const { box } of boxes) box.checked = shown.includes(box.value)
    },
  }
}
