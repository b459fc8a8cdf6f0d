/** `schema/value`: every cell is one that its column's schema takes. */
import { Result, Schema } from "effect"
import type { Column } from "../../../schema/column.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"

export const values: CheckRule = {
  name: "schema/value",
  holds: "Every cell holds a value that its column's declaration takes.",
  *check({ tables }) {
    for (const published of tables.values()) {
      const decoders = Object.entries(published.table.columns).map(
        ([name, column]) => [name, column, Schema.decodeUnknownResult(column.schema)] as const,
      )
      for (const row of published.rows)
        for (const [name, column, decode] of decoders) {
          const value = row.values[name]
          if (value === undefined || Result.isSuccess(decode(value))) continue
          yield cellFinding(this.name, published, row, name, {
            expected: expectation(column),
            found: show(value),
            cure: `Correct ${name}; DATA_DICTIONARY.md says what it may hold.`,
          })
        }
    }
  },
}

function expectation(column: Column): string {
  const empty = column.required ? "" : ", or an empty cell"
  if (column.codes) return `one of ${Object.keys(column.codes.codes).join(", ")}${empty}`
  const kinds = {
    text: "text",
    code: "a code",
    integer: "a whole number",
    decimal: "a number",
    date: "a date that the calendar has (YYYY, YYYY-MM or YYYY-MM-DD)",
    reference: "an id",
    list: "items joined by '; '",
  }
  return `${kinds[column.kind]}${empty}`
}
