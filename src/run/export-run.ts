/** The export of a run: what was linked, put where people take it from; of a dataset its ids into the history. */
import { Effect, FileSystem, Path } from "effect"
import { registry } from "../../schema/registry.ts"
import type { BuildReport } from "../build.ts"
import { decodeLedger } from "../history/decode-ledger.ts"
import { LEDGER_FILE, writeLedger } from "../history/history-folder.ts"
import { withLock } from "../lock/build-lock.ts"
import { writeDataset } from "../publish/folder.ts"
import { checksumsOf } from "../publish/formats/checksums.ts"
import { Progress } from "../progress.ts"
import { sha256 } from "../sha256.ts"
import { readDescription } from "../read/description/read-description.ts"
import { exportTables } from "./export/export-tables.ts"
import { LINKED_FOLDER, type LinkedDataset, type LinkedTables, readLinkReceipt } from "./link-receipt.ts"
import { folderOf, ledgerHash } from "./link-run.ts"
import { hashesOf } from "./link-tables.ts"
import { MEMORY_LIMIT } from "./link/link-shards.ts"
import { NotLinked } from "./run-errors.ts"
import { wholeRun } from "./whole-run.ts"
import { messageOf } from "../message-of.ts"

export interface ExportOptions {
  readonly run: string
  /** Folder of the dataset, replaced whole. */
  readonly out: string
  /** Of tables: memory, in megabytes. */
  readonly memoryLimit?: number
  /** Of tables: folder for what does not fit into memory; in the run unless told. */
  readonly temp?: string
}

export interface ExportReport extends BuildReport {
  readonly as: "dataset" | "tables"
  /** All findings there are; of tables the report has only the first. */
  readonly findingCount: number
}

/**
 * Exports a run. Fails with `NotLinked` where the run is not linked, was damaged since, or its history has gone on; and as
 * builds do where the folder cannot be written. What was there before is then as it was.
 */
export const exportRun = (options: ExportOptions) => withLock(options.out, "export", exportAlone(options))

const exportAlone = Effect.fn("exportRun")(function* (options: ExportOptions) {
  const receipt = yield* readLinkReceipt(options.run)
  return yield* receipt.as === "dataset" ? exportDataset(options, receipt) : exportLinked(options, receipt)
})

const exportDataset = Effect.fn("exportDataset")(function* ({ run, out }: ExportOptions, linked: LinkedDataset) {
  const path = yield* Path.Path
  const progress = yield* Progress
  const { history, ledger, ledgerBefore, files: checksums, records, findings } = linked
  yield* progress.report("write", 0, 1)
  const files = yield* filesBelow(path.join(run, LINKED_FOLDER)).pipe(
    Effect.mapError(({ message }) => new NotLinked({ run, reason: message })),
  )
  if (sha256(checksumsOf(files)) !== checksums) return yield* new NotLinked({ run, reason: CHANGED })
  const now = yield* ledgerHash(history)
  if (now !== ledgerBefore && now !== sha256(ledger))
    return yield* new NotLinked({ run, reason: `a history, ${history}, that has gone on since` })
  const decoded = yield* Effect.fromResult(decodeLedger(ledger, path.join(history, LEDGER_FILE), registry))
  yield* writeDataset(out, files)
  const warning = yield* writeLedger(history, decoded)
  const warnings = warning === null ? [] : [warning]
  return { as: "dataset", out, records, findings, findingCount: findings.length, warnings } satisfies ExportReport
})

const exportLinked = Effect.fn("exportLinked")(function* (options: ExportOptions, { files }: LinkedTables) {
  const { run, out, memoryLimit = MEMORY_LIMIT, temp } = options
  const path = yield* Path.Path
  const linked = path.join(run, LINKED_FOLDER)
  const now = yield* Effect.tryPromise({
    try: () => hashesOf(linked),
    catch: (error) => new NotLinked({ run, reason: messageOf(error) }),
  })
  if (JSON.stringify(now) !== JSON.stringify(files)) return yield* new NotLinked({ run, reason: CHANGED })
  const { manifest, receipts } = yield* wholeRun(run)
  const { description, findings: described } = yield* readDescription(yield* folderOf(manifest.corpus))
  const findings = [...described, ...manifest.findings]
  const place = path.join(temp ?? path.join(run, "parts"), `export-${crypto.randomUUID()}`)
  const memory = `${Math.floor(memoryLimit / 2)}MB`
  const report = yield* exportTables({ run, linked, receipts, out, description, findings, memory, temp: place })
  return { as: "tables", ...report, warnings: [] } satisfies ExportReport
})

const CHANGED = `files in ${LINKED_FOLDER}/ that were changed since`

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
