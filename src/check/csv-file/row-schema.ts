/** What the rows of one CSV must be, column by column: of a table of factloom, or of a JSON Schema of your own. */
import { Schema } from "effect"
import { expectationOf } from "../../../schema/column.ts"
import type { Table } from "../../../schema/table.ts"
import { parseCell } from "../../publish/cell.ts"

export interface RowColumn {
  readonly name: string
  /** What the column takes, in the words of a finding; asked of a cell that it does not take. */
  readonly expected: (cell: string) => string
  readonly takes: (cell: string) => boolean
}

export interface RowSchema {
  readonly columns: ReadonlyArray<RowColumn>
  /** Names of the columns that together name a row; none where the schema names none. */
  readonly key: ReadonlyArray<string>
  /** Do rows stand in the order of their key, as those of factloom's own tables do? */
  readonly isSorted: boolean
  /** Must the file be as factloom writes it (no byte order mark, LF)? A CSV of your own may also have CRLF. */
  readonly isStrict: boolean
}

/** The rows of a table of factloom. */
export const tableRows = (table: Table): RowSchema => ({
  columns: Object.entries(table.columns).map(([name, column]) => {
    const holds = Schema.is(column.schema)
    return { name, expected: () => expectationOf(column), takes: (cell) => holds(parseCell(column, cell)) }
  }),
  key: table.key,
  isSorted: true,
  isStrict: true,
})
