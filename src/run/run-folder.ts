/**
 * The folder of a run: what `factloom extract` has made of a corpus, for `factloom link`.
 *
 *     run.json             what the run is of, written first; a run of something else is refused
 *     units/000012.json    receipt of a unit, written last: a unit without one is still to be done
 *     articles/HASH.parquet, claims/, …  shards of a unit, named by the hash of their bytes
 *     errors/000012.jsonl  records of a unit that are no articles, where there are any
 *     parts/               what is being written
 *     linked/, linked.json the dataset that `factloom link` has made of it, for `factloom export`
 *
 * Every file appears whole, by a rename, so any number of processes may work on a run at once; two that do the same unit
 * write the same bytes.
 */
import { join } from "node:path"
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { Finding } from "../../schema/finding.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { type ShardKind, shardKinds } from "./shards/unit-shards.ts"
import { NotARun, RunNotWritable, RunOfOther } from "./run-errors.ts"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))

/** What a run is of. */
export const RunManifest = Schema.Struct({
  /** The version of the code, by which claims are taken for what this one makes. */
  code: Schema.String,
  /** Absolute path of the corpus. */
  corpus: Schema.String,
  kind: Schema.Literals(["articles", "records"]),
  /** Hash of the units, of the stamps of the files and of the names of the fields. */
  plan: Hash,
  units: Count,
  /** What is wrong with the folder of the corpus, whatever its files are. */
  findings: Schema.Array(Finding),
})
export type RunManifest = typeof RunManifest.Type

/** What was made of a unit. */
export const UnitReceipt = Schema.Struct({
  unit: Count,
  articles: Count,
  claims: Count,
  malformed: Count,
  /** Hashes of its shards. */
  shards: Schema.Struct({ articles: Hash, claims: Hash, tellings: Hash, names: Hash } satisfies Record<
    ShardKind,
    unknown
  >),
})
export type UnitReceipt = typeof UnitReceipt.Type

const ManifestJson = Schema.fromJsonString(RunManifest)
const ReceiptJson = Schema.fromJsonString(UnitReceipt)

export const RUN_FILE = "run.json"

/** Units in the order of their names. */
export const unitName = (unit: number): string => String(unit).padStart(6, "0")

/** Paths within a run. */
export const places = {
  receipt: (unit: number) => `units/${unitName(unit)}.json`,
  shard: (kind: ShardKind, hash: string) => `${kind}/${hash}.parquet`,
  errors: (unit: number) => `errors/${unitName(unit)}.jsonl`,
} as const

/** The files of a unit, for whoever moves them elsewhere: all but the receipt, which follows when they are there. */
export const filesOf = ({ unit, shards, malformed }: UnitReceipt): ReadonlyArray<string> => [
  ...shardKinds.map((kind) => places.shard(kind, shards[kind])),
  ...(malformed === 0 ? [] : [places.errors(unit)]),
]

/** The shards of one kind of a run, in the order of its units; a unit without an article has none that matter. */
export const shardFiles = (run: string, receipts: ReadonlyArray<UnitReceipt>, kind: ShardKind): ReadonlyArray<string> =>
  receipts.filter(({ articles }) => articles > 0).map(({ shards }) => join(run, places.shard(kind, shards[kind])))

const runFolders = ["units", ...shardKinds, "errors", "parts"] as const

/** Begins a run, or goes on with it. Fails with `RunOfOther` where the folder has another, or `RunNotWritable`. */
export const openRun = Effect.fn("openRun")(function* (run: string, manifest: RunManifest) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(run, RUN_FILE)
  const refused = Effect.mapError((error: PlatformError) => new RunNotWritable({ run, reason: reasonOf(error) }))
  const names = yield* fileSystem.readDirectory(run).pipe(Effect.orElseSucceed((): Array<string> => []))
  if (!names.includes(RUN_FILE)) {
    const known = new Set<string>(runFolders)
    const other = names.find((name) => !known.has(name) && !name.startsWith(`${RUN_FILE}.`))
    if (other !== undefined)
      return yield* new RunOfOther({ run, differs: `a folder with ${other} in it, which is no run` })
    for (const folder of runFolders)
      yield* refused(fileSystem.makeDirectory(path.join(run, folder), { recursive: true }))
    // Several that begin the run at once write the same.
    const draft = `${file}.${crypto.randomUUID()}`
    yield* refused(fileSystem.writeFileString(draft, `${Schema.encodeSync(ManifestJson)(manifest)}\n`))
    yield* refused(fileSystem.rename(draft, file))
    return
  }
  const there = yield* readManifest(run)
  const differs =
    there.corpus === manifest.corpus
      ? there.code === manifest.code
        ? "a run of the same corpus with other files, times of writing or names of fields"
        : "a run by another version of factloom"
      : `a run of ${there.corpus}`
  if (there.code !== manifest.code || there.plan !== manifest.plan || there.corpus !== manifest.corpus)
    return yield* new RunOfOther({ run, differs })
})

/** What a run is of. Fails with `NotARun`. */
export const readManifest = Effect.fn("readManifest")(function* (run: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const text = yield* fileSystem
    .readFileString(path.join(run, RUN_FILE))
    .pipe(Effect.mapError((error) => new NotARun({ run, reason: `${RUN_FILE}: ${reasonOf(error)}` })))
  const read = Schema.decodeUnknownResult(ManifestJson)(text)
  if (Result.isSuccess(read)) return read.success
  return yield* new NotARun({ run, reason: `a damaged ${RUN_FILE}` })
})

/** The receipt of a unit; null when it is still to be done. */
export const readReceipt = Effect.fn("readReceipt")(function* (run: string, unit: number) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const text = yield* fileSystem
    .readFileString(path.join(run, places.receipt(unit)))
    .pipe(Effect.orElseSucceed(() => ""))
  return decodeReceipt(text)
})

/** The receipt of its text; null when it is none. */
export function decodeReceipt(text: string): UnitReceipt | null {
  const read = Schema.decodeUnknownResult(ReceiptJson)(text)
  return Result.isSuccess(read) ? read.success : null
}

/** The receipt as it is written. */
export const encodeReceipt = (receipt: UnitReceipt): string => `${Schema.encodeSync(ReceiptJson)(receipt)}\n`
