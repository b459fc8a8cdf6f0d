/** A table: searched, filtered, sorted, its columns chosen, and what is left of it downloaded. */
import type { PageTable } from "../../publish/explorer/page-data.ts"
import { recordAddress, tableAddress, type TableState } from "../model/address.ts"
import { defaultColumns } from "../model/columns.ts"
import { csvOfRows } from "../model/csv-rows.ts"
import { rowsFor, type Found } from "../model/table-rows.ts"
import { counted, formatNumber } from "../model/wording.ts"
import type { LoadedTable } from "../store.ts"
import * as store from "../store.ts"
import { type Names, referencedTables } from "./cell.ts"
import { columnMenu } from "./column-menu.ts"
import { download } from "./download.ts"
import { h } from "./element.ts"
import { filterPanel } from "./filter-panel.ts"
import { notFound } from "./not-found.ts"
import type { Page, View } from "./page.ts"
import { cardOf, headerRow, isNarrow, layout, rowHeights, rowOf } from "./table-rows.ts"
import { finder } from "./finder.ts"
import { virtualRows } from "./virtual-rows.ts"

const TYPING_MS = 120

export async function tableView(page: Page, name: string, first: TableState): Promise<View> {
  const declared = page.table(name)
  if (declared === undefined) return notFound(`There is no table “${name}” in this dataset.`)
  const [loaded, names] = await Promise.all([store.table(name), namesFor(declared)])
  const { table, rows } = loaded
  const find = finder(loaded)

  let state = first
  let shown: ReadonlyArray<number> = []
  let found: Found = null
  const columns = (): ReadonlyArray<string> => state.columns ?? standing
  const standing = defaultColumns(table, rows)

  const change = (next: Partial<TableState>): void => {
    state = { ...state, ...next }
    history.replaceState(null, "", tableAddress(name, state))
    void apply()
  }

  const status = h("p", { class: "count", role: "status" })
  const header = h("div", { class: "row header", role: "row", "aria-rowindex": 1 })
  const open = (index: number): void => {
    const row = rows[shown[index] ?? -1]
    if (row !== undefined) location.hash = recordAddress(name, idOf(table, row.cells))
  }
  const grid = virtualRows({
    label: table.title,
    header,
    rowHeight: () => rowHeights[isNarrow() ? (table.claims ? "quotedCard" : "card") : "row"],
    open,
    draw: (index) => {
      const row = rows[shown[index]!]!
      return isNarrow() ? cardOf(page, names, table, row) : rowOf(page, names, table, columns(), row)
    },
  })
  const panel = filterPanel(page, names, loaded, change)
  const search = h("input", {
    type: "search",
    placeholder: `Search ${table.title.toLowerCase()}`,
    "aria-label": `Search all text of ${table.title.toLowerCase()}`,
    autocomplete: "off",
    spellcheck: "false",
  })
  search.value = state.search
  let typing = 0
  search.addEventListener("input", () => {
    clearTimeout(typing)
    typing = window.setTimeout(() => change({ search: search.value.trim() }), TYPING_MS)
  })

  async function apply(): Promise<void> {
    const asked = state
    if (asked.search !== "" && !find.isReady()) status.textContent = "Reading all text …"
    const hits = asked.search === "" ? null : await find.find(asked.search)
    // Somebody has typed on: what is found now is no longer what is asked for.
    if (asked !== state) return
    found = hits
    show()
  }

  function show(): void {
    shown = rowsFor(table, rows, state, found)
    const { template, least } = layout(table, columns())
    grid.element.style.setProperty("--columns", template)
    grid.element.style.setProperty("--least", least)
    headerRow(header, table, columns(), state.sort, (sort) => change({ sort }))
    grid.show(shown.length)
    panel.update(state, found)
    menu.update(columns())
    const all = shown.length === rows.length
    status.textContent = all
      ? counted(rows.length, "row")
      : `${formatNumber(shown.length)} of ${counted(rows.length, "row")}`
    save.textContent = all ? "Download CSV" : `Download ${counted(shown.length, "row")} as CSV`
  }

  const save = h("button", { type: "button", class: "button primary" }, "Download CSV")
  save.addEventListener("click", () => {
    const kept = shown.map((index) => rows[index]!)
    download(`${name}.csv`, csvOfRows(loaded.csv, kept))
  })
  const menu = columnMenu(table, (chosen) => change({ columns: chosen }))

  const content = h(
    "div",
    { class: "table-view" },
    h("header", {}, h("h1", {}, table.title), h("p", { class: "lede" }, table.description)),
    h("div", { class: "toolbar" }, search, status, menu.element, save),
    h("div", { class: "table-body" }, panel.element, h("div", { class: "table-frame" }, grid.element)),
  )
  const narrow = globalThis.matchMedia("(max-width: 44rem)")
  narrow.addEventListener("change", grid.redraw)
  await apply()
  return {
    title: table.title,
    content,
    shown: grid.redraw,
    print: grid.drawAll,
    keys: new Map([["/", () => search.focus()]]),
  }
}

const idOf = (table: PageTable, cells: ReadonlyArray<string>): string =>
  table.key.map((key) => cells[table.columns.findIndex(({ name }) => name === key)] ?? "").join(" ")

/** The tables by whose rows this one's references are named. */
async function namesFor(table: PageTable): Promise<Names> {
  const loaded = await Promise.all(referencedTables(table).map((name): Promise<LoadedTable> => store.table(name)))
  return new Map(loaded.map((each) => [each.table.name, each]))
}
