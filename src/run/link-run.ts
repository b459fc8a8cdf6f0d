/**
 * The link stage over a run: the claims of all its units → the dataset, kept in the run until it is exported. The same code
 * as a build, so that the bytes are the same; all claims are in memory at once.
 */
import { Effect, FileSystem, Path, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { Finding } from "../../schema/finding.ts"
import { makeDataset } from "../build.ts"
import { encodeLedger } from "../history/encode-ledger.ts"
import { LEDGER_FILE, readIfThere } from "../history/history-folder.ts"
import { withLock } from "../lock/build-lock.ts"
import { writeDataset } from "../publish/folder.ts"
import { checksumsOf } from "../publish/formats/checksums.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { HISTORY_FOLDER } from "../read/history-folder.ts"
import { sha256 } from "../sha256.ts"
import { readRun } from "./read-run.ts"
import { RunEmpty, RunNotWritable } from "./run-errors.ts"
import { readManifest } from "./run-folder.ts"

/** What was linked, and by which history. */
export const LinkReceipt = Schema.Struct({
  /** Folder of the ledger of ids. */
  history: Schema.String,
  /** Hash of the ledger as it was found, and what it is after. */
  ledgerBefore: Schema.String,
  ledger: Schema.String,
  /** Hash of the checksums of all files of the dataset. */
  files: Schema.String,
  records: Schema.Record(Schema.String, Schema.Int),
  findings: Schema.Array(Finding),
})
export type LinkReceipt = typeof LinkReceipt.Type
export const LinkReceiptJson = Schema.fromJsonString(LinkReceipt)

export const LINKED_FOLDER = "linked"
export const LINKED_FILE = "linked.json"

export interface LinkOptions {
  readonly run: string
  /** Folder of the ledger of ids and of the last release; for a folder of articles `history` in it, else in the run. */
  readonly history?: string
}

/** Hash of a ledger as it stands in its file. */
export const ledgerHash = Effect.fn("ledgerHash")(function* (history: string) {
  const path = yield* Path.Path
  return sha256(String((yield* readIfThere(path.join(history, LEDGER_FILE))) ?? ""))
})

/** Links a run. dataset.yaml and corrections.yaml are those beside the corpus. Fails as builds do, and as `readRun`. */
export const linkRun = (options: LinkOptions) =>
  Effect.gen(function* () {
    const path = yield* Path.Path
    // Where there is no run, no lock is left either.
    yield* readManifest(options.run)
    return yield* withLock(path.join(options.run, LINKED_FOLDER), "link", linkAlone(options))
  })

const linkAlone = Effect.fn("linkRun")(function* ({ run, history: given }: LinkOptions) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { manifest, extracted } = yield* readRun(run)
  if (extracted.articles.length === 0) return yield* new RunEmpty({ run, malformed: extracted.findings.length })
  const isFolder = (yield* fileSystem.readDirectory(manifest.corpus).pipe(Effect.option))._tag === "Some"
  const seeds = isFolder ? manifest.corpus : path.dirname(manifest.corpus)
  const history = path.resolve(given ?? path.join(manifest.kind === "articles" ? seeds : run, HISTORY_FOLDER))
  const ledgerBefore = yield* ledgerHash(history)
  const { files, records, findings, register } = yield* makeDataset({ seeds, history }, extracted)
  const refused = Effect.mapError((error: PlatformError) => new RunNotWritable({ run, reason: reasonOf(error) }))
  const receipt = path.join(run, LINKED_FILE)
  yield* refused(fileSystem.remove(receipt, { force: true }))
  yield* writeDataset(path.join(run, LINKED_FOLDER), files)
  const written: LinkReceipt = {
    history,
    ledgerBefore,
    ledger: encodeLedger(register.ledger),
    files: sha256(checksumsOf(files)),
    records,
    findings,
  }
  yield* refused(fileSystem.writeFileString(`${receipt}.next`, Schema.encodeSync(LinkReceiptJson)(written)))
  yield* refused(fileSystem.rename(`${receipt}.next`, receipt))
  return { run, records, findings }
})
