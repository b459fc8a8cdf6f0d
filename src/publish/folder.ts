/**
 * The dataset's folder on disk. A build writes a folder beside it and swaps the two at the end, so whoever looks sees the
 * old dataset or the new one, and a build that is killed leaves the old one whole; the next build clears what it left.
 */
import { Effect, FileSystem, Path, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { reasonOf } from "../read/find-seeds.ts"
import { ARCHIVE, CHECKSUMS, DATABASE } from "./formats/formats.ts"
import type { Files } from "./publish.ts"
import { PROOF_FILE } from "./tables-files.ts"

/** The dataset cannot be written; what was there before is as it was. */
export class OutNotWritable extends Schema.TaggedError<OutNotWritable>()("OutNotWritable", {
  folder: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "out/not-writable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.folder}: expected a folder that can be written, found: ${this.reason}. Nothing was changed. Free the folder, or name another with --out.`
  }
}

/** The folder holds files that factloom did not make: swapping it would lose them. */
export class OutNotDataset extends Schema.TaggedError<OutNotDataset>()("OutNotDataset", {
  folder: Schema.String,
  file: Schema.String,
}) {
  readonly code = "out/not-a-dataset"
  readonly exitCode = 2
  override get message(): string {
    return `${this.folder}: expected an empty folder or a dataset of factloom, found ${this.file}. Nothing was changed. Name another folder with --out.`
  }
}

/** What a build makes; other names in the folder (notebooks somebody built into it) are carried over. */
export const MADE: ReadonlyArray<string> = [
  "index.html",
  "README.md",
  "DATA_DICTIONARY.md",
  "csv",
  "json",
  "jsonl",
  "schema",
  "texts",
  "charts",
  "site",
  "issues.jsonl",
  "rejected.csv",
  "datapackage.json",
  "csv-metadata.json",
  "croissant.json",
  "CITATION.cff",
  "excel",
  "parquet",
  DATABASE,
  CHECKSUMS,
  ARCHIVE,
  "changes.csv",
  "CHANGES.md",
  PROOF_FILE,
]
const MARK = "csv/evidence.csv"

/** Writes the files as the new content of `folder`. */
export const writeDataset = (folder: string, files: Files) =>
  replaceDataset(folder, (next) => writeAll(next, files).pipe(refused(folder)))

/**
 * Replaces a dataset by one that is written into a folder beside it. Fails with `OutNotWritable` or `OutNotDataset`, or as
 * the writing does; what was there before is then as it was.
 *
 * @param write gets the path of the folder, which it makes
 */
export const replaceDataset = <A, E, R>(folder: string, write: (next: string) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const path = yield* Path.Path
    const out = path.resolve(folder)
    yield* recover(out).pipe(refused(folder))
    const kept = yield* othersIn(folder, out)
    const next = `${out}.next`
    return yield* Effect.gen(function* () {
      const written = yield* write(next)
      yield* carryOver(out, next, kept).pipe(refused(folder))
      yield* swap(out, next).pipe(refused(folder))
      return written
    }).pipe(Effect.ensuring(discard(next)))
  })

/** A build killed between the two renames left the old dataset under its other name: it goes back first. */
const recover = Effect.fn("recover")(function* (out: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const last = `${out}.last`
  if ((yield* fileSystem.exists(last)) && !(yield* fileSystem.exists(out))) yield* fileSystem.rename(last, out)
  yield* discard(last)
  yield* discard(`${out}.next`)
})

/** The names in the folder that no build makes. */
const othersIn = Effect.fn("othersIn")(function* (folder: string, out: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* fileSystem.exists(out).pipe(refused(folder)))) return []
  const names = (yield* fileSystem.readDirectory(out).pipe(refused(folder))).sort()
  const isDataset = yield* fileSystem.exists(path.join(out, MARK)).pipe(refused(folder))
  if (names.length > 0 && !isDataset) return yield* new OutNotDataset({ folder, file: names[0] ?? "" })
  yield* fileSystem.access(out, { writable: true }).pipe(refused(folder))
  return names.filter((name) => !MADE.includes(name))
})

const writeAll = Effect.fn("writeAll")(function* (next: string, files: Files) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(next, file))))
  for (const folder of [next, ...folders]) yield* fileSystem.makeDirectory(folder, { recursive: true })
  for (const [file, content] of files) {
    const place = path.join(next, file)
    yield* typeof content === "string"
      ? fileSystem.writeFileString(place, content)
      : fileSystem.writeFile(place, content)
  }
})

const carryOver = Effect.fn("carryOver")(function* (out: string, next: string, names: ReadonlyArray<string>) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  for (const name of names) yield* fileSystem.copy(path.join(out, name), path.join(next, name))
})

const swap = Effect.fn("swap")(function* (out: string, next: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const last = `${out}.last`
  const replaces = yield* fileSystem.exists(out)
  yield* Effect.uninterruptible(
    Effect.gen(function* () {
      if (replaces) yield* fileSystem.rename(out, last)
      const back = replaces ? fileSystem.rename(last, out).pipe(Effect.ignore) : Effect.void
      yield* fileSystem.rename(next, out).pipe(Effect.tapError(() => back))
    }),
  )
  yield* discard(last)
})

const discard = Effect.fn("discard")(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  yield* fileSystem.remove(folder, { recursive: true, force: true }).pipe(Effect.ignore)
})

const refused = (folder: string) =>
  Effect.mapError((error: PlatformError) => new OutNotWritable({ folder, reason: reasonOf(error) }))
