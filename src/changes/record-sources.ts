/** Which articles a record rests on: its own, those of its evidence, and those of the claims that refer to it. */
import type { Registry } from "../../schema/registry.ts"
import { itemsOf, type TextTables } from "./text-table.ts"

/** The source_ids of each record, by its id. */
export type RecordSources = ReadonlyMap<string, ReadonlySet<string>>

export function recordSources(tables: TextTables, registry: Registry): RecordSources {
  const found = new Map<string, Set<string>>()
  const add = (id: string, source: string): void => {
    const known = found.get(id)
    if (known) known.add(source)
    else found.set(id, new Set([source]))
  }
  for (const { name, columns, key } of registry) {
    const references = Object.entries(columns).filter(([, { references: to }]) => to !== undefined && to !== "sources")
    for (const row of tables.get(name)?.rows ?? []) {
      const source = row["source_id"]
      if (source === undefined || source === "") continue
      add(key.map((column) => row[column] ?? "").join(" "), source)
      const record = row["record_id"]
      if (name === "evidence" && record !== undefined) add(record, source)
      for (const [column] of references) for (const id of itemsOf(row[column] ?? "")) add(id, source)
    }
  }
  // Records without words of their own rest on what those that they name rest on: conflicts on figures.
  for (const { name, columns, key } of registry) {
    const references = Object.entries(columns).filter(([, { references: to }]) => to !== undefined && to !== "sources")
    for (const row of tables.get(name)?.rows ?? []) {
      const id = key.map((column) => row[column] ?? "").join(" ")
      if (found.has(id)) continue
      const sources = references.flatMap(([column]) =>
        itemsOf(row[column] ?? "").flatMap((named) => [...(found.get(named) ?? [])]),
      )
      for (const source of sources) add(id, source)
    }
  }
  return found
}
