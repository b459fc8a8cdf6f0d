/** A release: the dataset as it stands becomes what later builds are compared with. */
import { Clock, Effect, FileSystem, Path, Schema } from "effect"
import { isCalendarDate } from "../schema/iso-date.ts"
import { registry as standardTables } from "../schema/registry.ts"
import { type BuildOptions, buildAlone, makeDataset } from "./build.ts"
import { CHANGES_CSV, CHANGES_MD } from "./changes/change-files.ts"
import { RELEASE_FOLDER, writeRelease } from "./changes/release-folder.ts"
import { compareVersions, isVersion } from "./changes/version.ts"
import { checkDataset } from "./check.ts"
import { encodeLedger } from "./history/encode-ledger.ts"
import { LEDGER_FILE, readIfThere } from "./history/history-folder.ts"
import { withLock } from "./lock/build-lock.ts"
import type { Files } from "./publish/publish.ts"
import { OutNotWritable } from "./publish/folder.ts"
import { reasonOf } from "./read/find-seeds.ts"

export interface ReleaseOptions extends BuildOptions {
  /** Semantic version, after that of the last release. */
  readonly version: string
  /** Day of the release, ISO 8601; today in UTC unless told. */
  readonly date?: string
}

export interface ReleaseReport {
  readonly version: string
  readonly date: string
  /** Version of the release before; null for the first. */
  readonly last: string | null
  /** Where it was written. */
  readonly folder: string
  /** Changed cells, added and removed records since the release before. */
  readonly changes: number
}

/** The release cannot be cut as asked; nothing was changed. */
export class ReleaseRefused extends Schema.TaggedError<ReleaseRefused>()("ReleaseRefused", {
  code: Schema.Literals(["release/version", "release/date", "release/stale", "release/findings"]),
  expected: Schema.String,
  found: Schema.String,
  cure: Schema.String,
}) {
  readonly exitCode = 2
  override get message(): string {
    return `${this.code}: expected ${this.expected}, found ${this.found}. Nothing was changed. ${this.cure}`
  }
}

/**
 * Cuts a release of the dataset in `out`, which must be what a build gives now and in which a check finds nothing. Then
 * builds again, for nothing has changed since the release that now is the last.
 *
 * Fails with `ReleaseRefused`, and as builds do.
 */
export const cutRelease = (options: ReleaseOptions) => withLock(options.out ?? "out", "release", cutAlone(options))

const cutAlone = Effect.fn("cutRelease")(function* (options: ReleaseOptions) {
  const { version, out = "out", tables = standardTables } = options
  const path = yield* Path.Path
  const date = options.date ?? new Date(yield* Clock.currentTimeMillis).toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || !isCalendarDate(date))
    return yield* refused("release/date", "a day such as 2020-01-31", date, "Correct --date.")
  if (!isVersion(version))
    return yield* refused("release/version", "a version such as 1.2.0 (https://semver.org)", version, "Correct it.")
  const made = yield* makeDataset(options)
  const last = made.release
  if (last !== null && compareVersions(version, last.version) <= 0)
    return yield* refused("release/version", `a version after ${last.version}, the last`, version, "Count up.")
  const stale = yield* staleFile(out, made.files)
  const ledger = yield* readIfThere(path.join(made.history, LEDGER_FILE))
  if (stale !== null || ledger !== encodeLedger(made.register.ledger))
    return yield* refused(
      "release/stale",
      `${out}/ as a build makes it now`,
      `another ${stale ?? LEDGER_FILE}`,
      "Run factloom build, review what changed, and cut the release then.",
    )
  const { findings } = yield* checkDataset({ folder: out, tables })
  if (findings.length > 0)
    return yield* refused(
      "release/findings",
      "a dataset in which a check finds nothing",
      `${findings.length} findings`,
      `Run factloom check ${out}.`,
    )
  const files = new Map([
    ...[...tables.map(({ name }) => `csv/${name}.csv`), CHANGES_CSV].map(
      (file) => [file, String(made.files.get(file) ?? "")] as const,
    ),
    [CHANGES_MD, made.changes.asRelease({ version, date })] as const,
  ])
  const folder = path.join(made.history, RELEASE_FOLDER)
  yield* writeRelease(made.history, { version, date }, files).pipe(
    Effect.mapError((error) => new OutNotWritable({ folder, reason: reasonOf(error) })),
  )
  yield* buildAlone(options)
  const changes = made.changes.changes.length
  return { version, date, last: last?.version ?? null, folder, changes } satisfies ReleaseReport
})

/** The first file that is not as a build makes it; null when all are. */
const staleFile = Effect.fn("staleFile")(function* (out: string, files: Files) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  for (const [file, content] of files) {
    const there = yield* fileSystem.readFile(path.join(out, file)).pipe(Effect.orElseSucceed(() => null))
    if (there === null || !Buffer.from(content).equals(there)) return file
  }
  return null
})

const refused = (code: ReleaseRefused["code"], expected: string, found: string, cure: string) =>
  new ReleaseRefused({ code, expected, found, cure })
