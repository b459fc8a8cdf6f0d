/**
 * Who does units: a worker thread each, or this thread. A runner has one unit in hand and is given the next when it has done
 * it, so nothing piles up; articles and claims never pass between threads, which read and write files themselves.
 */
import { Worker } from "node:worker_threads"
import { Effect } from "effect"
import type { CorpusUnit } from "../corpus/corpus-unit.ts"
import { extractUnit, type UnitProgress, type UnitTask } from "./extract-unit.ts"
import { loadTools } from "./load-tools.ts"
import { UnitFailed } from "./run-errors.ts"
import type { UnitReceipt } from "./run-folder.ts"
import { messageOf } from "../message-of.ts"

export type FromWorker =
  | { readonly kind: "progress"; readonly progress: UnitProgress }
  | { readonly kind: "done"; readonly receipt: UnitReceipt }
  | { readonly kind: "failed"; readonly reason: string }

/** Does one unit at a time. */
export type UnitRunner = (
  task: UnitTask,
  onProgress: (progress: UnitProgress) => void,
) => Effect.Effect<UnitReceipt, UnitFailed>

/** What lives as long as some articles is cleared away when they are done, and not moved about before. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 }

/** A runner on a thread of its own, which ends with the scope. Only the bundle has its program: see {@link hasThreads}. */
export const workerThread = Effect.gen(function* () {
  const worker = yield* Effect.acquireRelease(
    Effect.sync(() => new Worker(new URL("extract-worker.js", import.meta.url), { resourceLimits })),
    (worker) => Effect.promise(() => worker.terminate()),
  )
  const runner: UnitRunner = (task, onProgress) =>
    Effect.callback<UnitReceipt, UnitFailed>((resume) => {
      const onMessage = (message: FromWorker): void => {
        if (message.kind === "progress") onProgress(message.progress)
        else end(message.kind === "done" ? Effect.succeed(message.receipt) : Effect.fail(failed(task, message.reason)))
      }
      const onError = (error: unknown): void => end(Effect.fail(failed(task, messageOf(error))))
      const onExit = (code: number): void => end(Effect.fail(failed(task, `its worker ended with exit code ${code}`)))
      const listen = () => worker.on("message", onMessage).on("error", onError).on("exit", onExit)
      const forget = () => worker.off("message", onMessage).off("error", onError).off("exit", onExit)
      const end = (outcome: Effect.Effect<UnitReceipt, UnitFailed>): void => {
        forget()
        resume(outcome)
      }
      listen()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(task)
      return Effect.sync(forget)
    })
  return runner
})

/** A runner on this thread. */
export const ownThread = Effect.gen(function* () {
  const { annotate, readFileIn } = yield* loadTools()
  const runner: UnitRunner = (task, onProgress) =>
    Effect.tryPromise({
      try: (signal) => extractUnit(task, { annotate, readFile: readFileIn(task.reading.root), onProgress, signal }),
      catch: (error) => failed(task, messageOf(error)),
    })
  return runner
})

/** Is there a program for threads? Not where this runs from its sources. */
export const hasThreads = (): boolean => !import.meta.url.endsWith(".ts")

const failed = ({ index, unit }: UnitTask, reason: string): UnitFailed =>
  new UnitFailed({ unit: index, what: nameOf(unit), reason })

function nameOf(unit: CorpusUnit): string {
  if (unit.kind === "articles") return `${unit.files.length} files from ${unit.files[0]?.seed.file ?? ""}`
  return unit.kind === "whole" ? unit.file : `${unit.file}, ${unit.kind} ${unit.start} to ${unit.end}`
}
