/** What is not as in the last release, cell by cell, and why: the rows of `changes.csv`. */
import { Effect } from "effect"
import { Changes } from "../../schema/changes.ts"
import type { ChangeReason } from "../../schema/codes.ts"
import type { Registry } from "../../schema/registry.ts"
import type { Row, Table } from "../../schema/table.ts"
import { byCodeUnits } from "../by-code-units.ts"
import { diffTables, pullText } from "../diff/diff-tables.ts"
import type { CellChange, RowChange } from "../diff/table-diff.ts"
import { csvOf } from "../publish/csv.ts"
import { itemsOf, type TextTables } from "./text-table.ts"
import { type WhyChanged, whyChanged } from "./why-changed.ts"

export type Change = Row<typeof Changes>

/** Tables that say how others come about, not what happened: they change with every offset. */
const NOT_TOLD: ReadonlySet<string> = new Set(["evidence", "event_links", "id_redirects", "corrections"])

/** Columns that say where a record stands, not what it says. */
const PLACES: ReadonlySet<string> = new Set(["char_start", "char_end"])

/**
 * The changes, in the order of the tables, of ids and of columns.
 *
 * @param release version of the last release
 */
export function changesOf(
  release: string,
  before: TextTables,
  now: TextTables,
  registry: Registry,
): ReadonlyArray<Change> {
  const redirects = now.get("id_redirects")?.rows ?? []
  const renamed = new Map(
    redirects
      .filter((row) => row["kind"] === "renamed" && before.has("sources"))
      .map((row) => [row["old_id"] ?? "", row["new_ids"] ?? ""]),
  )
  const mergedInto = new Map(
    redirects
      .filter((row) => row["kind"] === "merged")
      .map((row) => [`${row["table"]} ${row["old_id"]}`, row["new_ids"] ?? ""]),
  )
  const why = whyChanged(before, now, registry, renamed)
  return registry
    .filter(({ name }) => !NOT_TOLD.has(name))
    .flatMap((table) =>
      tableChanges(table, before, now, { renamed, mergedInto, why }).map((change) => ({ release, ...change })),
    )
}

interface Known {
  readonly renamed: ReadonlyMap<string, string>
  readonly mergedInto: ReadonlyMap<string, string>
  readonly why: WhyChanged
}

type Told = Omit<Change, "release">

function tableChanges(table: Table, before: TextTables, now: TextTables, known: Known): ReadonlyArray<Told> {
  const empty = `${Object.keys(table.columns).join(",")}\n`
  const [old, present] = [before.get(table.name), now.get(table.name)]
  const { changes } = Effect.runSync(
    diffTables(table.name, pullText(old?.csv ?? empty), pullText(present?.csv ?? empty), () => table.key),
  )
  const joined = table.name === "sources" ? withRenamed(changes, known.renamed) : changes
  return joined
    .flatMap((change) => rowChanges(table, change, known))
    .toSorted((a, b) => byCodeUnits(a.record_id, b.record_id))
}

function rowChanges(table: Table, { kind, key, cells }: RowChange, known: Known): ReadonlyArray<Told> {
  const record_id = key.join(" ")
  const of = { table: table.name, record_id }
  const ids = [record_id, ...(table.key.length > 1 ? key : [])]
  if (kind !== "changed") {
    const target = known.mergedInto.get(`${table.name} ${record_id}`) ?? null
    const [old, now] = kind === "added" ? [null, record_id] : [record_id, target]
    const own = cells.filter(({ column }) => column === "source_id").map((cell) => cell.new || cell.old)
    const reason = known.why([...ids, ...(target === null ? [] : [target]), ...own, ...referred(table, cells)])
    return [{ ...of, field: table.key[0], old, new: now, reason }]
  }
  return cells.flatMap((cell) => {
    const { column } = cell
    if (PLACES.has(column)) return []
    const isName = table.name === "sources" && (column === "source_id" || column === "file")
    const isRenamed = isName || saysTheSame(cell, known.renamed)
    if (isRenamed && table.columns[column]?.references === "sources") return []
    const reason: ChangeReason = isRenamed ? "source_renamed" : known.why([...ids, ...referred(table, [cell])])
    return [{ ...of, field: column, old: cell.old || null, new: cell.new || null, reason }]
  })
}

/** Is the new cell the old one, but for the names of sources? */
const saysTheSame = ({ old, new: now }: CellChange, renamed: ReadonlyMap<string, string>): boolean =>
  [...renamed].reduce((text, [before, name]) => text.replaceAll(before, name), old) === now

/** What the cells of a row name, as it was and as it is. */
const referred = (table: Table, cells: ReadonlyArray<CellChange>): ReadonlyArray<string> =>
  cells.flatMap(({ column, old, new: now }) =>
    table.columns[column]?.references === undefined ? [] : [...itemsOf(old), ...itemsOf(now)],
  )

/** A source whose file was renamed is one row that changed, and not one that went and one that came. */
function withRenamed(
  changes: ReadonlyArray<RowChange>,
  renamed: ReadonlyMap<string, string>,
): ReadonlyArray<RowChange> {
  const added = new Map(changes.filter(({ kind }) => kind === "added").map((change) => [change.key[0], change]))
  const removed = changes.filter(({ kind, key }) => kind === "removed" && added.has(renamed.get(key[0] ?? "")))
  const isJoined = new Set<RowChange>(removed)
  const joined = removed.map((old): RowChange => {
    const now = added.get(renamed.get(old.key[0] ?? ""))!
    isJoined.add(now)
    const columns = [...new Set([...old.cells, ...now.cells].map(({ column }) => column))]
    const cells = columns.map((column) => ({
      column,
      old: old.cells.find((cell) => cell.column === column)?.old ?? "",
      new: now.cells.find((cell) => cell.column === column)?.new ?? "",
    }))
    return { kind: "changed", key: now.key, cells: cells.filter((cell) => cell.old !== cell.new) }
  })
  return [...changes.filter((change) => !isJoined.has(change)), ...joined]
}

/** `changes.csv`; before the first release its header alone. */
export const changesCsv = (changes: ReadonlyArray<Change>): string =>
  csvOf(
    Changes,
    changes.map((row) => ({ id: `${row.table} ${row.record_id} ${row.field}`, row, grounds: {} })),
  )
