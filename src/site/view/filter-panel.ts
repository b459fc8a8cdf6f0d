/** The filters of a table: values of code lists, countries and sources with their counts, ranges of dates and numbers. */
import type { PageColumn } from "../../publish/explorer/page-data.ts"
import type { TableState } from "../model/address.ts"
import { isOfSecondRank, pickColumns, rangeColumns } from "../model/columns.ts"
import { facet, type FacetValue, type Found } from "../model/table-rows.ts"
import { formatNumber } from "../model/wording.ts"
import type { LoadedTable } from "../store.ts"
import { cellWords, type Names } from "./cell.ts"
import { h, words } from "./element.ts"
import type { Page } from "./page.ts"

export interface FilterPanel {
  readonly element: HTMLElement
  readonly update: (state: TableState, found: Found) => void
}

type Change = (next: Partial<TableState>) => void

/** Filters that are open from the start; the others unfold. */
const OPEN = 4
/** Values of a filter that are listed; the search finds the others. */
const MOST_VALUES = 100

export function filterPanel(page: Page, names: Names, loaded: LoadedTable, change: Change): FilterPanel {
  const { table, rows } = loaded
  let current: TableState | null = null
  const useful = (column: PageColumn): boolean => {
    const index = table.columns.indexOf(column)
    return rows.some(({ cells }) => (cells[index] ?? "") !== "")
  }
  const picks = pickColumns(table)
    .filter(useful)
    .map((column, index) => pickFilter(page, names, loaded, column, index < OPEN && !isOfSecondRank(column), change))
  const ranges = rangeColumns(table)
    .filter(useful)
    .map((column) => rangeFilter(column, () => current, change))
  const clear = h(
    "button",
    { type: "button", class: "link", click: () => change({ is: {}, within: {} }) },
    "Clear all filters",
  )
  const element = h(
    "details",
    { class: "filters", open: !globalThis.matchMedia("(max-width: 60rem)").matches },
    h("summary", { class: "filters-summary" }, "Filters"),
    h(
      "div",
      { class: "filters-body" },
      ...picks.map(({ element }) => element),
      ...ranges.map(({ element }) => element),
      clear,
    ),
  )

  return {
    element,
    update: (state, found) => {
      current = state
      const isFiltered =
        Object.values(state.is).some((values) => values.length > 0) ||
        Object.values(state.within).some((range) => range.some((end) => end !== ""))
      clear.hidden = !isFiltered
      for (const pick of picks) pick.update(state, found)
      for (const range of ranges) range.update(state)
    },
  }
}

/** Picks among the values of a column. They are counted while they can be seen. */
function pickFilter(
  page: Page,
  names: Names,
  { table, rows }: LoadedTable,
  column: PageColumn,
  open: boolean,
  change: Change,
): FilterPanel {
  const list = h("div", { class: "options" })
  const active = h("span", { class: "active" })
  const element = h(
    "details",
    { class: "filter", open },
    h("summary", { title: column.description }, column.title, active),
    h("fieldset", {}, h("legend", { class: "hidden" }, column.title), list),
  )
  let shown: readonly [TableState, Found] | null = null
  let drawn: readonly [TableState, Found] | null = null
  const draw = (): void => {
    if (shown === null || !element.open || drawn === shown) return
    drawn = shown
    const [state, found] = shown
    const values = facet(table, rows, state, found, column).slice(0, MOST_VALUES)
    options(list, values, state.is[column.name] ?? [], {
      nameOf: (value) => (value === "" ? "not known" : cellWords(page, names, column, value)),
      meaningOf: (value) => page.meaning(column, value),
      pick: (picked) => change({ is: { ...state.is, [column.name]: picked } }),
    })
  }
  element.addEventListener("toggle", draw)
  return {
    element,
    update: (state, found) => {
      shown = [state, found]
      const { length } = state.is[column.name] ?? []
      active.textContent = length === 0 ? "" : ` · ${length}`
      if (length > 0) element.open = true
      draw()
    },
  }
}

interface OptionParts {
  readonly nameOf: (value: string) => string
  readonly meaningOf: (value: string) => string
  readonly pick: (values: ReadonlyArray<string>) => void
}

/** The boxes of a filter; the one that has the focus keeps it. */
function options(
  list: HTMLElement,
  values: ReadonlyArray<FacetValue>,
  wanted: ReadonlyArray<string>,
  parts: OptionParts,
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement)
      ? document.activeElement.value
      : null
  list.replaceChildren(
    ...values.map(({ value, count }) => {
      const box = h("input", { type: "checkbox", value })
      box.checked = wanted.includes(value)
      box.addEventListener("change", () =>
        parts.pick(box.checked ? [...wanted, value] : wanted.filter((each) => each !== value)),
      )
      return h(
        "label",
        { title: parts.meaningOf(value) || null },
        box,
        h("span", { class: "option" }, words(parts.nameOf(value))),
        h("span", { class: "count" }, formatNumber(count)),
      )
    }),
  )
  if (focused === null) return
  for (const box of list.querySelectorAll("input")) if (box.value === focused) box.focus({ preventScroll: true })
}

interface RangeFilter {
  readonly element: HTMLElement
  readonly update: (state: TableState) => void
}

function rangeFilter(column: PageColumn, state: () => TableState | null, change: Change): RangeFilter {
  const isDate = column.kind === "date"
  const field = (label: string, hint: string): HTMLInputElement =>
    h("input", {
      type: "text",
      inputmode: isDate ? "text" : "decimal",
      placeholder: hint,
      "aria-label": `${column.title}, ${label}`,
      pattern: isDate ? "\\d{4}(-\\d{2}){0,2}" : "-?\\d+(\\.\\d+)?",
      autocomplete: "off",
    })
  const from = field("from", isDate ? "from 2014" : "from")
  const to = field("to", isDate ? "to 2015-06" : "to")
  const tell = (): void => {
    if (!from.checkValidity() || !to.checkValidity()) return
    change({ within: { ...state()?.within, [column.name]: [from.value, to.value] } })
  }
  for (const input of [from, to]) input.addEventListener("change", tell)
  const element = h(
    "details",
    {
      class: "filter",
      open:
        isDate &&
        (column.name.endsWith("date_start") ||
          column.name === "date" ||
          column.name === "published" ||
          column.name === "reported_on"),
    },
    h("summary", { title: column.description }, column.title),
    h("div", { class: "range-fields" }, from, h("span", { "aria-hidden": "true" }, "–"), to),
  )
  return {
    element,
    update: (now) => {
      const [low, high] = now.within[column.name] ?? ["", ""]
      if (document.activeElement !== from) from.value = low
      if (document.activeElement !== to) to.value = high
      if (low !== "" || high !== "") element.open = true
    },
  }
}
