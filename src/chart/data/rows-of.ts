/** Rows out of Arquero, which forgets their type: the one place where it is given back. */
import type { ColumnTable } from "arquero"

/** The rows of a table; `Row` is what its last verb made, which the caller can read on the lines above. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type
export const rowsOf = <Row>(table: ColumnTable): ReadonlyArray<Row> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Arquero has no types of columns
  table.objects() as ReadonlyArray<unknown> as ReadonlyArray<Row>
