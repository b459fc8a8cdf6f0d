/** A corpus as a machine sees it, cut into the units of a run. Every machine cuts it by itself and compares the plan. */
import { hostname } from "node:os"
import { Effect, Path } from "effect"
import { type Corpus, findCorpus } from "../corpus/find-corpus.ts"
import { manifestOf } from "../run/extract-run.ts"
import type { RunManifest } from "../run/run-folder.ts"
import { CorpusDiffers } from "./errors.ts"
import type { RunSource } from "./run-spec.ts"

export interface PlannedCorpus extends Corpus {
  /** Absolute path of the folder that the units' files are below. */
  readonly root: string
  readonly manifest: RunManifest
}

/** The corpus of a run on this machine. Fails with `CorpusDiffers` where it is not the one that was submitted. */
export const plannedCorpus = Effect.fn("plannedCorpus")(function* (spec: RunSource) {
  const path = yield* Path.Path
  const differs = (reason: string) => new CorpusDiffers({ corpus: spec.corpus, machine: hostname(), reason })
  const corpus = yield* findCorpus(spec.corpus, spec.size).pipe(Effect.mapError(({ message }) => differs(message)))
  const manifest = manifestOf(spec.corpus, corpus, spec.fields, spec.code)
  if (manifest.plan !== spec.plan) return yield* differs("other files, sizes or times of writing")
  return { ...corpus, root: path.resolve(corpus.root), manifest } satisfies PlannedCorpus
})
