/** One search over every table: how many rows of each, and the best of them. */
import { findAddress, noState, recordAddress, tableAddress } from "../model/address.ts"
import { rowId, rowTitle } from "../model/columns.ts"
import { counted } from "../model/wording.ts"
import type { LoadedTable } from "../store.ts"
import * as store from "../store.ts"
import { h, words } from "./element.ts"
import { finder } from "./finder.ts"
import type { Page, View } from "./page.ts"
import { sourceByline } from "./source-label.ts"
import { cellAt, columnIndex } from "./record-parts.ts"

/** Rows shown of each table. */
const MOST_SHOWN = 5

export function findView(page: Page, search: string): View {
  const results = h("div", { class: "results" })
  const status = h("p", { class: "count", role: "status" }, search === "" ? "" : "Searching …")
  const input = h("input", {
    type: "search",
    "aria-label": "Search all text",
    placeholder: "A name, a place, a word",
    autocomplete: "off",
  })
  input.value = search
  const form = h("form", { class: "search", role: "search" }, input, h("button", { class: "button primary" }, "Search"))
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    location.hash = findAddress(input.value.trim())
  })
  if (search !== "")
    void findAll(page, search).then((all) => {
      const total = all.reduce((sum, { rows }) => sum + rows.length, 0)
      status.textContent =
        total === 0
          ? `Nothing has all the words of “${search}”.`
          : `${counted(total, "record")} in ${counted(all.length, "table")}`
      results.replaceChildren(...all.map((each) => tableResults(each, search)))
    })
  return {
    title: search === "" ? "Search" : `Search: ${search}`,
    content: h("div", { class: "find" }, h("h1", {}, "Search"), form, status, results),
    shown: () => {
      if (search === "") input.focus()
    },
  }
}

interface TableResults {
  readonly loaded: LoadedTable
  readonly sources: LoadedTable | null
  readonly rows: ReadonlyArray<number>
}

async function findAll(page: Page, search: string): Promise<ReadonlyArray<TableResults>> {
  const sources = page.table("sources") === undefined ? null : await store.table("sources")
  const wanted = page.dataset.tables.filter(({ name, rows }) => name !== "evidence" && rows > 0)
  const all = await Promise.all(
    wanted.map(async ({ name }) => {
      const loaded = await store.table(name)
      return { loaded, sources, rows: [...(await finder(loaded).find(search))] }
    }),
  )
  return all.filter(({ rows }) => rows.length > 0)
}

function tableResults({ loaded, sources, rows }: TableResults, search: string): HTMLElement {
  const { table } = loaded
  const names = new Map(sources === null ? [] : [["sources", sources]])
  const hasSource = columnIndex(table, "source_id") >= 0 && table.name !== "sources"
  return h(
    "section",
    {},
    h(
      "h2",
      {},
      h(
        "a",
        { href: tableAddress(table.name, { ...noState, search }) },
        `${table.title} `,
        h("span", { class: "count" }, String(rows.length)),
      ),
    ),
    h(
      "ul",
      { class: "quotes" },
      ...rows.slice(0, MOST_SHOWN).map((row) => {
        const cells = loaded.rows[row]!
        return h(
          "li",
          {},
          h("a", { href: recordAddress(table.name, rowId(table, cells)) }, words(rowTitle(table, cells))),
          ...(hasSource
            ? [h("span", { class: "byline" }, words(sourceByline(names, cellAt(loaded, row, "source_id"))))]
            : []),
        )
      }),
    ),
    ...(rows.length > MOST_SHOWN
      ? [
          h(
            "p",
            {},
            h(
              "a",
              { href: tableAddress(table.name, { ...noState, search }) },
              `All ${rows.length} in ${table.title.toLowerCase()}`,
            ),
          ),
        ]
      : []),
  )
}
