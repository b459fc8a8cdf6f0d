/** A dataset in memory: the rows of each table with the grounds of their values, and the texts they rest on. */
import type { Grounded } from "../../schema/grounded.ts"
import type { SourceText } from "../../schema/source-text.ts"

/** A cell as JSON has it. Lists are arrays; null is "not known". */
export type Cell = string | number | null | ReadonlyArray<string>

export interface DatasetRecord {
  /** The row's id; for tables without one, its key columns joined by a space. */
  readonly id: string
  /** One cell for each column of the table. */
  readonly row: Readonly<Record<string, Cell>>
  /**
   * Column → the grounds of its value: one an item (in the same order) for a list; one or more for a scalar, each of
   * which says the whole value, as every mention of an actor does of its name.
   */
  readonly grounds: Readonly<Record<string, ReadonlyArray<Grounded<unknown>>>>
}

export interface Dataset {
  /** Table name → records sorted by id. `evidence` is not among them: publishing derives it from the grounds. */
  readonly tables: ReadonlyMap<string, ReadonlyArray<DatasetRecord>>
  /** The source texts, sorted by source_id. */
  readonly texts: ReadonlyArray<SourceText>
}
