/** Any two datasets on disk → their difference, table by table: two folders of CSV files, or two CSV files of one table. */
import { Effect, FileSystem, Path, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { byCodeUnits } from "../by-code-units.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { diffTables, type NoKey, type Pull, type TableDifference } from "./diff-tables.ts"

export interface DiffOptions {
  /** Columns that name a row, where neither the table is a known one nor the first column does. */
  readonly key?: ReadonlyArray<string>
  /** Key columns of known tables. */
  readonly keys: ReadonlyMap<string, ReadonlyArray<string>>
  /** How many changes of each table are kept; all are counted. */
  readonly limit?: number
}

export interface DatasetDifference {
  readonly old: string
  readonly new: string
  /** Tables that only one of them has. */
  readonly added: ReadonlyArray<string>
  readonly removed: ReadonlyArray<string>
  /** Tables of both, in the order of their names. */
  readonly tables: ReadonlyArray<TableDifference>
}

/** Is there no difference at all? */
export const isEqual = ({ added, removed, tables }: DatasetDifference): boolean =>
  added.length === 0 && removed.length === 0 && tables.every(isSame)

/** Is there no difference between the two versions of a table? */
export const isSame = ({ added, removed, changed, columns }: TableDifference): boolean =>
  added + removed + changed + columns.added.length + columns.removed.length === 0 && !columns.isReordered

/** One of the two is nothing that can be compared: exit code 2. */
export class NotComparable extends Schema.TaggedError<NotComparable>()("NotComparable", {
  place: Schema.String,
  expected: Schema.String,
  found: Schema.String,
  cure: Schema.String,
}) {
  readonly code = "diff/not-comparable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.place}: expected ${this.expected}, found ${this.found}. ${this.cure}`
  }
}

/** Compares two datasets. Needs `FileSystem` and `Path`; fails with `NotComparable`. */
export const diffDatasets = Effect.fn("diffDatasets")(function* (old: string, now: string, options: DiffOptions) {
  const [before, after] = [yield* tablesIn(old), yield* tablesIn(now)]
  if (before.isFile !== after.isFile)
    return yield* new NotComparable({
      place: before.isFile ? now : old,
      expected: "a CSV file, as the other is",
      found: "a folder",
      cure: "Name two folders or two files.",
    })
  // Two files are one table, whatever they are called.
  const pairs = before.isFile
    ? [...after.files].map(([table, file]) => [table, [...before.files.values()][0]!, file] as const)
    : [...after.files].flatMap(([table, file]) => {
        const other = before.files.get(table)
        return other === undefined ? [] : [[table, other, file] as const]
      })
  const tables: Array<TableDifference> = []
  for (const [table, oldFile, newFile] of pairs) {
    const keyFor = (header: ReadonlyArray<string>) => options.key ?? options.keys.get(table) ?? header.slice(0, 1)
    const found = yield* Effect.scoped(
      Effect.gen(function* () {
        const [left, right] = [yield* pullFile(oldFile), yield* pullFile(newFile)]
        return yield* diffTables(table, left, right, keyFor, options.limit)
      }),
    ).pipe(Effect.catchTag("NoKey", (error) => Effect.fail(noKey(error, oldFile, newFile))))
    tables.push(found)
  }
  const onlyIn = (one: Tables, other: Tables): ReadonlyArray<string> =>
    before.isFile ? [] : [...one.files.keys()].filter((table) => !other.files.has(table))
  return {
    old,
    new: now,
    added: onlyIn(after, before),
    removed: onlyIn(before, after),
    tables,
  } satisfies DatasetDifference
})

const noKey = ({ version, missing, header }: NoKey, oldFile: string, newFile: string): NotComparable =>
  new NotComparable({
    place: version === "old" ? oldFile : newFile,
    expected: `a column ${missing}, which names the rows`,
    found: header.length === 0 ? "an empty file" : `the columns ${header.join(", ")}`,
    cure: "Name the columns that name a row with --key.",
  })

interface Tables {
  readonly isFile: boolean
  /** Name of the table → path of its file, in the order of names. */
  readonly files: ReadonlyMap<string, string>
}

/** The tables of a dataset: of `csv/` in the folder, of the folder itself, or the one file. */
const tablesIn = Effect.fn("tablesIn")(function* (place: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const unreadable = refused(place)
  const { type } = yield* unreadable(fileSystem.stat(place))
  const tableOf = (file: string): string => path.basename(file).replace(/\.csv$/iu, "")
  if (type === "File") return { isFile: true, files: new Map([[tableOf(place), place]]) } satisfies Tables
  const inner = path.join(place, "csv")
  const folder = (yield* unreadable(fileSystem.exists(inner))) ? inner : place
  const names = (yield* unreadable(fileSystem.readDirectory(folder))).filter((name) => /\.csv$/iu.test(name))
  if (names.length === 0)
    return yield* new NotComparable({
      place,
      expected: "a folder with CSV files, in it or in csv/ below it",
      found: "none",
      cure: "Name the folder that factloom build wrote, history/release, or a CSV file.",
    })
  const files = names.toSorted(byCodeUnits).map((name) => [tableOf(name), path.join(folder, name)] as const)
  return { isFile: false, files: new Map(files) } satisfies Tables
})

/** Bytes that are read at once. */
const PIECE = 1 << 20

/** The text of a file, piece by piece, as long as the scope is open. */
const pullFile = Effect.fn("pullFile")(function* (place: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const file = yield* refused(place)(fileSystem.open(place, { flag: "r" }))
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  const pull: Pull<NotComparable> = Effect.fn(function* () {
    const bytes = yield* refused(place)(file.readAlloc(PIECE))
    return bytes._tag === "None" ? null : decoder.decode(bytes.value, { stream: true })
  })
  return pull
})

const refused = (place: string) =>
  Effect.mapError(
    (error: PlatformError) =>
      new NotComparable({
        place,
        expected: "a dataset's folder or a CSV file",
        found: reasonOf(error),
        cure: "Check the name and permissions.",
      }),
  )
