/** `derived/conflicts`: the conflicts are those among the published figures, each told as the figures tell it. */
import { conflictRow, type ToldFigure } from "../../../link/conflict-records.ts"
import { conflictsOf } from "../../../link/conflicts.ts"
import type { Cell } from "../../../link/dataset.ts"
import { figureFacts } from "../../../link/figures.ts"
import { cellFinding, type CheckRule, fileFinding, show } from "../../check-rule.ts"
import type { PublishedDataset, PublishedRow } from "../../published-dataset.ts"
import { compare, grouped } from "./compare.ts"

export const conflicts: CheckRule = {
  name: "derived/conflicts",
  holds: "Figures of one event, outcome and group that do not say the same are a row of conflicts, and no others.",
  *check(dataset) {
    const table = dataset.tables.get("conflicts")
    if (!table) return
    const expected = new Map(expectedConflicts(dataset).map((row) => [figuresAndKind(row), row]))
    for (const row of table.rows) {
      const key = figuresAndKind(row.values)
      const same = expected.get(key)
      expected.delete(key)
      if (same)
        for (const [column, cell] of Object.entries(same)) yield* compare(this.name, table, row, column, cell, FROM)
      else
        yield cellFinding(this.name, table, row, "figure_ids", {
          expected: `figures that are in conflict by ${FROM}`,
          found: `${show(row.values["figure_ids"])}, ${show(row.values["kind"])}`,
          cure: "Remove the row, or build the dataset again.",
        })
    }
    for (const row of expected.values())
      yield fileFinding(this.name, table.file, null, {
        expected: `a row for the figures ${show(row["figure_ids"])}, ${show(row["kind"])}`,
        found: "none",
        cure: "Restore the row, or build the dataset again.",
      })
  },
}

const FROM = "the figures of csv/casualty_figures.csv"

type Cells = Readonly<Record<string, Cell>>

const figuresAndKind = (row: Cells): string => JSON.stringify([row["event_id"], row["kind"], row["figure_ids"]])

function expectedConflicts(dataset: PublishedDataset): ReadonlyArray<Cells> {
  return [...grouped(dataset, "casualty_figures", "event_id")].flatMap(([event_id, rows]) => {
    if (event_id === "") return []
    return conflictsOf(rows.map((row) => toldFigure(dataset, row))).map((conflict) => conflictRow(event_id, conflict))
  })
}

function toldFigure({ tables }: PublishedDataset, { id, values }: PublishedRow): ToldFigure {
  const source_id = String(values["source_id"])
  const publisher = tables.get("sources")?.byId.get(source_id)?.values["publisher"]
  return { ...figureFacts(values), id, publisher: typeof publisher === "string" ? publisher : source_id }
}
