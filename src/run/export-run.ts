/** The export of a run: the dataset that was linked, put where people take it from, and its ids into the history. */
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import { registry } from "../../schema/registry.ts"
import type { BuildReport } from "../build.ts"
import { decodeLedger } from "../history/decode-ledger.ts"
import { LEDGER_FILE, writeLedger } from "../history/history-folder.ts"
import { withLock } from "../lock/build-lock.ts"
import { writeDataset } from "../publish/folder.ts"
import { checksumsOf } from "../publish/formats/checksums.ts"
import { Progress } from "../progress.ts"
import { sha256 } from "../sha256.ts"
import { ledgerHash, LINKED_FILE, LINKED_FOLDER, LinkReceiptJson } from "./link-run.ts"
import { NotLinked } from "./run-errors.ts"

export interface ExportOptions {
  readonly run: string
  /** Folder of the dataset, replaced whole. */
  readonly out: string
}

/**
 * Exports a run. Fails with `NotLinked` where the run is not linked, was damaged since, or its history has gone on; and as
 * builds do where the folder cannot be written. What was there before is then as it was.
 */
export const exportRun = (options: ExportOptions) => withLock(options.out, "export", exportAlone(options))

const exportAlone = Effect.fn("exportRun")(function* ({ run, out }: ExportOptions) {
  const path = yield* Path.Path
  const progress = yield* Progress
  const { history, ledger, ledgerBefore, files: checksums, records, findings } = yield* readLinked(run)
  yield* progress.report("write", 0, 1)
  const files = yield* filesBelow(path.join(run, LINKED_FOLDER)).pipe(
    Effect.mapError(({ message }) => new NotLinked({ run, reason: message })),
  )
  if (sha256(checksumsOf(files)) !== checksums)
    return yield* new NotLinked({ run, reason: `files in ${LINKED_FOLDER}/ that were changed since` })
  const now = yield* ledgerHash(history)
  if (now !== ledgerBefore && now !== sha256(ledger))
    return yield* new NotLinked({ run, reason: `a history, ${history}, that has gone on since` })
  const decoded = yield* Effect.fromResult(decodeLedger(ledger, path.join(history, LEDGER_FILE), registry))
  yield* writeDataset(out, files)
  const warning = yield* writeLedger(history, decoded)
  return { out, records, findings, warnings: warning === null ? [] : [warning] } satisfies BuildReport
})

const readLinked = Effect.fn("readLinked")(function* (run: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const text = yield* fileSystem.readFileString(path.join(run, LINKED_FILE)).pipe(Effect.orElseSucceed(() => ""))
  const read = Schema.decodeUnknownResult(LinkReceiptJson)(text)
  return Result.isSuccess(read) ? read.success : yield* new NotLinked({ run, reason: "none" })
})

/** Every file below a folder, path with forward slashes → bytes. */
const filesBelow = Effect.fn("filesBelow")(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = new Map<string, Uint8Array>()
  for (const name of yield* fileSystem.readDirectory(folder, { recursive: true })) {
    const place = path.join(folder, name)
    const { type } = yield* fileSystem.stat(place)
    if (type === "File") files.set(name.replaceAll("\\", "/"), yield* fileSystem.readFile(place))
  }
  return files
})
