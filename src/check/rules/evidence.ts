/** `evidence/…`: every grounded value has evidence, and every piece of evidence is of a value that is there. */
import { type RuleName, ruleNames } from "../../../schema/rules.ts"
import { groundedColumns, isClaimTable } from "../../../schema/table.ts"
import type { Cell } from "../../link/dataset.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../published-dataset.ts"
import { basesOf } from "./bases.ts"

export const evidenceMissing: CheckRule = {
  name: "evidence/missing",
  holds:
    "Every value of a column of origin extracted or summarised has evidence, and so has a date of publication that the text states.",
  *check(dataset) {
    const proved = new Set<string>()
    for (const { values } of dataset.tables.get("evidence")?.rows ?? [])
      proved.add(key(values["table"], values["record_id"], values["field"], values["value"]))
    for (const published of dataset.tables.values())
      for (const row of published.rows)
        for (const column of columnsToProve(published, row))
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

const columnsToProve = ({ table }: PublishedTable, { values }: PublishedRow): ReadonlyArray<string> =>
  values["published_basis"] === "stated" ? [...groundedColumns(table), "published"] : groundedColumns(table)

export const evidenceOrphan: CheckRule = {
  name: "evidence/value",
  holds:
    "Every piece of evidence names a record, a field, the value that stands there, a rule and its basis; that of a claim is from the claim's article.",
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

function mismatch({ tables }: PublishedDataset, values: PublishedRow["values"]): Mismatch | null {
  const { table, record_id, field, value, rule, basis, source_id } = values
  const published = tables.get(String(table))
  if (!published) return { column: "table", expected: "the name of a table", found: show(table) }
  const record = published.byId.get(String(record_id))
  if (!record) return { column: "record_id", expected: `an id of ${published.file}`, found: show(record_id) }
  if (!(String(field) in published.table.columns))
    return { column: "field", expected: `a column of ${published.file}`, found: show(field) }
  const cell = record.values[String(field)]
  if (!items(cell).includes(String(value)))
    return { column: "value", expected: `${show(cell)}, as ${published.file} has it`, found: show(value) }
  if (!isRule(rule)) return { column: "rule", expected: "a rule of the data dictionary", found: show(rule) }
  if (!basesOf(rule).some((name) => name === basis))
    return { column: "basis", expected: `${basesOf(rule).join(" or ")}, for rule ${rule}`, found: show(basis) }
  if (isClaimTable(published.table) && record.values["source_id"] !== source_id)
    return {
      column: "source_id",
      expected: `${show(record.values["source_id"])}, as its claim`,
      found: show(source_id),
    }
  return null
}

const isRule = (name: Cell | undefined): name is RuleName => ruleNames.some((rule) => rule === name)

const key = (...parts: ReadonlyArray<Cell | undefined>): string => JSON.stringify(parts.map(String))

const items = (cell: Cell | undefined): ReadonlyArray<string> => {
  if (cell === null || cell === undefined) return []
  return typeof cell === "object" ? cell : [String(cell)]
}
