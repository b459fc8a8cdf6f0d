/** A cell as CSV writes it and back again, by the column's declaration: what is written is what is read. */
import type { Column } from "../../schema/column.ts"
import type { Cell } from "../link/dataset.ts"

/** What parts the items of a list in one CSV cell. */
export const LIST_SEPARATOR = "; "

/** The text of a cell; "" is "not known". */
export function cellText(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  return typeof cell === "string" ? cell : cell.join(LIST_SEPARATOR)
}

/**
 * The cell that a CSV text stands for.
 *
 * A number that is not written as JavaScript writes it (`007`, `1e3`) stays text, so that the column's schema refuses it
 * and `check` can show it.
 */
export function parseCell(column: Pick<Column, "kind">, text: string): Cell {
  if (column.kind === "list") return text === "" ? [] : text.split(LIST_SEPARATOR)
  if (text === "") return null
  if (column.kind !== "integer" && column.kind !== "decimal") return text
  const number = Number(text)
  return String(number) === text ? number : text
}
