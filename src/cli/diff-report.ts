/** A difference in words: as lines for a terminal, or as Markdown for a pull request. */
import { type DatasetDifference, isEqual, isSame } from "../diff/diff-datasets.ts"
import type { TableDifference } from "../diff/diff-tables.ts"
import type { RowChange } from "../diff/table-diff.ts"
import { type Paint, printable } from "./terminal.ts"

/** Longer cells are cut. */
const LONGEST_CELL = 60

/** Lines for a terminal: a table a heading, a row a line, a changed cell a line. */
export function diffLines(difference: DatasetDifference, paint: Paint): ReadonlyArray<string> {
  if (isEqual(difference)) return [sameTables(difference)]
  const { added, removed, tables } = difference
  return [
    ...removed.map((table) => paint.red(`- ${table}: no such table any more`)),
    ...added.map((table) => paint.green(`+ ${table}: a new table`)),
    ...tables.filter((table) => !isSame(table)).flatMap((table) => tableLines(table, paint)),
    ...sameCount(difference),
  ]
}

function tableLines(table: TableDifference, paint: Paint): ReadonlyArray<string> {
  const marks = { added: paint.green("+"), removed: paint.red("-"), changed: paint.yellow("~") }
  const rows = table.changes.flatMap((change) => {
    const { kind, key, cells } = change
    if (kind !== "changed") return [`  ${marks[kind]} ${printable(key.join(" "))}  ${gist(change)}`.trimEnd()]
    const width = Math.max(...cells.map(({ column }) => column.length))
    return [
      `  ${marks[kind]} ${printable(key.join(" "))}`,
      ...cells.map(({ column, old, new: now }) => `      ${column.padEnd(width)}  ${short(old)} → ${short(now)}`),
    ]
  })
  const title = `${paint.bold(table.table)}: ${countsOf(table)}`
  return [title, ...columnWords(table).map((words) => `  ${words}`), ...rows, ...unshown(table).map((n) => `  ${n}`)]
}

/** Markdown: a heading and a table for each table that differs. */
export function diffMarkdown(difference: DatasetDifference): string {
  const { old, new: now, added, removed, tables } = difference
  const title = `## Difference of ${code(old)} and ${code(now)}\n`
  if (isEqual(difference)) return `${title}\n${sameTables(difference)}\n`
  const parts = [
    title,
    ...removed.map((table) => `- ${code(table)}: no such table any more`),
    ...added.map((table) => `- ${code(table)}: a new table`),
    ...tables.filter((table) => !isSame(table)).map(markdownTable),
    ...sameCount(difference),
  ]
  return `${parts.join("\n")}\n`
}

function markdownTable(table: TableDifference): string {
  const rows = table.changes.flatMap((change) => {
    const { kind, key, cells } = change
    const id = key.map(code).join(" ")
    if (kind !== "changed") return [`| ${kind} | ${id} | | ${markdown(gist(change))} | |`]
    return cells.map(
      ({ column, old, new: now }) =>
        `| changed | ${id} | ${column} | ${markdown(short(old))} | ${markdown(short(now))} |`,
    )
  })
  const grid =
    rows.length === 0 ? [] : ["", "| | row | column | old | new |", "| --- | --- | --- | --- | --- |", ...rows]
  const words = [...columnWords(table), ...unshown(table)].map((line) => `\n${line}`)
  return [`\n### ${table.table}: ${countsOf(table)}`, ...words, ...grid].join("\n")
}

function countsOf({ added, removed, changed, rows }: TableDifference): string {
  const counts = Object.entries({ added, removed, changed }).flatMap(([name, n]) => (n === 0 ? [] : [`${n} ${name}`]))
  return `${counts.length === 0 ? "the same rows" : counts.join(", ")} (${rows.old} rows, then ${rows.new})`
}

function columnWords({ columns: { added, removed, isReordered } }: TableDifference): ReadonlyArray<string> {
  return [
    ...(added.length > 0 ? [`new columns: ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`columns that are gone: ${removed.join(", ")}`] : []),
    ...(isReordered ? ["columns in another order"] : []),
  ]
}

function unshown({ added, removed, changed, changes }: TableDifference): ReadonlyArray<string> {
  const left = added + removed + changed - changes.length
  return left === 0 ? [] : [`… and ${left} more: --limit shows more, --format json all`]
}

/** What a row says, in its first cells after the key. */
function gist({ key, cells }: RowChange): string {
  const told = cells.map(({ old, new: now }) => now || old).filter((text) => !key.includes(text))
  return told.slice(0, 3).map(short).join(", ")
}

const sameTables = ({ tables }: DatasetDifference): string =>
  `No difference: ${tables.length === 1 ? "the table is" : `all ${tables.length} tables are`} the same.`

function sameCount({ tables }: DatasetDifference): ReadonlyArray<string> {
  const same = tables.filter(isSame).length
  return same === 0 ? [] : [`\n${same === 1 ? "1 table is" : `${same} tables are`} the same.`]
}

/** A cell on one line, cut where it is long; a cell that holds nothing. */
function short(cell: string): string {
  if (cell === "") return "(nothing)"
  const characters = Array.from(printable(cell.replaceAll(/\s+/gu, " ")))
  return characters.length > LONGEST_CELL ? `${characters.slice(0, LONGEST_CELL - 1).join("")}…` : characters.join("")
}

const code = (text: string): string => `\`${text.replaceAll("`", "'")}\``
const markdown = (text: string): string => text.replaceAll(/[\\|*_<>`[\]]/gu, "\\$&")
