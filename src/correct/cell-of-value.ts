/** Values as YAML has them beside cells as tables have them. */
import { Result, Schema } from "effect"
import { type Column, expectationOf } from "../../schema/column.ts"
import { oneLine } from "../one-line.ts"
import type { Cell } from "../link/dataset.ts"
import type { Value } from "./correction.ts"

/**
 * The cell that a person's value makes in a column; the failure says what the column takes.
 *
 * Numbers are text where the column holds text: `date_start: 2014` means the year.
 */
export function cellOfValue(column: Column, value: Value): Result.Result<Cell, string> {
  const cell = asKind(column, value)
  return Result.isSuccess(Schema.decodeUnknownResult(column.schema)(cell))
    ? Result.succeed(cell)
    : Result.fail(expectationOf(column))
}

function asKind({ kind }: Column, value: Value): Cell {
  if (kind === "list") return value === null ? [] : typeof value === "object" ? value : [String(value)]
  if (value === null || kind === "integer" || kind === "decimal") return value
  return typeof value === "object" ? value : String(value)
}

/** Is the cell what the person expects there? White space of quotes is folded, as YAML folds it. */
export const isExpected = (expected: Value, cell: Cell): boolean => textOf(expected) === textOf(cell)

export const textOf = (cell: Value | Cell): string =>
  cell === null ? "" : oneLine(typeof cell === "object" ? cell.join("; ") : String(cell))
