/** What a worker needs for its units: models and gazetteers, loaded once, and the bytes of files by the platform's services. */
import { Effect, FileSystem, Path } from "effect"
import { loadAnnotator } from "../annotate/annotator.ts"
import { readBytes } from "../read/read-bytes.ts"
import type { UnitTools } from "./extract-unit.ts"

/** Loads them; the bytes of a file are asked for by the folder that its path is below. */
export const loadTools = Effect.fn("loadTools")(function* () {
  const services = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const annotate = yield* Effect.promise(loadAnnotator)
  const readFileIn =
    (root: string): UnitTools["readFile"] =>
    (file) =>
      Effect.runPromiseWith(services)(Effect.result(readBytes(root, file)))
  return { annotate, readFileIn }
})
