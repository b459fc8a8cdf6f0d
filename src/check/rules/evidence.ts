/** `evidence/…`: every grounded value has evidence, and every piece of evidence is of a value that is there. */
import { ruleNames } from "../../../schema/rules.ts"
import { groundedColumns } from "../../../schema/table.ts"
import type { Cell } from "../../link/dataset.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import type { PublishedDataset } from "../published-dataset.ts"

export const evidenceMissing: CheckRule = {
  name: "evidence/missing",
  holds: "Every value of a column of origin extracted or summarised has evidence.",
  *check(dataset) {
    const proved = new Set<string>()
    for (const { values } of dataset.tables.get("evidence")?.rows ?? [])
      proved.add(key(values["table"], values["record_id"], values["field"], values["value"]))
    for (const published of dataset.tables.values())
      for (const column of groundedColumns(published.table))
        for (const row of published.rows)
          for (const value of items(row.values[column])) {
            if (proved.has(key(published.table.name, row.id, column, value))) continue
            yield cellFinding(this.name, published, row, column, {
              expected: "a row of csv/evidence.csv with this value and its words",
              found: `${show(value)} without evidence`,
              cure: "Restore the value or its evidence, or build the dataset again.",
            })
          }
  },
}

export const evidenceOrphan: CheckRule = {
  name: "evidence/value",
  holds: "Every piece of evidence names a rule, a record and a field that exist, and the value that stands there.",
  *check(dataset) {
    const evidence = dataset.tables.get("evidence")
    for (const row of evidence?.rows ?? []) {
      const problem = mismatch(dataset, row.values)
      if (problem)
        yield cellFinding(this.name, evidence!, row, problem.column, {
          ...problem,
          cure: "Restore the evidence or the record, or build the dataset again.",
        })
    }
  },
}

interface Mismatch {
  readonly column: string
  readonly expected: string
  readonly found: string
}

function mismatch({ tables }: PublishedDataset, values: Readonly<Record<string, Cell>>): Mismatch | null {
  const { table, record_id, field, value, rule } = values
  const published = tables.get(String(table))
  if (!published) return { column: "table", expected: "the name of a table", found: show(table) }
  const record = published.byId.get(String(record_id))
  if (!record) return { column: "record_id", expected: `an id of ${published.file}`, found: show(record_id) }
  if (!(String(field) in published.table.columns))
    return { column: "field", expected: `a column of ${published.file}`, found: show(field) }
  if (!ruleNames.some((name) => name === rule))
    return { column: "rule", expected: "a rule of the data dictionary", found: show(rule) }
  if (!items(record.values[String(field)]).includes(String(value)))
    return {
      column: "value",
      expected: `${show(record.values[String(field)])}, as ${published.file} has it`,
      found: show(value),
    }
  return null
}

const key = (...parts: ReadonlyArray<Cell | undefined>): string => JSON.stringify(parts.map(String))

const items = (cell: Cell | undefined): ReadonlyArray<string> => {
  if (cell === null || cell === undefined) return []
  return typeof cell === "object" ? cell : [String(cell)]
}
