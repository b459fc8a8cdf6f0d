/**
 * A group of units → their files in the store. Each unit is done in a scratch folder, then committed; those that have a
 * receipt already are left alone, so a group that is begun again, by whomever, does what is missing.
 */
import { randomUUID } from "node:crypto"
import { Effect, Schema } from "effect"
import type { UnitFailed } from "../run/run-errors.ts"
import { openRun, type UnitReceipt } from "../run/run-folder.ts"
import type { UnitRunner } from "../run/worker-runner.ts"
import { StoreFailed } from "./errors.ts"
import type { PlannedCorpus } from "./planned-corpus.ts"
import type { RunSource, UnitGroup } from "./run-spec.ts"
import type { ObjectStore } from "./store/object-store.ts"
import { commitUnit, receiptIn } from "./store/run-store.ts"

/** What a group has made. */
export const GroupDone = Schema.Struct({ articles: Schema.Int, malformed: Schema.Int })
export type GroupDone = typeof GroupDone.Type

/** Why a group is not done, in one line. */
export class GroupFailed extends Schema.TaggedError<GroupFailed>()("GroupFailed", {
  reason: Schema.String,
  /** It may be this machine, which does not reach the corpus or the store, and not the group. */
  isOfMachine: Schema.Boolean,
}) {
  override get message(): string {
    return this.reason
  }
}

export interface GroupTask {
  readonly spec: RunSource
  readonly group: UnitGroup
  readonly corpus: PlannedCorpus
  readonly store: ObjectStore
}

/** Does a group. A unit that fails does not keep the others from being done; the group fails then with the first reason. */
export const doGroup = Effect.fn("doGroup")(function* ({ spec, group, corpus, store }: GroupTask, runner: UnitRunner) {
  const scratch = yield* store.scratch
  yield* openRun(scratch, corpus.manifest)
  const token = randomUUID()
  const reading = { root: corpus.root, fields: spec.fields }
  const receipts: Array<UnitReceipt> = []
  const errors: Array<StoreFailed | UnitFailed> = []
  for (let index = group.first; index <= group.last; index++) {
    const unit = corpus.units[index]
    if (unit === undefined) continue
    const done = yield* Effect.gen(function* () {
      const before = yield* receiptIn(store, index)
      if (before !== null) return before
      const task = { index, unit, run: scratch, token, kind: spec.kind, reading }
      const receipt = yield* runner(task, () => {})
      yield* commitUnit(store, scratch, receipt)
      return receipt
    }).pipe(Effect.catch((error) => Effect.succeed(error)))
    if (done instanceof Error) errors.push(done)
    else receipts.push(done)
  }
  const [first] = errors
  if (first !== undefined) {
    const others = errors.length === 1 ? "" : ` (and ${errors.length - 1} more of its units failed)`
    const isOfMachine = errors.some((error) => error instanceof StoreFailed)
    return yield* new GroupFailed({ reason: `${first.message}${others}`, isOfMachine })
  }
  return {
    articles: receipts.reduce((sum, { articles }) => sum + articles, 0),
    malformed: receipts.reduce((sum, { malformed }) => sum + malformed, 0),
  } satisfies GroupDone
}, Effect.scoped)
