/**
 * The last release on disk, in `release/` of the history folder: `release.json`, the tables as they were published, and
 * what changed from release to release in words.
 */
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import type { Registry } from "../../schema/registry.ts"
import { ledgerFinding, ReleaseDamaged } from "../history/history-errors.ts"
import { NOT_UTF8, readIfThere } from "../history/history-folder.ts"
import { textTable, type TextTables } from "./text-table.ts"
import { isVersion } from "./version.ts"

export const RELEASE_FOLDER = "release"

const Version = Schema.String.check(Schema.makeFilter(isVersion, { expected: "a version such as 1.2.0" }))
const Day = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u))
const ReleaseFile = Schema.Struct({ version: Version, date: Day })

/** A release as headings name it. */
export interface ReleaseName {
  readonly version: string
  /** ISO date. */
  readonly date: string
}

export interface Release extends ReleaseName {
  readonly tables: TextTables
  /** CHANGES.md of the releases until then. */
  readonly changes: string
}

const decodeRelease = Schema.decodeUnknownResult(Schema.fromJsonString(ReleaseFile))

/** Reads the last release; null before the first. Fails with `ReleaseDamaged` or `HistoryUnreadable`. */
export const readRelease = Effect.fn("readRelease")(function* (history: string, registry: Registry) {
  const path = yield* Path.Path
  const fileSystem = yield* FileSystem.FileSystem
  const folder = path.join(history, RELEASE_FOLDER)
  const file = path.join(folder, "release.json")
  const text = yield* readIfThere(file)
  const isThere = yield* fileSystem.exists(path.join(folder, "csv")).pipe(Effect.orElseSucceed(() => false))
  if (text === null && !isThere) return null
  const read = decodeRelease(typeof text === "string" ? text : "")
  if (Result.isFailure(read))
    return yield* damaged(
      file,
      null,
      '{"version": "1.2.0", "date": "2020-01-31"}',
      text === null ? "no file" : "another text",
    )
  const tables = new Map<string, ReturnType<typeof textTable>>()
  for (const { name, key } of registry) {
    const place = path.join(folder, "csv", `${name}.csv`)
    const csv = yield* readIfThere(place)
    // A table that came later than the release.
    if (csv === null) continue
    if (csv === NOT_UTF8) return yield* damaged(place, null, "UTF-8", "bytes that are not")
    const marked = csv.split("\n").findIndex((line) => /^(?:<{7} |>{7} |={7}$)/u.test(line))
    if (marked >= 0) return yield* damaged(place, marked + 1, "a row", "the mark of a merge that was not finished")
    const table = textTable(csv)
    const missing = key.find((column) => !table.header.includes(column))
    if (missing !== undefined)
      return yield* damaged(place, 1, `a column ${missing}`, table.header.join(", ") || "nothing")
    tables.set(name, table)
  }
  const changes = yield* readIfThere(path.join(folder, "CHANGES.md"))
  const { version, date } = read.success
  return { version, date, tables, changes: typeof changes === "string" ? changes : "" } satisfies Release
})

const damaged = (file: string, line: number | null, expected: string, found: string): ReleaseDamaged =>
  new ReleaseDamaged({
    file,
    findings: [
      ledgerFinding("release/damaged", file, line, { expected, found, cure: "Restore the file as it was committed." }),
    ],
  })

/** Puts a release in the place of the last one, whole. */
export const writeRelease = Effect.fn("writeRelease")(function* (
  history: string,
  { version, date }: ReleaseName,
  files: ReadonlyMap<string, string>,
) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = path.join(history, RELEASE_FOLDER)
  const [next, last] = [`${folder}.next`, `${folder}.last`]
  const remove = (place: string) => fileSystem.remove(place, { recursive: true, force: true })
  yield* remove(next)
  yield* remove(last)
  yield* fileSystem.makeDirectory(path.join(next, "csv"), { recursive: true })
  const all = new Map([["release.json", `${JSON.stringify({ version, date }, null, 2)}\n`], ...files])
  for (const [file, text] of all) yield* fileSystem.writeFileString(path.join(next, file), text)
  const replaces = yield* fileSystem.exists(folder)
  yield* Effect.uninterruptible(
    Effect.gen(function* () {
      if (replaces) yield* fileSystem.rename(folder, last)
      const back = replaces ? fileSystem.rename(last, folder).pipe(Effect.ignore) : Effect.void
      yield* fileSystem.rename(next, folder).pipe(Effect.tapError(() => back))
    }),
  )
  yield* remove(last).pipe(Effect.ignore)
})
