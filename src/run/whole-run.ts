/** A run of which all is there: every unit has its receipt, and every shard the bytes that its receipt says. */
import { join } from "node:path"
import { Effect, type FileSystem, type Path } from "effect"
import { codeVersion } from "../cache/code-version.ts"
import { NotARun, RunDamaged, RunNotWhole, RunOfOther } from "./run-errors.ts"
import { places, readManifest, readReceipt, type RunManifest, type UnitReceipt } from "./run-folder.ts"
import { fileHash } from "./shards/shard-file.ts"
import { shardKinds } from "./shards/unit-shards.ts"
import { messageOf } from "../message-of.ts"

export interface WholeRun {
  readonly manifest: RunManifest
  /** One a unit, in their order. */
  readonly receipts: ReadonlyArray<UnitReceipt>
}

/** Makes sure of it. Fails with `NotARun`, `RunOfOther`, `RunNotWhole` or `RunDamaged`. */
export const wholeRun = Effect.fn("wholeRun")(function* (
  run: string,
): Effect.fn.Return<WholeRun, NotARun | RunOfOther | RunNotWhole | RunDamaged, FileSystem.FileSystem | Path.Path> {
  const manifest = yield* readManifest(run)
  if (manifest.code !== codeVersion()) return yield* new RunOfOther({ run, differs: "one by another version" })
  const receipts = yield* readReceipts(run, manifest.units)
  yield* Effect.forEach(receipts, (receipt) => verifyShards(run, receipt), { discard: true })
  return { manifest, receipts }
})

/** The receipts of all units. Fails with `RunNotWhole`. */
const readReceipts = Effect.fn("readReceipts")(function* (run: string, units: number) {
  const receipts: Array<UnitReceipt> = []
  const missing: Array<number> = []
  for (let unit = 0; unit < units; unit++) {
    const receipt = yield* readReceipt(run, unit)
    if (receipt === null) missing.push(unit)
    else receipts.push(receipt)
  }
  return missing.length === 0 ? receipts : yield* new RunNotWhole({ run, units, missing })
})

/** Compares the shards of a unit with their hashes. */
const verifyShards = Effect.fn("verifyShards")(function* (run: string, { unit, shards }: UnitReceipt) {
  for (const kind of shardKinds) {
    const file = join(run, places.shard(kind, shards[kind]))
    const damaged = (reason: string) => new RunDamaged({ file, reason, cure: cureOf(run, unit) })
    const hash = yield* Effect.tryPromise({
      try: () => fileHash(file),
      catch: (error) => damaged(messageOf(error)),
    })
    if (hash !== shards[kind]) return yield* damaged("other bytes than were written")
  }
})

export const cureOf = (run: string, unit: number): string =>
  `Remove ${join(run, places.receipt(unit))} and run factloom extract again: it makes the file anew.`
