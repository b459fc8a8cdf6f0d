/** The rows of `corrections`: what was decided, and each cell that it set. */
import { identity, mintIds } from "../history/ids.ts"
import type { Cell, DatasetRecord } from "../link/dataset.ts"
import { cellText } from "../publish/cell.ts"
import type { Applied, SetCell } from "./applied.ts"

export function correctionRecords(applied: ReadonlyArray<Applied>): ReadonlyArray<DatasetRecord> {
  const rows = applied.flatMap((one) =>
    one.cells.length === 0 ? [rowOf(one, null)] : one.cells.map((cell) => rowOf(one, cell)),
  )
  const seen = new Map<string, number>()
  const names = rows.map((row) => {
    const name = identity("corrections", ...Object.values(row).map((cell) => cell ?? ""))
    const time = seen.get(name) ?? 0
    seen.set(name, time + 1)
    return identity(name, time)
  })
  return mintIds("cor", names).map((id, i) => ({ id, row: { correction_id: id, ...rows[i]! }, grounds: {} }))
}

function rowOf(
  { action, claim, by, missed_by }: Applied,
  cell: SetCell | null,
): Readonly<Record<string, string | null>> {
  return {
    action,
    table: claim.table.name,
    record_id: claim.id,
    field: cell?.column ?? null,
    old: cell && known(cell.old),
    new: cell && known(cell.new),
    words: cell ? cell.words : claim.claim.quote.exact,
    missed_by: missed_by ?? null,
    reason: by.reason,
    decided_on: by.date,
    decided_by: by.by,
  }
}

/** The cell as CSV writes it; null where it holds nothing. */
const known = (cell: Cell): string | null => cellText(cell) || null
