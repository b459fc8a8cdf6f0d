/** `rejected.csv`: the claims that people rejected, which stand in no table, with what they said and who rejected them. */
import { stringify } from "csv-stringify/sync"
import { csvForm } from "./csv.ts"
import type { RejectedClaim } from "../correct/correct-claims.ts"
import { byCodeUnits } from "../by-code-units.ts"

export const REJECTED_FILE = "rejected.csv"

export const rejectedColumns = [
  "record_id",
  "table",
  "source_id",
  "quote",
  "char_start",
  "char_end",
  "confidence",
  "extractor",
  "rejected_by",
  "rejected_on",
  "reason",
] as const

/** The rows sorted by record_id; the header alone where nobody rejected anything. */
export function rejectedCsv(rejected: ReadonlyArray<RejectedClaim>): string {
  const rows = rejected.map(({ claim: { id, table, source_id, claim }, by }) => [
    id,
    table.name,
    source_id,
    claim.quote.exact,
    claim.quote.char_start,
    claim.quote.char_end,
    claim.confidence,
    claim.extractor,
    by.by,
    by.date,
    by.reason,
  ])
  const sorted = rows.toSorted((a, b) => byCodeUnits(String(a[0]), String(b[0])))
  return stringify([[...rejectedColumns], ...sorted], csvForm)
}
