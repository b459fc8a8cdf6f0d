/** `schema/value`: every cell is one that its column's schema takes. */
import { Result, Schema } from "effect"
import { expectationOf } from "../../../schema/column.ts"
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
            expected: expectationOf(column),
            found: show(value),
            cure: `Correct ${name}; DATA_DICTIONARY.md says what it may hold.`,
          })
        }
    }
  },
}
