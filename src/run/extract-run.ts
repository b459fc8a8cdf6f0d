/**
 * The extract stage over a corpus of any size: its units, shared out among workers and machines. What is done stays done: a
 * run that was stopped goes on with the units that have no receipt.
 */
import { randomUUID } from "node:crypto"
import { Clock, Effect, FileSystem, Path } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { codeVersion } from "../cache/code-version.ts"
import { type Corpus, findCorpus, type UnitSize, usualSize } from "../corpus/find-corpus.ts"
import { type FieldNames, ownNames } from "../corpus/record-fields.ts"
import { Progress } from "../progress.ts"
import { sha256 } from "../sha256.ts"
import type { UnitTask } from "./extract-unit.ts"
import { RunWithinCorpus } from "./run-errors.ts"
import { openRun, readReceipt, type RunManifest, type UnitReceipt } from "./run-folder.ts"
import { RunProgress } from "./run-progress.ts"
import { hasThreads, ownThread, type UnitRunner, workerThread } from "./worker-runner.ts"

/** The part of a run that one of several machines does: every `of`th unit, from number `index` on, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

export interface ExtractOptions {
  /** A folder of articles, or files of records. */
  readonly corpus: string
  /** Folder of the run. */
  readonly run: string
  /** Worker threads; 0 does all on this one. */
  readonly workers?: number
  readonly shard?: Shard
  /** What the fields of records are called. */
  readonly fields?: FieldNames
  /** How the corpus is cut. Runs that are cut otherwise are other runs. */
  readonly size?: UnitSize
}

export interface ExtractReport {
  readonly run: string
  /** Units of the whole corpus, those of this shard, and those of them that were done already. */
  readonly units: number
  readonly own: number
  readonly before: number
  /** In this shard, now and before. */
  readonly articles: number
  readonly malformed: number
  /** What is wrong with the folder of the corpus. */
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Extracts a corpus into a run. A malformed record is told of in the run's `errors/` and stops nothing.
 *
 * Fails with `CorpusUnreadable`, `SeedsUnreadable`, `RunWithinCorpus`, `RunOfOther`, `RunNotWritable` or `UnitFailed`.
 */
export const extractRun = Effect.fn("extractRun")(function* (options: ExtractOptions) {
  const { run, workers = 1, shard = { index: 1, of: 1 }, fields = ownNames, size = usualSize } = options
  const path = yield* Path.Path
  const corpus = yield* findCorpus(options.corpus, size)
  yield* apart(run, options.corpus, corpus)
  const { kind, units, findings } = corpus
  const root = path.resolve(corpus.root)
  yield* openRun(run, manifestOf(path.resolve(options.corpus), corpus, fields, codeVersion()))
  const own = units.map((unit, index) => ({ unit, index })).filter(({ index }) => index % shard.of === shard.index - 1)
  const before = yield* Effect.forEach(own, ({ index }) => readReceipt(run, index))
  const token = randomUUID()
  const tasks = own
    .filter((_, at) => before[at] === null)
    .map(({ unit, index }): UnitTask => ({
      index,
      unit,
      run: path.resolve(run),
      token,
      kind,
      reading: { root, fields },
    }))
  const done = yield* runTasks(tasks, Math.min(workers, tasks.length)).pipe(
    Effect.ensuring(clearParts(path.join(run, "parts"), token)),
  )
  const receipts = [...before.filter((receipt) => receipt !== null), ...done]
  return {
    run,
    units: units.length,
    own: own.length,
    before: own.length - tasks.length,
    articles: receipts.reduce((sum, { articles }) => sum + articles, 0),
    malformed: receipts.reduce((sum, { malformed }) => sum + malformed, 0),
    findings,
  } satisfies ExtractReport
})

/** What a run of the corpus is of. */
export function manifestOf(path: string, corpus: Corpus, fields: FieldNames, code: string): RunManifest {
  const { kind, units, stamps, findings } = corpus
  const plan = sha256(JSON.stringify([units, stamps, fields]))
  return { code, corpus: path, kind, plan, units: units.length, findings }
}

/** Does the tasks, each runner taking the next when it is free. */
const runTasks = Effect.fn("runTasks")(function* (tasks: ReadonlyArray<UnitTask>, workers: number) {
  if (tasks.length === 0) return []
  const progress = yield* Progress
  const bytes = tasks.reduce((sum, { unit }) => sum + unit.bytes, 0)
  const told = new RunProgress(bytes, yield* Clock.currentTimeMillis)
  const receipts: Array<UnitReceipt> = []
  const queue = tasks.values()
  const report = Effect.gen(function* () {
    yield* progress.report("extract", receipts.length, tasks.length, told.words(yield* Clock.currentTimeMillis))
  })
  const serve = (runner: UnitRunner) =>
    Effect.gen(function* () {
      for (const task of queue) {
        const { index, unit } = task
        const receipt = yield* runner(task, (at) => told.at(index, unit.bytes, at))
        told.done(index, unit.bytes, receipt)
        receipts.push(receipt)
      }
    })
  const all = Effect.gen(function* () {
    const runners = workers > 0 && hasThreads() ? yield* threads(workers) : [yield* ownThread]
    yield* Effect.forkScoped(Effect.forever(Effect.andThen(Effect.sleep(REPORTED_EVERY_MS), report)))
    yield* Effect.forEach(runners, serve, { concurrency: "unbounded" })
  })
  yield* Effect.scoped(all)
  return receipts
})

const threads = (count: number) => Effect.forEach(Array.from({ length: count }), () => workerThread)

const REPORTED_EVERY_MS = 500

/** A run within a folder that is read would be read as part of it the next time. */
export const apart = Effect.fn("apart")(function* (run: string, corpus: string, { root }: Corpus) {
  const path = yield* Path.Path
  const way = path.relative(path.resolve(root), path.resolve(run))
  const isWithin = way === "" || (way.split(path.sep)[0] !== ".." && !path.isAbsolute(way))
  if (isWithin && root === corpus) return yield* new RunWithinCorpus({ run, corpus })
})

/** Removes what this process has begun and not finished. */
const clearParts = (folder: string, token: string) =>
  Effect.gen(function* () {
    const fileSystem = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    for (const name of yield* fileSystem.readDirectory(folder))
      if (name.includes(token)) yield* fileSystem.remove(path.join(folder, name), { force: true })
  }).pipe(Effect.ignore)
