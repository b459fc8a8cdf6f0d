/**
 * The difference of two versions of one table: a hash join by key in lock step. Rows that stand beside each other in both
 * are compared at once; a row whose partner has not come yet waits for it, so files in any order are compared, and sorted
 * ones in little memory.
 */
import { cellsOf } from "./csv-records.ts"

export interface CellChange {
  readonly column: string
  readonly old: string
  readonly new: string
}

export interface RowChange {
  readonly kind: "added" | "removed" | "changed"
  /** Values of the key columns. */
  readonly key: ReadonlyArray<string>
  /** Of a changed row the cells that differ; of the others the cells that hold something. */
  readonly cells: ReadonlyArray<CellChange>
}

/** Columns that only one of the versions has, and whether those of both stand in another order. */
export interface ColumnChanges {
  readonly added: ReadonlyArray<string>
  readonly removed: ReadonlyArray<string>
  readonly isReordered: boolean
}

export interface Counts {
  readonly rows: { readonly old: number; readonly new: number }
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** One version's header, and how to find the key in its records. */
class Side {
  readonly header: ReadonlyArray<string>
  readonly waiting = new Map<string, string | Array<string>>()
  rows = 0
  readonly #key: ReadonlyArray<number>
  /** Do the first columns make the key, in order? Then it can be read off without reading the record. */
  readonly #isFirst: boolean

  constructor(header: ReadonlyArray<string>, key: ReadonlyArray<string>) {
    this.header = header
    this.#key = key.map((column) => header.indexOf(column))
    this.#isFirst = this.#key.every((index, i) => index === i)
  }

  keyOf(record: string): string {
    if (!this.#isFirst) return this.#readKey(record)
    let end = -1
    for (let i = 0; i < this.#key.length; i++) {
      end = record.indexOf(",", end + 1)
      if (end < 0) {
        end = record.length
        break
      }
    }
    const key = record.slice(0, end)
    return key.includes('"') ? this.#readKey(record) : key
  }

  #readKey(record: string): string {
    const cells = cellsOf(record)
    return this.#key.map((index) => quoted(cells[index] ?? "")).join(",")
  }

  wait(key: string, record: string): void {
    // A copy: a slice would keep the whole piece of the file that it was cut from.
    const own = Buffer.from(record).toString()
    const others = this.waiting.get(key)
    if (others === undefined) this.waiting.set(key, own)
    else if (typeof others === "string") this.waiting.set(key, [others, own])
    else others.push(own)
  }

  /** The first row of this key that waits. */
  take(key: string): string | undefined {
    const waiting = this.waiting.get(key)
    if (waiting === undefined) return undefined
    if (typeof waiting === "string") this.waiting.delete(key)
    else {
      const first = waiting.shift()
      if (waiting.length === 0) this.waiting.delete(key)
      return first
    }
    return waiting
  }
}

/** Keys that hold a comma or a quotation mark are told apart from two cells. */
const quoted = (cell: string): string => (/[",]/u.test(cell) ? JSON.stringify(cell) : cell)

export class TableDiff {
  readonly columns: ColumnChanges
  readonly changes: Array<RowChange> = []
  readonly #key: ReadonlyArray<string>
  readonly #old: Side
  readonly #new: Side
  readonly #isSameHeader: boolean
  readonly #common: ReadonlyArray<readonly [column: string, old: number, now: number]>
  readonly #limit: number
  readonly #counts = { added: 0, removed: 0, changed: 0 }

  /**
   * @param key columns that name a row, in both headers
   * @param limit how many changes are kept; all are counted
   */
  constructor(
    oldHeader: ReadonlyArray<string>,
    newHeader: ReadonlyArray<string>,
    key: ReadonlyArray<string>,
    limit = Infinity,
  ) {
    this.#key = key
    this.#limit = limit
    this.#old = new Side(oldHeader, key)
    this.#new = new Side(newHeader, key)
    this.columns = columnChanges(oldHeader, newHeader)
    this.#isSameHeader = oldHeader.length === newHeader.length && oldHeader.every((name, i) => name === newHeader[i])
    this.#common = oldHeader.flatMap((column, i) => {
      const now = newHeader.indexOf(column)
      return now < 0 ? [] : [[column, i, now] as const]
    })
  }

  /** Which version's record is looked at next: that of the lower key, or both. */
  step(oldRecord: string, newRecord: string): "old" | "new" | "both" {
    const oldKey = this.#old.keyOf(oldRecord)
    const newKey = this.#new.keyOf(newRecord)
    if (oldKey === newKey) {
      this.#old.rows++
      this.#new.rows++
      this.#compare(oldRecord, newRecord)
      return "both"
    }
    if (oldKey < newKey) {
      this.#oldRow(oldKey, oldRecord)
      return "old"
    }
    this.#newRow(newKey, newRecord)
    return "new"
  }

  oldOnly(record: string): void {
    this.#oldRow(this.#old.keyOf(record), record)
  }

  newOnly(record: string): void {
    this.#newRow(this.#new.keyOf(record), record)
  }

  /** Rows that have waited for a partner to the end were removed or added. */
  finish(): Counts {
    for (const records of this.#old.waiting.values())
      for (const record of [records].flat()) this.#one("removed", this.#old, record)
    for (const records of this.#new.waiting.values())
      for (const record of [records].flat()) this.#one("added", this.#new, record)
    return { rows: { old: this.#old.rows, new: this.#new.rows }, ...this.#counts }
  }

  #oldRow(key: string, record: string): void {
    this.#old.rows++
    const partner = this.#new.take(key)
    if (partner === undefined) this.#old.wait(key, record)
    else this.#compare(record, partner)
  }

  #newRow(key: string, record: string): void {
    this.#new.rows++
    const partner = this.#old.take(key)
    if (partner === undefined) this.#new.wait(key, record)
    else this.#compare(partner, record)
  }

  #compare(oldRecord: string, newRecord: string): void {
    if (this.#isSameHeader && oldRecord === newRecord) return
    const [before, now] = [cellsOf(oldRecord), cellsOf(newRecord)]
    const cells = this.#common.flatMap(([column, i, j]) => {
      const change = { column, old: before[i] ?? "", new: now[j] ?? "" }
      return change.old === change.new ? [] : [change]
    })
    if (cells.length === 0) return
    this.#counts.changed++
    if (this.changes.length < this.#limit)
      this.changes.push({ kind: "changed", key: this.#keyCells(this.#old, before), cells })
  }

  #one(kind: "added" | "removed", side: Side, record: string): void {
    this.#counts[kind]++
    if (this.changes.length >= this.#limit) return
    const cells = cellsOf(record)
    const held = side.header.flatMap((column, i) => {
      const cell = cells[i] ?? ""
      if (cell === "") return []
      return [kind === "added" ? { column, old: "", new: cell } : { column, old: cell, new: "" }]
    })
    this.changes.push({ kind, key: this.#keyCells(side, cells), cells: held })
  }

  #keyCells(side: Side, cells: ReadonlyArray<string>): ReadonlyArray<string> {
    return this.#key.map((column) => cells[side.header.indexOf(column)] ?? "")
  }
}

function columnChanges(before: ReadonlyArray<string>, now: ReadonlyArray<string>): ColumnChanges {
  const both = now.filter((column) => before.includes(column))
  const inOrder = before.filter((column) => now.includes(column))
  return {
    added: now.filter((column) => !before.includes(column)),
    removed: before.filter((column) => !now.includes(column)),
    isReordered: both.some((column, i) => column !== inOrder[i]),
  }
}
