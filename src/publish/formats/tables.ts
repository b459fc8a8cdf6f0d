/** What every release format is made of: the tables with their rows, the texts, and what the dataset is called. */
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Registry } from "../../../schema/registry.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import type { Table } from "../../../schema/table.ts"
import type { Cell, DatasetRecord } from "../../link/dataset.ts"

export interface ReleaseTables {
  readonly description: DatasetDescription
  /** Of the last release that was cut; null before the first. */
  readonly version: string | null
  readonly registry: Registry
  /** Table name → records sorted by id, `evidence` among them. */
  readonly records: ReadonlyMap<string, ReadonlyArray<DatasetRecord>>
  readonly texts: ReadonlyArray<SourceText>
}

/** The cells of a table, row by row, in the order of its columns. */
export function cellsOf({ records }: ReleaseTables, table: Table): ReadonlyArray<ReadonlyArray<Cell>> {
  const columns = Object.keys(table.columns)
  return (records.get(table.name) ?? []).map(({ row }) => columns.map((column) => row[column] ?? null))
}
