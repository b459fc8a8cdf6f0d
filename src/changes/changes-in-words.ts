/** CHANGES.md: what changed since the last release, for somebody who uses the data and reads no diffs. */
import type { ChangeReason } from "../../schema/codes.ts"
import { groupBy } from "../group-by.ts"
import type { Change } from "./changes.ts"
import type { TextRow, TextTables } from "./text-table.ts"

/** More than these are not read; changes.csv has all. */
const SHOWN = 100

/** Title and what changed, as Markdown. */
export function changesInWords(
  title: string,
  changes: ReadonlyArray<Change>,
  before: TextTables,
  now: TextTables,
): string {
  if (changes.length === 0) return `# ${title}\n\nNothing changed.\n`
  const parts = [
    section("New events", newEvents(changes, now)),
    section("Revised tolls", revisedTolls(changes, now)),
    section("Renamed", renamed(changes)),
    section("Vanished", vanished(changes, before, now)),
    `## All changes\n\nEach cell is a row of [changes.csv](changes.csv).\n\n${overview(changes)}\n`,
  ]
  return [`# ${title}\n`, ...parts.filter((part) => part !== "")].join("\n")
}

function section(title: string, lines: ReadonlyArray<string>): string {
  if (lines.length === 0) return ""
  const more = lines.length - SHOWN
  const shown = lines.slice(0, SHOWN).map((line) => `- ${line}`)
  return [`## ${title}\n`, ...shown, ...(more > 0 ? [`- … and ${more} more`] : []), ""].join("\n")
}

const isAdded = ({ old, new: now, record_id }: Change): boolean => old === null && now === record_id
const isRemoved = ({ old, record_id }: Change): boolean => old === record_id

/** What a reader takes for the reason. */
const BECAUSE: Readonly<Record<ChangeReason, string>> = {
  new_source: "a new article",
  source_removed: "an article that was removed",
  source_renamed: "a file that was renamed",
  text_change: "an article that was edited",
  correction: "a correction",
  rule_change: "a better rule",
}

function newEvents(changes: ReadonlyArray<Change>, now: TextTables): ReadonlyArray<string> {
  const events = rowsById(now, "events", "event_id")
  return changes
    .filter((change) => change.table === "events" && isAdded(change))
    .map(({ record_id, reason }) => {
      const row = events.get(record_id) ?? {}
      const dead = tollOf(row, "killed")
      const toll = dead === "" ? "" : `, killed ${dead}`
      return `${nameOf(row, record_id)}${toll}: ${BECAUSE[reason]}`
    })
}

function revisedTolls(changes: ReadonlyArray<Change>, now: TextTables): ReadonlyArray<string> {
  const events = rowsById(now, "events", "event_id")
  const tolls = changes.filter(
    ({ table, field }) => table === "events" && /^(?:killed|injured)_(?:low|best|high)$/u.test(field),
  )
  const byToll = groupBy(tolls, ({ record_id, field }) => `${record_id} ${field.split("_", 1)[0]}`)
  return [...byToll.values()].map((cells) => {
    const { record_id, field, reason } = cells[0]!
    const outcome = field.split("_", 1)[0]!
    const row = events.get(record_id) ?? {}
    const old = { ...row, ...Object.fromEntries(cells.map((cell) => [cell.field, cell.old ?? ""])) }
    const [was, is] = [tollOf(old, outcome), tollOf(row, outcome)].map((toll) => (toll === "" ? "not known" : toll))
    return `${nameOf(row, record_id)}: ${outcome} ${was}, now ${is}: ${BECAUSE[reason]}`
  })
}

/** "12", "at least 12", "12 to 30"; nothing where nothing is known. */
function tollOf(row: TextRow, outcome: string): string {
  const [low, best, high] = ["low", "best", "high"].map((bound) => row[`${outcome}_${bound}`] ?? "")
  if (best !== "") return best!
  if (low !== "" && high !== "") return `${low} to ${high}`
  if (low !== "") return `at least ${low}`
  return high === "" ? "" : `up to ${high}`
}

function renamed(changes: ReadonlyArray<Change>): ReadonlyArray<string> {
  return changes
    .filter(({ table, field, old, new: name }) => old !== null && name !== null && NAMES[table] === field)
    .map(({ table, record_id, old, new: name, reason }) => {
      const what = table === "sources" ? "Article" : table === "events" ? "Event" : "Actor"
      const id = table === "sources" ? "" : ` (\`${record_id}\`)`
      return `${what} ${plain(old ?? "")}, now ${plain(name ?? "")}${id}: ${BECAUSE[reason]}`
    })
}

/** The column by which a record goes. */
const NAMES: Readonly<Record<string, string>> = { sources: "source_id", events: "name", actors: "name" }

function vanished(changes: ReadonlyArray<Change>, before: TextTables, now: TextTables): ReadonlyArray<string> {
  const redirects = rowsById(now, "id_redirects", "old_id")
  const gone = changes.filter((change) => isRemoved(change) && change.table in NAMES)
  const rowsOf = new Map(
    Object.keys(NAMES).map((table) => [table, rowsById(before, table, `${table.slice(0, -1)}_id`)]),
  )
  return gone.map(({ table, record_id, new: target, reason }) => {
    const row = rowsOf.get(table)?.get(record_id) ?? {}
    const name = table === "sources" ? plain(row["title"] || record_id) : plain(row["name"] ?? record_id)
    const why =
      target === null ? (redirects.get(record_id)?.["reason"] ?? BECAUSE[reason]) : `now part of \`${target}\``
    return `${name} (\`${record_id}\`): ${why}`
  })
}

/** A row a table: how many records and cells, and why. */
function overview(changes: ReadonlyArray<Change>): string {
  const lines = [...groupBy(changes, ({ table }) => table)].map(([table, own]) => {
    const added = own.filter(isAdded).length
    const removed = own.filter(isRemoved).length
    const cells = own.length - added - removed
    const reasons = [...groupBy(own, ({ reason }) => reason)].map(
      ([reason, of]) => `${of.length} for ${BECAUSE[reason]}`,
    )
    return `| ${table} | ${added} | ${removed} | ${cells} | ${reasons.toSorted().join(", ")} |`
  })
  return ["| table | added | removed | cells changed | why |", "| --- | --- | --- | --- | --- |", ...lines].join("\n")
}

const nameOf = (row: TextRow, id: string): string => `${plain(row["name"] ?? id)} (\`${id}\`)`

/** Text of a cell, with what Markdown would act on made harmless. */
const plain = (text: string): string => text.replaceAll(/[\\*_<>`[\]|]/gu, "\\$&")

const rowsById = (tables: TextTables, table: string, key: string): ReadonlyMap<string, TextRow> =>
  new Map((tables.get(table)?.rows ?? []).map((row) => [row[key] ?? "", row]))
