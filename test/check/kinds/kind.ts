/** A kind of damage: a way to harm a dataset at a place of chance, and the rule that must find it there. */
import type { Column } from "../../../schema/column.ts"
import { registry } from "../../../schema/registry.ts"
import type { Table } from "../../../schema/table.ts"
import { cell, type Damaged, type Files, placeOf, rowsOf, withRows } from "../damage.ts"

export type Kind = readonly [name: string, rule: string, damage: (files: Files, random: Random) => Damaged]

/** Numbers of chance from a seed, the same on every machine (mulberry32). */
export class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to `count` - 1. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count)
  }

  pick<A>(items: ReadonlyArray<A>): A {
    if (items.length === 0) throw new Error("the dataset has nothing that could be damaged so")
    return items[this.below(items.length)]!
  }
}

export type TextRow = Readonly<Record<string, string>>

/** The rows of a table by column. */
export function textRows(files: Files, table: string): ReadonlyArray<TextRow> {
  const [header, ...rows] = rowsOf(files, table)
  return rows.map((cells) => Object.fromEntries(header!.map((name, i) => [name, cells[i]!])))
}

export const tablesWithRows = (files: Files): ReadonlyArray<Table> =>
  registry.filter(({ name }) => textRows(files, name).length > 0)

/** The columns by which a row is found again. */
export const keyOf = (table: Table, row: TextRow): TextRow =>
  Object.fromEntries(table.key.map((name) => [name, row[name]!]))

export interface Spot {
  readonly table: Table
  readonly column: string
  readonly declared: Column
  readonly row: TextRow
  readonly text: string
}

/** Every cell that this may be done to. */
export const spots = (files: Files, isFit: (spot: Spot) => boolean): ReadonlyArray<Spot> =>
  registry.flatMap((table) =>
    textRows(files, table.name).flatMap((row) =>
      Object.entries(table.columns)
        .map(([column, declared]): Spot => ({ table, column, declared, row, text: row[column]! }))
        .filter(isFit),
    ),
  )

/** One cell of chance, with another text in it. */
export const inSomeCell =
  (isFit: (spot: Spot) => boolean, to: (spot: Spot, random: Random) => string): Kind[2] =>
  (files, random) => {
    const spot = random.pick(spots(files, isFit))
    return cell(spot.table.name, keyOf(spot.table, spot.row), spot.column, to(spot, random))(files)
  }

/** One row of a table changed, removed or doubled; `change` gives the rows that stand in its place. */
export function inSomeRow(
  table: (files: Files, random: Random) => string,
  change: (cells: ReadonlyArray<string>, header: ReadonlyArray<string>) => ReadonlyArray<ReadonlyArray<string>>,
  least = 1,
): Kind[2] {
  return (files, random) => {
    const name = table(files, random)
    const [header, ...rows] = rowsOf(files, name)
    const index = least - 1 + random.below(rows.length - least + 1)
    const changed = [header!, ...rows.toSpliced(index, 1, ...change(rows[index]!, header!).map((cells) => [...cells]))]
    // A row begins where it began before.
    const at = placeOf([header!, ...rows], name, index + 1, header![0]!)
    return { files: withRows(files, name, changed), at }
  }
}

/** A letter or digit of a text replaced by another one. */
export function misspelt(text: string, random: Random): string {
  const places = [...text.matchAll(/[\p{L}\d]/gu)].map(({ index }) => index)
  const at = random.pick(places)
  const letter = String.fromCodePoint(text.codePointAt(at)!)
  const other = /\d/u.test(letter) ? String((Number(letter) + 1 + random.below(8)) % 10) : letter === "q" ? "k" : "q"
  return text.slice(0, at) + other + text.slice(at + letter.length)
}
