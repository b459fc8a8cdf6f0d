/** A worker thread: does the units that it is told, one at a time. A program of its own; see `scripts/bundle.mjs`. */
import { parentPort } from "node:worker_threads"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { extractUnit, type UnitProgress, type UnitTask } from "./extract-unit.ts"
import { loadTools } from "./load-tools.ts"
import type { FromWorker } from "./worker-runner.ts"
import { messageOf } from "../message-of.ts"

/** Progress is for people: a few times a second is enough. */
const TOLD_EVERY_MS = 200

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
const tools = Effect.runPromise(loadTools().pipe(Effect.provide(platform)))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (message: FromWorker): void => parentPort?.postMessage(message)

parentPort?.on("message", (task: UnitTask) => {
  work(task).then(
    (receipt) => tell({ kind: "done", receipt }),
    (error: unknown) => tell({ kind: "failed", reason: messageOf(error) }),
  )
})

async function work(task: UnitTask) {
  const { annotate, readFileIn } = await tools
  let told = performance.now()
  const onProgress = (progress: UnitProgress): void => {
    if (performance.now() - told < TOLD_EVERY_MS) return
    told = performance.now()
    tell({ kind: "progress", progress })
  }
  return extractUnit(task, { annotate, readFile: readFileIn(task.reading.root), onProgress })
}
