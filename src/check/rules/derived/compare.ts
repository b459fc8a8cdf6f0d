/** What `derived/…` rules share: a cell beside the value that other rows give, and rows by a column. */
import type { Finding } from "../../../../schema/finding.ts"
import type { Cell } from "../../../link/dataset.ts"
import { groupBy } from "../../../link/order.ts"
import { cellFinding, show } from "../../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../../published-dataset.ts"

/** A finding where a cell is not what the rows it follows from give. */
export function* compare(
  rule: string,
  published: PublishedTable,
  row: PublishedRow,
  column: string,
  expected: Cell,
  from: string,
): Iterable<Finding> {
  const found = row.values[column] ?? null
  if (JSON.stringify(found) === JSON.stringify(expected)) return
  yield cellFinding(rule, published, row, column, {
    expected: `${show(expected)}, from ${from}`,
    found: show(found),
    cure: `Correct ${column} or the rows it follows from, or build the dataset again.`,
  })
}

/** The rows of a table by a column that refers to another table. */
export const grouped = ({ tables }: PublishedDataset, table: string, column: string) =>
  groupRows(tables.get(table)?.rows ?? [], column)

export const groupRows = (rows: ReadonlyArray<PublishedRow>, column: string) =>
  groupBy(rows, ({ values }) => String(values[column] ?? ""))
