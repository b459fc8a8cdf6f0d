/** What a person may set in a table: the columns that are read from words, and references between claims. */
import { Result } from "effect"
import type { Table } from "../../schema/table.ts"
import type { Cell } from "../link/dataset.ts"
import { closest } from "../read/manifest/closest.ts"
import { cellOfValue } from "./cell-of-value.ts"
import type { Value } from "./correction.ts"
import type { Remarks } from "./remarks.ts"
import type { Place } from "../read/yaml-place.ts"

/** The cell of a value in a column that a person may set; undefined, with a remark, where it does not fit. */
export function settableCell(
  table: Table,
  column: string,
  value: Value,
  place: Place,
  remarks: Remarks,
  id: string | null,
): Cell | undefined {
  const declared = table.columns[column]
  const refersToClaim =
    declared?.origin === "linked" && declared.kind === "reference" && declared.references !== "events"
  if (!declared || (declared.origin !== "extracted" && !refersToClaim)) {
    const settable = Object.entries(table.columns).flatMap(([name, { origin }]) =>
      origin === "extracted" ? [name] : [],
    )
    const meant = closest(column, settable)
    const cure = declared
      ? "It follows from other values: set those."
      : meant
        ? `Did you mean \`${meant}\`?`
        : "Correct the column."
    const expected = `a column of ${table.name} that is read from words: ${settable.join(", ")}`
    remarks.refuse(declared ? "derived-column" : "unknown-column", place, { expected, found: column, cure }, id)
    return undefined
  }
  const cell = cellOfValue(declared, value)
  if (Result.isSuccess(cell)) return cell.success
  const codes = declared.codes ? Object.keys(declared.codes.codes) : []
  const meant = closest(String(value), codes)
  const cure = meant
    ? `Did you mean \`${meant}\`?`
    : "Correct the value; DATA_DICTIONARY.md says what the column holds."
  const found = value === null ? "nothing" : JSON.stringify(value)
  remarks.refuse("wrong-value", place, { expected: `${column}: ${cell.failure}`, found, cure }, id)
  return undefined
}
