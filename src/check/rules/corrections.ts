/**
 * `review/…`: what people decided and what the tables show of it agree. A decision has its row in corrections.csv, its mark
 * in `review_status`, its cells in their tables; what was rejected stands in rejected.csv and in no table.
 */
import { Result } from "effect"
import { isClaimTable } from "../../../schema/table.ts"
import { rejectedColumns, REJECTED_FILE } from "../../publish/rejected.ts"
import { cellText } from "../../publish/cell.ts"
import { groupBy } from "../../group-by.ts"
import { cellFinding, type CheckRule, fileFinding, show } from "../check-rule.ts"
import { type CsvRow, readCsv } from "../csv-table.ts"
import type { PublishedDataset, PublishedRow } from "../published-dataset.ts"

const rowsOf = ({ tables }: PublishedDataset): ReadonlyArray<PublishedRow> => tables.get("corrections")?.rows ?? []

/** What each action makes of a record; the last of these that was done shows. */
const STATUS = [
  ["accept", "accepted"],
  ["edit", "corrected"],
  ["add", "added"],
] as const

export const reviewStatus: CheckRule = {
  name: "review/status",
  holds: "The review status of a claim is what corrections.csv says was decided about it.",
  *check(dataset) {
    const decided = groupBy(
      rowsOf(dataset),
      ({ values }) => `${String(values["table"])} ${String(values["record_id"])}`,
    )
    for (const published of dataset.tables.values()) {
      if (!isClaimTable(published.table)) continue
      for (const row of published.rows) {
        const own = decided.get(`${published.table.name} ${row.id}`) ?? []
        const actions = new Set(own.map(({ values }) => values["action"]))
        const expected = STATUS.findLast(([action]) => actions.has(action))?.[1] ?? "unreviewed"
        if (row.values["review_status"] !== expected)
          yield cellFinding(this.name, published, row, "review_status", {
            expected: `${show(expected)}, by csv/corrections.csv`,
            found: show(row.values["review_status"]),
            cure: "Write decisions into corrections.yaml and build the dataset again.",
          })
      }
    }
  },
}

/** Actions that set a cell to the value of their row. */
const SETTING: ReadonlySet<unknown> = new Set(["edit", "add", "merge", "split"])

export const correctedCells: CheckRule = {
  name: "review/cell",
  holds:
    "A row of corrections.csv names a record that stands, and the cell that the last of them sets holds its value.",
  *check(dataset) {
    const corrections = dataset.tables.get("corrections")
    const byCell = groupBy(rowsOf(dataset), ({ values }) => cellKey(values))
    for (const row of rowsOf(dataset)) {
      const { action, table, record_id, field } = row.values
      const record = dataset.tables.get(String(table))?.byId.get(String(record_id))
      if (action === "reject" || !corrections) continue
      if (!record) {
        yield cellFinding(this.name, corrections, row, "record_id", {
          expected: `an id of csv/${String(table)}.csv`,
          found: show(record_id),
          cure: "Restore the record, or build the dataset again.",
        })
        continue
      }
      if (!SETTING.has(action)) continue
      const cell = cellText(record.values[String(field)] ?? null)
      // An edit of what an earlier one had set goes from that to the present value: one of the rows has it.
      const last = byCell.get(cellKey(row.values)) ?? []
      if (last.some(({ values }) => (values["new"] ?? "") === cell)) continue
      yield cellFinding(this.name, corrections, row, "new", {
        expected: `${show(cell)}, as csv/${String(table)}.csv has it`,
        found: show(row.values["new"]),
        cure: "Write decisions into corrections.yaml and build the dataset again.",
      })
    }
  },
}

export const rejectedClaims: CheckRule = {
  name: "review/rejected",
  holds: "A rejected claim stands in rejected.csv with the words of its source, in corrections.csv, and in no table.",
  onlyOf: "dataset",
  *check(dataset) {
    const bytes = dataset.files.get(REJECTED_FILE)
    const cure = "Restore the file, or build the dataset again."
    const read = bytes ? readCsv(new TextDecoder().decode(bytes)) : null
    if (read === null || Result.isFailure(read)) {
      const found = read === null ? "no such file" : read.failure.reason
      yield fileFinding(this.name, REJECTED_FILE, null, { expected: "the rejected claims as CSV", found, cure })
      return
    }
    const { header, rows } = read.success
    if (header.join() !== rejectedColumns.join()) {
      yield fileFinding(this.name, REJECTED_FILE, 1, { expected: rejectedColumns.join(), found: header.join(), cure })
      return
    }
    const decided = rowsOf(dataset).filter(({ values }) => values["action"] === "reject")
    const left = new Set(decided.map(({ values }) => String(values["record_id"])))
    for (const row of rows) {
      const problem = rejectionProblem(dataset, row, decided)
      if (problem) yield fileFinding(this.name, REJECTED_FILE, row.line, { ...problem, cure })
      left.delete(row.cells[0] ?? "")
    }
    for (const id of left) {
      const said = { expected: `a row for ${id}, which csv/corrections.csv says was rejected`, found: "none", cure }
      yield fileFinding(this.name, REJECTED_FILE, null, said)
    }
  },
}

const cellKey = ({ record_id, field }: PublishedRow["values"]): string => `${String(record_id)} ${String(field)}`

interface Problem {
  readonly expected: string
  readonly found: string
}

function rejectionProblem(
  { tables, texts }: PublishedDataset,
  row: CsvRow,
  decided: ReadonlyArray<PublishedRow>,
): Problem | null {
  const cell = Object.fromEntries(rejectedColumns.map((name, i) => [name, row.cells[i] ?? ""]))
  const { record_id = "", table = "", source_id = "", quote = "", char_start, char_end } = cell
  const text = texts.get(source_id)
  if (tables.get(table)?.byId.has(record_id))
    return { expected: "a record of no table", found: `${record_id}, of ${table}` }
  if (!text) return { expected: "the source_id of an article", found: show(source_id) }
  const words = text.slice({ start: text.toCodeUnit(Number(char_start)), end: text.toCodeUnit(Number(char_end)) })
  if (words !== quote) return { expected: `the words of the text: ${show(words)}`, found: show(quote) }
  const isDecided = decided.some(
    ({ values }) =>
      values["record_id"] === record_id &&
      values["table"] === table &&
      values["words"] === quote &&
      values["decided_by"] === cell["rejected_by"] &&
      values["decided_on"] === cell["rejected_on"] &&
      values["reason"] === cell["reason"],
  )
  return isDecided ? null : { expected: "a row of csv/corrections.csv that rejects it so", found: record_id }
}
