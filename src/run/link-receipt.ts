/** What linking has made of a run: the receipt, written last, by which `factloom export` knows that all is there. */
import { Effect, FileSystem, Path, Result, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { Finding } from "../../schema/finding.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { NotLinked, RunNotWritable } from "./run-errors.ts"

/** The dataset as a build makes it, whole. */
const LinkedDataset = Schema.Struct({
  as: Schema.Literal("dataset"),
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
export type LinkedDataset = typeof LinkedDataset.Type

/** What is linked with what, of which the export makes tables. */
const LinkedTables = Schema.Struct({
  as: Schema.Literal("tables"),
  /** Name → hash. */
  files: Schema.Record(Schema.String, Schema.String),
})
export type LinkedTables = typeof LinkedTables.Type

const LinkReceipt = Schema.Union([LinkedDataset, LinkedTables])
export type LinkReceipt = typeof LinkReceipt.Type
const LinkReceiptJson = Schema.fromJsonString(LinkReceipt)

export const LINKED_FOLDER = "linked"
export const LINKED_FILE = "linked.json"

/** Takes the receipt away: what is linked is about to change. Fails with `RunNotWritable`. */
export const dropLinkReceipt = Effect.fn("dropLinkReceipt")(function* (run: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* refused(run)(fileSystem.remove(path.join(run, LINKED_FILE), { force: true }))
})

/** Writes the receipt. Fails with `RunNotWritable`. */
export const writeLinkReceipt = Effect.fn("writeLinkReceipt")(function* (run: string, receipt: LinkReceipt) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(run, LINKED_FILE)
  yield* refused(run)(fileSystem.writeFileString(`${file}.next`, Schema.encodeSync(LinkReceiptJson)(receipt)))
  yield* refused(run)(fileSystem.rename(`${file}.next`, file))
})

/** Reads the receipt. Fails with `NotLinked`. */
export const readLinkReceipt = Effect.fn("readLinkReceipt")(function* (run: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const text = yield* fileSystem.readFileString(path.join(run, LINKED_FILE)).pipe(Effect.orElseSucceed(() => ""))
  return decodeLinkReceipt(text) ?? (yield* new NotLinked({ run, reason: "none" }))
})

/** The receipt as it was written; null when it is damaged. */
export function decodeLinkReceipt(text: string): LinkReceipt | null {
  const read = Schema.decodeUnknownResult(LinkReceiptJson)(text)
  return Result.isSuccess(read) ? read.success : null
}

const refused = (run: string) =>
  Effect.mapError((error: PlatformError) => new RunNotWritable({ run, reason: reasonOf(error) }))
