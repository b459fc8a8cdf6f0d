/**
 * The history of a dataset on disk: `ledger.jsonl`, and in `release/` the tables of the last release. Builds read both and
 * write the ledger back, whole and by a rename, when an id was minted or a record changed.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import type { Registry } from "../../schema/registry.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { decodeLedger } from "./decode-ledger.ts"
import { encodeLedger } from "./encode-ledger.ts"
import { HistoryUnreadable, LedgerDamaged, ledgerFinding } from "./history-errors.ts"
import { emptyLedger, type Ledger } from "./ledger.ts"

export const LEDGER_FILE = "ledger.jsonl"

/** Reads the ledger; where there is none yet, it is empty. Fails with `LedgerDamaged` or `HistoryUnreadable`. */
export const readLedger = Effect.fn("readLedger")(function* (folder: string, registry: Registry) {
  const path = yield* Path.Path
  const file = path.join(folder, LEDGER_FILE)
  const text = yield* readIfThere(file)
  if (text === null) return emptyLedger
  if (text === NOT_UTF8) {
    const said = { expected: "UTF-8", found: "bytes that are not", cure: "Restore the file as it was committed." }
    return yield* new LedgerDamaged({ file, findings: [ledgerFinding("ledger/syntax", file, null, said)] })
  }
  return yield* Effect.fromResult(decodeLedger(text, file, registry))
})

/** Writes the ledger if it is not there already, byte for byte; says why where the folder cannot be written. */
export const writeLedger = Effect.fn("writeLedger")(function* (folder: string, ledger: Ledger) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(folder, LEDGER_FILE)
  const text = encodeLedger(ledger)
  const written = yield* Effect.result(
    Effect.gen(function* () {
      if ((yield* readIfThere(file)) === text) return
      yield* fileSystem.makeDirectory(folder, { recursive: true })
      yield* fileSystem.writeFileString(`${file}.next`, text)
      yield* fileSystem.rename(`${file}.next`, file)
    }),
  )
  if (Result.isSuccess(written)) return null
  const reason = written.failure instanceof HistoryUnreadable ? written.failure.reason : reasonOf(written.failure)
  return `${file}: expected a file that can be written, found: ${reason}. The dataset is built; its new ids are not in the ledger, and the next build gives them again.`
})

/** What stands for a text that is none. */
export const NOT_UTF8 = Symbol("not UTF-8")

/** The text of a file; null where there is no file. */
export const readIfThere = Effect.fn("readIfThere")(function* (file: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const bytes = yield* fileSystem
    .readFile(file)
    .pipe(
      Effect.catch((error) =>
        error.reason._tag === "NotFound"
          ? Effect.succeed(null)
          : Effect.fail(new HistoryUnreadable({ file, reason: reasonOf(error) })),
      ),
    )
  if (bytes === null) return null
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return NOT_UTF8
  }
})
