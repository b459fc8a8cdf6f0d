/** Ways to damage a published dataset that is held in memory, each of which tells where the damage is. */
import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import { csvForm } from "../../src/publish/csv.ts"

export type Files = ReadonlyMap<string, Uint8Array>

export interface Place {
  readonly file: string
  /** Null where the whole file is meant. */
  readonly line: number | null
  /** Null where the whole line is meant. */
  readonly column: number | null
}

export interface Damaged {
  readonly files: Files
  readonly at: Place
}

export type Damage = (files: Files) => Damaged

export const text = (files: Files, file: string): string => {
  const bytes = files.get(file)
  if (!bytes) throw new Error(`the dataset has no ${file}`)
  return Buffer.from(bytes).toString("utf8")
}

export const withText = (files: Files, file: string, content: string): Files =>
  new Map(files).set(file, Buffer.from(content))

/** Rewrites a file; it must become another one. */
export const rewrite =
  (file: string, change: (text: string) => string, line: number | null = null): Damage =>
  (files) => {
    const before = text(files, file)
    const after = change(before)
    if (after === before) throw new Error(`${file} was not damaged`)
    return { files: withText(files, file, after), at: { file, line, column: null } }
  }

/** Replaces words of a file, once; tells the line on which they stand. */
export const replace =
  (file: string, from: string, to: string): Damage =>
  (files) => {
    const before = text(files, file)
    const at = before.indexOf(from)
    if (at < 0) throw new Error(`${file} has no ${from}`)
    const line = before.slice(0, at).split("\n").length
    return {
      files: withText(
        files,
        file,
        before.replace(from, () => to),
      ),
      at: { file, line, column: null },
    }
  }

export const remove =
  (file: string): Damage =>
  (files) => {
    text(files, file)
    const left = new Map(files)
    left.delete(file)
    return { files: left, at: { file, line: null, column: null } }
  }

export const add =
  (file: string, content: string): Damage =>
  (files) => ({ files: withText(files, file, content), at: { file, line: null, column: null } })

/** Rows of a table, the header first. */
export const rowsOf = (files: Files, table: string): Array<Array<string>> =>
  parse(text(files, `csv/${table}.csv`), { record_delimiter: "\n" })

export const withRows = (files: Files, table: string, rows: ReadonlyArray<ReadonlyArray<string>>): Files =>
  withText(
    files,
    `csv/${table}.csv`,
    stringify(
      rows.map((row) => [...row]),
      csvForm,
    ),
  )

/** Which row: the first whose columns hold these texts. */
export type Where = Readonly<Record<string, string>>

function indexOf(rows: ReadonlyArray<ReadonlyArray<string>>, where: Where): number {
  const header = rows[0]!
  const index = rows.findIndex(
    (row, i) => i > 0 && Object.entries(where).every(([column, cell]) => row[header.indexOf(column)] === cell),
  )
  if (index < 0) throw new Error(`no row with ${JSON.stringify(where)}`)
  return index
}

/** Where a cell begins, counted from the text of all that stands before it. */
export function placeOf(rows: ReadonlyArray<ReadonlyArray<string>>, table: string, row: number, column: string): Place {
  const csv = (some: ReadonlyArray<ReadonlyArray<string>>): string =>
    stringify(
      some.map((cells) => [...cells]),
      csvForm,
    )
  const index = rows[0]!.indexOf(column)
  const first = csv(rows.slice(0, row)).split("\n").length
  const before = index === 0 ? "" : `${csv([rows[row]!.slice(0, index)]).slice(0, -1)},`
  const lines = before.split("\n")
  return {
    file: `csv/${table}.csv`,
    line: first + lines.length - 1,
    column: [...lines.at(-1)!].length + 1,
  }
}

/** Puts another text into a cell. */
export const cell =
  (table: string, where: Where, column: string, to: string): Damage =>
  (files) => {
    const rows = rowsOf(files, table)
    const index = indexOf(rows, where)
    const cells = rows[index]!
    const at = rows[0]!.indexOf(column)
    if (cells[at] === to) throw new Error(`${table}.${column} already is ${to}`)
    cells[at] = to
    return { files: withRows(files, table, rows), at: placeOf(rows, table, index, column) }
  }

/**
 * Puts another value into a cell and into all its evidence: the damage of somebody who knows that values have evidence.
 * The place is the first row of that evidence.
 */
export const cellAndEvidence =
  (table: string, where: Where, field: string, to: string, words: Where = {}): Damage =>
  (files) => {
    const rows = rowsOf(files, table)
    const row = rows[indexOf(rows, where)]!
    const at = rows[0]!.indexOf(field)
    const from = row[at]!
    row[at] = to
    const evidence = rowsOf(files, "evidence")
    const header = evidence[0]!
    const is = (column: string, cells: ReadonlyArray<string>, value: string): boolean =>
      cells[header.indexOf(column)] === value
    const proving = evidence.flatMap((cells, i) =>
      is("table", cells, table) &&
      is("record_id", cells, row[0]!) &&
      is("field", cells, field) &&
      is("value", cells, from)
        ? [i]
        : [],
    )
    if (proving.length === 0) throw new Error(`${table}.${field} ${from} has no evidence`)
    for (const i of proving) {
      evidence[i]![header.indexOf("value")] = to
      for (const [column, value] of Object.entries(words)) evidence[i]![header.indexOf(column)] = value
    }
    return {
      files: withRows(withRows(files, table, rows), "evidence", evidence),
      at: placeOf(evidence, "evidence", proving[0]!, "value"),
    }
  }

/** One damage after the other; the place is that of the last. */
export const both =
  (first: Damage, second: Damage): Damage =>
  (files) =>
    second(first(files).files)

/** The same damage, to be found somewhere else: at a cell that follows from the damaged one. */
export const foundAt =
  (damage: Damage, table: string, where: Where, column: string): Damage =>
  (files) => {
    const damaged = damage(files)
    const rows = rowsOf(damaged.files, table)
    return { ...damaged, at: placeOf(rows, table, indexOf(rows, where), column) }
  }

/** The same damage, told of a line, or of the whole file, as null. */
export const toldOf =
  (damage: Damage, file: string, line: number | null): Damage =>
  (files) => ({ ...damage(files), at: { file, line, column: null } })
