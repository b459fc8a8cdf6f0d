/** The rows of rejected.csv, by column; none where the file is missing or is no CSV, which `review/rejected` finds. */
import { Result } from "effect"
import { REJECTED_FILE } from "../publish/rejected.ts"
import { readCsv } from "./csv-table.ts"
import type { PublishedDataset } from "./published-dataset.ts"

export type RejectedRow = Readonly<Record<string, string | undefined>>

export function rejectedRows({ files }: Pick<PublishedDataset, "files">): ReadonlyArray<RejectedRow> {
  const bytes = files.get(REJECTED_FILE)
  const read = bytes ? readCsv(new TextDecoder().decode(bytes)) : null
  if (read === null || Result.isFailure(read)) return []
  const { header, rows } = read.success
  return rows.map(({ cells }) => Object.fromEntries(header.map((column, index) => [column, cells[index]])))
}
