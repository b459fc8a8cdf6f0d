/** A cell as people read it: dates and countries in words, codes with their meaning, references by name. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import { recordAddress } from "../model/address.ts"
import { rowTitle } from "../model/columns.ts"
import { itemsOf } from "../model/table-rows.ts"
import { codeWords, dateWords, formatNumber, numberOf } from "../model/wording.ts"
import type { LoadedTable } from "../store.ts"
import { type Child, h, outerLink, words } from "./element.ts"
import type { Page } from "./page.ts"

/** The tables whose names stand for ids: table → rows, as far as they are loaded. */
export type Names = ReadonlyMap<string, LoadedTable>

/** The text of a cell, as a row of a table has it. */
export function cellWords(page: Page, names: Names, column: PageColumn, cell: string): string {
  if (cell === "") return ""
  return itemsOf(column, cell)
    .map((item) => itemWords(page, names, column, item))
    .join("; ")
}

function itemWords(page: Page, names: Names, column: PageColumn, item: string): string {
  if (column.references !== undefined) return nameOf(names, column.references, item)
  if (column.codes !== undefined) return codeWords(item)
  if (column.name === "country") return page.country(item)
  if (column.kind === "date") return dateWords(item)
  if (column.kind === "integer" || column.kind === "decimal") return numberWords(column, item)
  return item
}

/** Coordinates and shares stay as they are. */
const numberWords = ({ unit }: PageColumn, item: string): string =>
  unit === "degrees" || unit === "share" ? item : formatNumber(numberOf(item) ?? 0)

/** The title of the row that an id names; the id itself where the table is not there. */
function nameOf(names: Names, table: string, id: string): string {
  const loaded = names.get(table)
  const index = loaded?.byId.get(id)
  const row = index === undefined ? undefined : loaded?.rows[index]
  return loaded === undefined || row === undefined ? id : rowTitle(loaded.table, row)
}

/** The same with links and meanings: what the view of a record shows. */
export function cellContent(page: Page, names: Names, column: PageColumn, cell: string): Child {
  const items = itemsOf(column, cell)
  return items.flatMap((item, index): ReadonlyArray<Child> => {
    const apart = index === 0 ? [] : ["; "]
    return [...apart, itemContent(page, names, column, item)]
  })
}

function itemContent(page: Page, names: Names, column: PageColumn, item: string): Child {
  const text = itemWords(page, names, column, item)
  if (column.references !== undefined) return h("a", { href: recordAddress(column.references, item) }, words(text))
  if (column.name === "url") return outerLink(item)
  const meaning = page.meaning(column, item)
  return meaning === "" ? words(text) : h("abbr", { title: meaning }, text)
}

export const isNumeric = ({ kind }: PageColumn): boolean => kind === "integer" || kind === "decimal"

/** The tables that a table's columns refer to: to be loaded before its cells are shown. */
export const referencedTables = (table: PageTable): ReadonlyArray<string> => [
  ...new Set(table.columns.flatMap(({ references }) => (references === undefined ? [] : [references]))),
]
