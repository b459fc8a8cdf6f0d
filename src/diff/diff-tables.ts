/** Two CSV files of one table, from wherever their text comes in pieces → their difference. */
import { Effect, Schema } from "effect"
import { cellsOf, RecordReader } from "./csv-records.ts"
import { type ColumnChanges, type Counts, type RowChange, TableDiff } from "./table-diff.ts"

/** The next piece of a text; null at its end. */
export type Pull<E = never> = () => Effect.Effect<string | null, E>

export interface TableDifference extends Counts {
  readonly table: string
  readonly columns: ColumnChanges
  /** Changes in the order of the rows, removed and added ones last; no more than were asked for. */
  readonly changes: ReadonlyArray<RowChange>
}

/** A version of the table has not all columns that name a row. */
export class NoKey extends Schema.TaggedError<NoKey>()("NoKey", {
  version: Schema.Literals(["old", "new"]),
  missing: Schema.String,
  header: Schema.Array(Schema.String),
}) {}

/**
 * Compares two versions. Fails with `NoKey`, or as the pulling does.
 *
 * @param keyFor the key columns, given the old header
 * @param limit how many changes are kept
 */
export const diffTables = Effect.fn("diffTables")(function* <E>(
  table: string,
  old: Pull<E>,
  now: Pull<E>,
  keyFor: (header: ReadonlyArray<string>) => ReadonlyArray<string>,
  limit = Infinity,
) {
  const [before, after] = [new RecordReader(), new RecordReader()]
  const oldHeader = headerOf((yield* record(before, old)) ?? "")
  const newHeader = headerOf((yield* record(after, now)) ?? "")
  const key = keyFor(oldHeader)
  for (const missing of key) {
    if (!oldHeader.includes(missing)) return yield* new NoKey({ version: "old", missing, header: oldHeader })
    if (!newHeader.includes(missing)) return yield* new NoKey({ version: "new", missing, header: newHeader })
  }
  const diff = new TableDiff(oldHeader, newHeader, key, limit)
  let left = yield* record(before, old)
  let right = yield* record(after, now)
  while (left !== null || right !== null) {
    if (left === null) {
      if (right !== null) diff.newOnly(right)
      right = after.next() ?? (yield* record(after, now))
    } else if (right === null) {
      diff.oldOnly(left)
      left = before.next() ?? (yield* record(before, old))
    } else {
      const next = diff.step(left, right)
      if (next !== "new") left = before.next() ?? (yield* record(before, old))
      if (next !== "old") right = after.next() ?? (yield* record(after, now))
    }
  }
  const counts = diff.finish()
  return { table, columns: diff.columns, changes: diff.changes, ...counts } satisfies TableDifference
})

/** The next record, with as many pieces as it takes. */
const record = Effect.fn(function* <E>(reader: RecordReader, pull: Pull<E>) {
  let found = reader.next()
  while (found === undefined) {
    reader.push(yield* pull())
    found = reader.next()
  }
  return found
})

/** A byte order mark is no part of the first column's name. */
const headerOf = (line: string): ReadonlyArray<string> => cellsOf(line.replace(/^\ufeff/u, ""))

/** A text that is in memory. */
export function pullText(text: string): Pull {
  let given = false
  return () =>
    Effect.sync(() => {
      if (given) return null
      given = true
      return text
    })
}
