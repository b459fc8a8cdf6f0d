/** The rows of a table on the screen: a line of cells where there is room, a card on a phone. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import { recordAddress, type Sort } from "../model/address.ts"
import { isOfSecondRank, rowId, titleColumn } from "../model/columns.ts"
import type { CsvRow } from "../model/csv-rows.ts"
import { cellWords, isNumeric, type Names } from "./cell.ts"
import { h, words } from "./element.ts"
import type { Page } from "./page.ts"

export const isNarrow = (): boolean => globalThis.matchMedia("(max-width: 44rem)").matches

/** Pixels; explorer.css has the same. */
export const rowHeights = { row: 52, card: 86, quotedCard: 112 } as const

export function rowOf(
  page: Page,
  names: Names,
  table: PageTable,
  columns: ReadonlyArray<string>,
  row: CsvRow,
): HTMLElement {
  const element = h("div", { class: "row", role: "row" })
  const first = firstLink(table, columns)
  for (const column of chosen(table, columns)) {
    const index = table.columns.indexOf(column)
    const text = cellWords(page, names, column, row.cells[index] ?? "")
    const content =
      column.name === first
        ? h("a", { href: recordAddress(table.name, rowId(table, row)), tabindex: -1 }, words(text || "–"))
        : words(text)
    element.append(
      h("div", { class: `cell ${widthOf(column)}`, role: "gridcell", title: text.length > 60 ? text : null }, content),
    )
  }
  return element
}

/** On a phone: what the row is, its words, and three facts more. */
export function cardOf(page: Page, names: Names, table: PageTable, row: CsvRow): HTMLElement {
  const told = (name: string): string => {
    const index = table.columns.findIndex((column) => column.name === name)
    const column = table.columns[index]
    return column === undefined ? "" : cellWords(page, names, column, row.cells[index] ?? "")
  }
  const title = table.columns[titleColumn(table)]?.name ?? ""
  const facts = table.columns
    .filter((column) => column.name !== title && isOfFirstRank(column))
    .map(({ name }) => told(name))
    .filter((text) => text !== "")
    .slice(0, 4)
  return h(
    "div",
    { class: "row card", role: "row" },
    h(
      "div",
      { class: "cell", role: "gridcell" },
      h(
        "a",
        { class: "card-title", href: recordAddress(table.name, rowId(table, row)), tabindex: -1 },
        words(told(title) || rowId(table, row)),
      ),
      h("span", { class: "card-facts" }, words(facts.join(" · "))),
      h("span", { class: "card-source" }, words(told("source_id"))),
    ),
  )
}

const isOfFirstRank = (column: PageColumn): boolean =>
  !isOfSecondRank(column) &&
  (column.kind === "code" || column.kind === "date" || ["speaker", "number", "value"].includes(column.name))

export function headerRow(
  header: HTMLElement,
  table: PageTable,
  columns: ReadonlyArray<string>,
  sort: Sort | null,
  sortBy: (sort: Sort | null) => void,
): void {
  header.replaceChildren(
    ...chosen(table, columns).map((column) => {
      const own = sort?.column === column.name ? sort : null
      const direction = own === null ? "none" : own.descending ? "descending" : "ascending"
      // Numbers are asked for by the highest first; a third click is the order of the file again.
      const next =
        own === null
          ? { column: column.name, descending: isNumeric(column) }
          : own.descending === isNumeric(column)
            ? { column: column.name, descending: !own.descending }
            : null
      return h(
        "div",
        { class: `cell ${widthOf(column)}`, role: "columnheader", "aria-sort": direction },
        h(
          "button",
          { type: "button", title: column.description, click: () => sortBy(next) },
          column.title,
          h("span", { class: "arrow", "aria-hidden": "true" }, own === null ? "" : own.descending ? " ↓" : " ↑"),
        ),
      )
    }),
  )
}

const chosen = (table: PageTable, columns: ReadonlyArray<string>): ReadonlyArray<PageColumn> =>
  columns.flatMap((name) => table.columns.find((column) => column.name === name) ?? [])

/** The cell that leads to the record: its title where that is shown, else the first. */
function firstLink(table: PageTable, columns: ReadonlyArray<string>): string {
  const title = table.columns[titleColumn(table)]?.name ?? ""
  return columns.includes(title) ? title : (columns[0] ?? "")
}

/** Rem, and the share of what is left. */
const widths = {
  wide: { least: 18, share: 3 },
  title: { least: 15, share: 2 },
  middle: { least: 11, share: 1 },
  slim: { least: 9, share: 0 },
  number: { least: 5.5, share: 0 },
} as const

function widthOf(column: PageColumn): keyof typeof widths {
  if (isNumeric(column)) return "number"
  if (["quote", "note", "exact", "measure"].includes(column.name)) return "wide"
  if (["name", "title"].includes(column.name)) return "title"
  if (column.kind === "code" || column.kind === "date" || column.name === "country") return "slim"
  return "middle"
}

/** The columns of header and rows as CSS has them, and the least width of all: a narrower frame scrolls. */
export function layout(
  table: PageTable,
  columns: ReadonlyArray<string>,
): { readonly template: string; readonly least: string } {
  const kinds = chosen(table, columns).map((column) => widths[widthOf(column)])
  return {
    template: kinds
      .map(({ least, share }) => (share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`))
      .join(" "),
    least: `${kinds.reduce((sum, { least }) => sum + least, 1)}rem`,
  }
}
