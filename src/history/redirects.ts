/** The ledger → what became of every id that names no record any more, or only part of what it named. */
import type { RedirectKind } from "../../schema/codes.ts"
import { type Entry, entriesOf, isLive, type Ledger, type SourceEntry } from "./ledger.ts"
import { nameOf } from "./match-sources.ts"

export interface Redirect {
  readonly old_id: string
  readonly table: string
  readonly kind: RedirectKind
  readonly new_ids: ReadonlyArray<string>
  readonly reason: string
  readonly release: string | null
}

export function redirectsOf(ledger: Ledger): ReadonlyArray<Redirect> {
  const { sources, ...records } = ledger
  const entries = entriesOf({ ...records, sources: new Map() })
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return [...sourceRedirects([...sources.values()]), ...entries.flatMap((entry) => recordRedirect(entry, byId))]
}

function recordRedirect(entry: Entry, byId: ReadonlyMap<string, Entry>): ReadonlyArray<Redirect> {
  const { id: old_id, table, after: release = null } = entry
  if (isLive(entry)) {
    const parts = (entry.split ?? []).map((part) => target(part, byId)).filter(isLive)
    const others = [...new Set(parts.map(({ id }) => id))].filter((id) => id !== old_id)
    if (others.length === 0) return []
    return [{ old_id, table, kind: "split", new_ids: [old_id, ...others], reason: SPLIT, release }]
  }
  const end = target(old_id, byId)
  return isLive(end)
    ? [{ old_id, table, kind: "merged", new_ids: [end.id], reason: MERGED, release }]
    : [{ old_id, table, kind: "gone", new_ids: [], reason: end.gone ?? entry.gone ?? "gone", release }]
}

const SPLIT = "parts of it are other records now"
const MERGED = "it is part of another record now"
const RENAMED = "file renamed"

/** Where an id leads: a record that lives, or one that is gone. */
function target(id: string, byId: ReadonlyMap<string, Entry>): Entry {
  let entry = byId.get(id)!
  while (entry.to !== undefined) entry = byId.get(entry.to)!
  return entry
}

/** A source_id is the slug of a file name: whoever has it now is what it names. */
function sourceRedirects(sources: ReadonlyArray<SourceEntry>): ReadonlyArray<Redirect> {
  const live = new Set(sources.filter(isLive).map(nameOf))
  const rows = new Map<string, Redirect>()
  for (const entry of sources.toSorted((a, b) => Number(isLive(b)) - Number(isLive(a)))) {
    const { id, names = [id], gone, after: release = null } = entry
    const row = { table: "sources", release }
    const now = nameOf(entry)
    for (const old_id of new Set([id, ...names])) {
      if (live.has(old_id) || rows.has(old_id) || old_id.includes("#")) continue
      rows.set(
        old_id,
        gone === undefined
          ? { old_id, ...row, kind: "renamed", new_ids: [now], reason: RENAMED }
          : { old_id, ...row, kind: "gone", new_ids: [], reason: gone },
      )
    }
  }
  return [...rows.values()]
}
