/** What was asked for, as a run that has begun in its store. */
import { Effect, Path } from "effect"
import { findCorpus, type UnitSize, usualSize } from "../corpus/find-corpus.ts"
import type { FieldNames } from "../corpus/record-fields.ts"
import { apart, manifestOf } from "../run/extract-run.ts"
import { HistoryNeeded } from "./errors.ts"
import { groupUnits, type RunSpec } from "./run-spec.ts"
import type { StageMemory } from "./run-stages.ts"
import { beginRun, storeOf } from "./store/run-store.ts"
import type { ClusterVersion } from "./version.ts"

export interface SubmitOptions {
  /** A folder of articles, or files of records. */
  readonly corpus: string
  /** Folder of the run, or s3://bucket/prefix. */
  readonly run: string
  /** Folder of the dataset. */
  readonly out: string
  /** As what it is linked; its size decides unless told. */
  readonly as?: "dataset" | "tables"
  readonly history?: string
  readonly fields: FieldNames
  readonly size?: UnitSize
  /** Bytes of the corpus that an activity of the workflow does at the least. */
  readonly activityBytes?: number
  /** What linking and exporting may take where they are done by this process. */
  readonly memory?: StageMemory
}

/** Begins the run in its store, or finds it there. */
export const plannedRun = Effect.fn("plannedRun")(function* (options: SubmitOptions, { code }: ClusterVersion) {
  const path = yield* Path.Path
  const { fields, size = usualSize } = options
  const isBucket = options.run.startsWith("s3://")
  const corpus = yield* findCorpus(options.corpus, size)
  if (!isBucket) yield* apart(options.run, options.corpus, corpus)
  if (isBucket && corpus.kind === "records" && options.history === undefined && options.as !== "tables")
    return yield* new HistoryNeeded({ run: options.run })
  const manifest = manifestOf(path.resolve(options.corpus), corpus, fields, code)
  const store = yield* storeOf(isBucket ? options.run : path.resolve(options.run))
  const id = yield* beginRun(store, manifest)
  const { corpus: place, kind, plan, units } = manifest
  return {
    id,
    store: store.name,
    code,
    corpus: place,
    kind,
    plan,
    units,
    fields,
    size,
    attempt: 1,
    groups: groupUnits(corpus.units, options.activityBytes),
    as: options.as ?? null,
    history: options.history === undefined ? null : path.resolve(options.history),
    // Runners see a folder of the run, so they see others beside it; whoever has a bucket instead may share no folder.
    out: isBucket ? null : path.resolve(options.out),
  } satisfies RunSpec
})
