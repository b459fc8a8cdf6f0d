/** Which columns of a table are shown, filtered by, or stand for the row: from the declaration alone, for any table. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import type { CsvRow } from "./csv-rows.ts"

/** Columns that tell nothing of the world, and those that a page shows in other ways. */
const TECHNICAL = new Set([
  "char_start",
  "char_end",
  "confidence",
  "extractor",
  "review_status",
  "sha256",
  "text_sha256",
])

export const isTechnical = ({ name, origin }: PageColumn): boolean => origin === "key" || TECHNICAL.has(name)

/** What a table shows by itself: what is known somewhere, without ids, hashes and offsets. */
export function defaultColumns(table: PageTable, rows: ReadonlyArray<CsvRow>): ReadonlyArray<string> {
  const told = table.columns.filter((column, index) => {
    if (isTechnical(column) || isAside(column)) return isShownReference(table, column)
    return rows.some(({ cells }) => (cells[index] ?? "") !== "")
  })
  const shown = told.length > 0 ? told : table.columns
  // What a row is comes first; the words themselves come early: they are what a reader looks for.
  const title = table.columns[titleColumn(table)]
  const first = shown.filter((column) => column === title && column.name !== "quote")
  const quote = shown.filter(({ name }) => name === "quote")
  const others = shown.filter((column) => !first.includes(column) && !quote.includes(column))
  const ranked = others.slice(1).toSorted((a, b) => rank(a, table.claims) - rank(b, table.claims))
  return [...first, ...others.slice(0, 1), ...quote, ...ranked].map(({ name }) => name)
}

/** What happened, when, where and to how many; then all else. Of a claim, its number is what is claimed. */
function rank({ kind, name, origin }: PageColumn, isClaim: boolean): number {
  if (origin === "counted") return 5
  if (kind === "code") return 1
  if (kind === "date") return 2
  if (name === "country") return 3
  if (kind === "integer" || kind === "decimal") return isClaim ? 0 : 4
  return 5
}

/** What says how precise or how chosen another column is, and coordinates: there for those who ask. */
const isAside = ({ name, unit }: PageColumn): boolean =>
  unit === "degrees" || /(?:_precision|_basis|_rule|_ids?)$/u.test(name)

/** References are shown by the name of what they refer to, where no column beside them has that name. */
const isShownReference = (table: PageTable, { name, references, kind }: PageColumn): boolean =>
  kind === "reference" &&
  references !== undefined &&
  name !== "mention_id" &&
  !table.columns.some((other) => `${other.name}_id` === name)

/** Columns to filter by picking values: codes, countries, sources and other references to few rows. */
export function pickColumns(table: PageTable): ReadonlyArray<PageColumn> {
  const picked = table.columns.filter(
    ({ kind, codes, name, references }) =>
      kind === "code" ||
      codes !== undefined ||
      name === "country" ||
      name === "publisher" ||
      (kind === "reference" && references === "sources"),
  )
  return [...picked.filter((column) => !isOfSecondRank(column)), ...picked.filter(isOfSecondRank)]
}

/** Filters that are there for those who look for them. */
export const isOfSecondRank = (column: PageColumn): boolean => isTechnical(column) || isAside(column)

/** Columns to filter by a range. */
export const rangeColumns = (table: PageTable): ReadonlyArray<PageColumn> =>
  table.columns.filter(
    (column) =>
      !isTechnical(column) && (column.kind === "date" || column.kind === "integer" || column.kind === "decimal"),
  )

/** The column whose words name a row to people: a name, a title, the quote, a note; -1 where its id is all. */
export function titleColumn({ columns }: PageTable): number {
  for (const wanted of ["name", "title", "quote", "note"]) {
    const index = columns.findIndex(({ name }) => name === wanted)
    if (index >= 0) return index
  }
  return -1
}

/** The row's words of {@link titleColumn}, or its id where there are none. */
export const rowTitle = (table: PageTable, row: CsvRow): string => row.cells[titleColumn(table)] || rowId(table, row)

/** A row's id: its key columns joined by a space. */
export const rowId = (table: PageTable, { cells }: CsvRow): string =>
  table.key.map((name) => cells[table.columns.findIndex((column) => column.name === name)] ?? "").join(" ")
