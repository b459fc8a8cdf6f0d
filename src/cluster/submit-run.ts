/**
 * Submitting a run: begun in its store, given to a workflow, and waited for. The same corpus into the same store is the same
 * run, so whoever submits it again attaches to what is there; one of which units have failed goes on with those.
 */
import { Effect, Exit, Layer, Option, Path } from "effect"
import { WorkflowEngine } from "effect/workflow"
import { findCorpus, type UnitSize, usualSize } from "../corpus/find-corpus.ts"
import type { FieldNames } from "../corpus/record-fields.ts"
import { Progress } from "../progress.ts"
import { apart, manifestOf } from "../run/extract-run.ts"
import { countsOf } from "./cluster-status.ts"
import { database, makeTables, unusable, watchDatabase } from "./database.ts"
import { clientEngine } from "./engine.ts"
import { HistoryNeeded } from "./errors.ts"
import { ownGroupWork, partOf } from "./group-work.ts"
import { groupWorkers } from "./group-workers.ts"
import { knownRunners, sameVersion } from "./join.ts"
import { groupUnits, type RunSpec } from "./run-spec.ts"
import { type Exported, ownStages, RunStages } from "./run-stages.ts"
import { executeRun, type RunDone, type RunWorkflow, runWorkflow } from "./run-workflow.ts"
import { beginRun, storeOf } from "./store/run-store.ts"
import type { Timing } from "./timing.ts"
import { type ClusterVersion, clusterVersion } from "./version.ts"

export interface SubmitOptions {
  /** A folder of articles, or files of records. */
  readonly corpus: string
  /** Folder of the run, or s3://bucket/prefix. */
  readonly run: string
  /** Folder of the dataset. */
  readonly out: string
  readonly history?: string
  readonly fields: FieldNames
  readonly size?: UnitSize
  /** Bytes of the corpus that an activity of the workflow does at the least. */
  readonly activityBytes?: number
}

export interface SubmitReport extends Omit<RunDone, "exported"> {
  readonly run: string
  readonly exported: Exported
}

/** Does a run in this process and its threads, by the workflow that a cluster does. */
export const runHere = Effect.fn("runHere")(function* (options: SubmitOptions, workers: number, timing: Timing) {
  const version = yield* Effect.sync(clusterVersion)
  const spec = yield* planned(options, version)
  const workflow = runWorkflow(version.name)
  const layer = workflow.toLayer(executeRun).pipe(
    Layer.provide(ownGroupWork(timing)),
    // No more threads than there is work for.
    Layer.provide(groupWorkers(Math.max(1, Math.min(workers, spec.groups.length)))),
    Layer.provideMerge(ownStages),
    Layer.provideMerge(WorkflowEngine.layerMemory),
  )
  return yield* Effect.flatMap(workflow.execute(spec), (done) => reportOf(spec, options, done)).pipe(
    Effect.provide(layer),
  )
})

export interface ClusterOptions {
  /** Address of the database. */
  readonly url: string
  readonly timing: Timing
  /** Something that whoever waits should know. */
  readonly tell: (words: string) => Effect.Effect<void>
}

/** Submits a run to the cluster of a database and waits for it; a detached one is left to the cluster: null then. */
export const submitRun = Effect.fn("submitRun")(function* (
  options: SubmitOptions & { readonly detach: boolean },
  cluster: ClusterOptions,
) {
  const { url, timing, tell } = cluster
  const version = yield* Effect.sync(clusterVersion)
  const spec = yield* planned(options, version)
  const workflow = runWorkflow(version.name)
  const attached = Effect.gen(function* () {
    const submitted = yield* submitOnce(workflow, spec)
    if (options.detach) return null
    yield* Effect.forkScoped(watchDatabase(url, timing, tell, Effect.void))
    const done = yield* waitFor(workflow, submitted, cluster)
    return yield* reportOf(submitted, options, done)
  }).pipe(Effect.scoped, Effect.provide(Layer.mergeAll(clientEngine(version.name, timing), ownStages)))
  return yield* makeTables(url).pipe(
    Effect.andThen(sameVersion(url, version.name, timing)),
    Effect.andThen(attached),
    Effect.catchTag("SqlError", (error) => Effect.fail(unusable(url, error))),
    Effect.provide(database(url, "submit")),
  )
})

/** Begins the run in its store. */
const planned = Effect.fn("planned")(function* (options: SubmitOptions, { code }: ClusterVersion) {
  const path = yield* Path.Path
  const { fields, size = usualSize } = options
  const isBucket = options.run.startsWith("s3://")
  const corpus = yield* findCorpus(options.corpus, size)
  if (!isBucket) yield* apart(options.run, options.corpus, corpus)
  if (isBucket && corpus.kind === "records" && options.history === undefined)
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
    history: options.history === undefined ? null : path.resolve(options.history),
    // Runners see a folder of the run, so they see others beside it; whoever has a bucket instead may share no folder.
    out: isBucket ? null : path.resolve(options.out),
  } satisfies RunSpec
})

/** Gives the run to the cluster, if it does not have it: as the first attempt that has not failed. */
const submitOnce = Effect.fn("submitOnce")(function* (workflow: RunWorkflow, spec: RunSpec) {
  for (let attempt = 1; ; attempt++) {
    const tried: RunSpec = { ...spec, attempt }
    const result = Option.getOrNull(yield* workflow.poll(yield* workflow.executionId(tried)))
    if (result?._tag === "Complete" && Exit.isFailure(result.exit)) continue
    if (result === null) yield* workflow.execute(tried, { discard: true })
    return tried
  }
})

/** Waits until the run is done, however often the database goes away meanwhile. */
const waitFor = Effect.fn("waitFor")(function* (
  workflow: RunWorkflow,
  spec: RunSpec,
  { timing, tell }: ClusterOptions,
) {
  const progress = yield* Progress
  const execution = yield* workflow.executionId(spec)
  const look = Effect.gen(function* () {
    const result = Option.getOrNull(yield* workflow.poll(execution))
    const counts = yield* countsOf(execution, spec.groups)
    const runners = (yield* knownRunners(timing)).filter(({ alive }) => alive).length
    return { result, counts, runners }
  }).pipe(Effect.sandbox, Effect.option)
  let isLonely = false
  for (;;) {
    const seen = Option.getOrNull(yield* look)
    if (seen !== null) {
      const { result, counts, runners } = seen
      if (result?._tag === "Complete") return yield* result.exit
      if (runners === 0 && !isLonely)
        yield* tell("no runner is there yet: start factloom cluster runner on some machine")
      isLonely = runners === 0
      const words = `${partOf(counts.done, spec.units)}, ${counts.done} of ${spec.units} units, ${runners} runners`
      if (counts.done < spec.units) yield* progress.report("extract", counts.done, spec.units, words)
      else yield* progress.report("link", 0, 1)
    }
    yield* Effect.sleep(timing.poll)
  }
})

/** What was made. Where the workflow has exported nothing, or elsewhere before, the dataset is exported from here. */
const reportOf = Effect.fn("reportOf")(function* (spec: RunSpec, options: SubmitOptions, done: RunDone) {
  const path = yield* Path.Path
  const out = path.resolve(options.out)
  const { exported: there, articles, malformed } = done
  const exported = there !== null && there.out === out ? there : yield* (yield* RunStages).exportTo(spec, out)
  return { run: options.run, articles, malformed, exported: { ...exported, out: options.out } } satisfies SubmitReport
})
