/** Which columns of a table point into which other one. Lists point too, item by item: formats without lists leave them. */
import type { Registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"

export interface ForeignKey {
  readonly column: string
  readonly table: string
  /** The key column of that table. */
  readonly key: string
  readonly isList: boolean
}

/** Those whose table is in the registry. */
export const foreignKeysOf = (table: Table, registry: Registry): ReadonlyArray<ForeignKey> =>
  Object.entries(table.columns).flatMap(([column, { references, kind }]) => {
    const target = registry.find(({ name }) => name === references)
    return target === undefined ? [] : [{ column, table: target.name, key: target.key[0], isList: kind === "list" }]
  })
