/**
 * Extracts a corpus that is cut into about so many units, on one thread: a program of its own, since how a corpus is cut is
 * nothing that people choose. Arguments: corpus, run, bytes of a unit.
 */
import process from "node:process"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { extractRun } from "../../src/run/extract-run.ts"

const [corpus = "", run = "", bytes = ""] = process.argv.slice(2)
const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
await Effect.runPromise(
  extractRun({ corpus, run, workers: 0, size: { bytes: Number(bytes), files: 64 } }).pipe(Effect.provide(platform)),
)
