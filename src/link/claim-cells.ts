/** A claim's grounded fields as cells and grounds, column by column of its table: the same for every table there is. */
import { Grounded } from "../../schema/grounded.ts"
import type { Claim, Table } from "../../schema/table.ts"
import type { Cell } from "./dataset.ts"

export type Cells = Readonly<Record<string, Cell>>
export type Grounds = Readonly<Record<string, ReadonlyArray<Grounded<unknown>>>>

/** Reads claims of one table. */
export type ClaimReader = (claim: Claim) => { readonly cells: Cells; readonly grounds: Grounds }

/** The extracted columns of a claim. A column that the claim leaves out is not known: null, or an empty list. */
export function claimReader(table: Table): ClaimReader {
  const columns = Object.entries(table.columns).filter(([, { origin }]) => origin === "extracted")
  return (claim) => {
    const cells: Record<string, Cell> = {}
    const grounds: Record<string, ReadonlyArray<Grounded<unknown>>> = {}
    const fields: Readonly<Record<string, unknown>> = claim.fields
    for (const [name, { kind }] of columns) {
      const items = groundedItems(fields[name])
      if (items.length > 0) grounds[name] = items
      if (kind === "list") cells[name] = items.map((item) => String(item.value))
      else cells[name] = items[0] === undefined ? null : scalar(items[0].value, `${table.name}.${name}`)
    }
    return { cells, grounds }
  }
}

function groundedItems(field: unknown): ReadonlyArray<Grounded<unknown>> {
  if (field instanceof Grounded) return [field]
  return Array.isArray(field) ? field.filter((item): item is Grounded<unknown> => item instanceof Grounded) : []
}

function scalar(value: unknown, column: string): string | number {
  if (typeof value === "string" || typeof value === "number") return value
  throw new TypeError(
    `${column} holds a value of type ${typeof value}, which no column can have: a fault of the extractor`,
  )
}

/** A text cell; null where it is empty or no text. */
export function textCell(cells: Cells, column: string): string | null {
  const cell = cells[column]
  return typeof cell === "string" ? cell : null
}

/** A number cell; null where it is empty or no number. */
export function numberCell(cells: Cells, column: string): number | null {
  const cell = cells[column]
  return typeof cell === "number" ? cell : null
}

/** A list cell; empty where it is none. */
export function listCell(cells: Cells, column: string): ReadonlyArray<string> {
  const cell = cells[column]
  return cell === null || cell === undefined || typeof cell === "string" || typeof cell === "number" ? [] : cell
}
