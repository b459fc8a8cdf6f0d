/** Claims as the rows of their tables, one for one, whatever the table: a table added from outside needs nothing here. */
import type { Table } from "../../schema/table.ts"
import type { Cells } from "./claim-cells.ts"
import type { Cell, DatasetRecord } from "./dataset.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"

/** What a table's own linker knows of a claim: cells of its columns of origin `linked`. */
export type Linker = (claim: LinkedClaim) => Cells

export function claimRecords(table: Table, claims: LinkedClaims, linker: Linker): ReadonlyArray<DatasetRecord> {
  return claims.of(table.name).map((claim) => {
    const linked = linker(claim)
    const row: Record<string, Cell> = {}
    for (const name of Object.keys(table.columns)) row[name] = cell(claim, name, linked, claims)
    return { id: claim.id, row, grounds: claim.grounds }
  })
}

function cell(claim: LinkedClaim, name: string, linked: Cells, claims: LinkedClaims): Cell {
  const column = claim.table.columns[name]!
  switch (column.origin) {
    case "key":
      return claim.id
    case "claim":
      return claimCell(claim, name)
    case "extracted":
      return claim.cells[name] ?? null
    default: {
      const referred = column.references === undefined ? null : referredId(claim, name, column.references, claims)
      return linked[name] ?? referred ?? (column.kind === "list" ? [] : null)
    }
  }
}

/** The id of the claim that this one refers to in this column, by its local name; null where it refers to none. */
const referredId = (claim: LinkedClaim, column: string, table: string, claims: LinkedClaims): string | null =>
  claims.referred(claim, table, claim.claim.refs[column])?.id ?? null

function claimCell({ claim, source_id, review_status = "unreviewed" }: LinkedClaim, name: string): Cell {
  const { exact, char_start, char_end } = claim.quote
  switch (name) {
    case "source_id":
      return source_id
    case "quote":
      return exact
    case "char_start":
      return char_start
    case "char_end":
      return char_end
    case "confidence":
      return claim.confidence
    case "extractor":
      return claim.extractor
    case "review_status":
      return review_status
    default:
      throw new TypeError(`${claim.table}.${name} is of origin claim and no column that claims have`)
  }
}
