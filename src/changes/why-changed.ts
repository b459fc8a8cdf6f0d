/**
 * Why a record is not what it was: a person corrected it; an article came, went or was edited that it rests on, or that
 * what it refers to rests on; else the rules read the same words otherwise.
 */
import type { ChangeReason } from "../../schema/codes.ts"
import type { Registry } from "../../schema/registry.ts"
import { type RecordSources, recordSources } from "./record-sources.ts"
import type { TextTables } from "./text-table.ts"

/** Ids of records, each as it was or is, and ids of what changed cells refer to. */
export type Concerned = ReadonlyArray<string>

export type WhyChanged = (concerned: Concerned) => ChangeReason

/**
 * @param renamed source_ids of the last release → what they are now
 */
export function whyChanged(
  before: TextTables,
  now: TextTables,
  registry: Registry,
  renamed: ReadonlyMap<string, string>,
): WhyChanged {
  const then = recordSources(before, registry)
  const present = recordSources(now, registry)
  const corrected = correctedRecords(before, now, registry)
  const changeOf = sourceChanges(before, now, renamed)
  return (concerned) => {
    if (concerned.some((id) => corrected.has(id))) return "correction"
    const changes = new Set([...sourcesOf(concerned, then), ...sourcesOf(concerned, present)].map(changeOf))
    for (const reason of ["new_source", "source_removed", "text_change"] as const)
      if (changes.has(reason)) return reason
    return "rule_change"
  }
}

const sourcesOf = (ids: Concerned, sources: RecordSources): ReadonlyArray<string> =>
  ids.flatMap((id) => [...(sources.get(id) ?? [])])

/** What happened to a source, by its present or former source_id; null when nothing did. */
function sourceChanges(
  before: TextTables,
  now: TextTables,
  renamed: ReadonlyMap<string, string>,
): (source_id: string) => ChangeReason | null {
  const shaOf = (tables: TextTables) =>
    new Map((tables.get("sources")?.rows ?? []).map((row) => [row["source_id"] ?? "", row["text_sha256"]]))
  const [then, present] = [shaOf(before), shaOf(now)]
  const formerly = new Map([...renamed].map(([old, name]) => [name, old]))
  return (source_id) => {
    const name = present.has(source_id) ? source_id : (renamed.get(source_id) ?? source_id)
    const old = formerly.get(name) ?? name
    if (!present.has(name)) return "source_removed"
    if (!then.has(old)) return "new_source"
    return then.get(old) === present.get(name) ? null : "text_change"
  }
}

/** Records that a correction names which was made or taken back since, and the records that refer to them. */
function correctedRecords(before: TextTables, now: TextTables, registry: Registry): ReadonlySet<string> {
  const rowsOf = (tables: TextTables) =>
    new Map((tables.get("corrections")?.rows ?? []).map((row) => [JSON.stringify(row), row["record_id"] ?? ""]))
  const [then, present] = [rowsOf(before), rowsOf(now)]
  const found = new Set([
    ...[...present].flatMap(([row, id]) => (then.has(row) ? [] : [id])),
    ...[...then].flatMap(([row, id]) => (present.has(row) ? [] : [id])),
  ])
  if (found.size === 0) return found
  // An event changes with its mentions and figures, and they with it.
  for (const tables of [before, now])
    for (const { name, columns, key } of registry)
      for (const row of tables.get(name)?.rows ?? []) {
        if (!found.has(key.map((column) => row[column] ?? "").join(" "))) continue
        for (const [column, { references: to }] of Object.entries(columns))
          if (to === "events") found.add(row[column] ?? "")
      }
  found.delete("")
  return found
}
