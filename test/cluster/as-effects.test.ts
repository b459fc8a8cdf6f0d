/** A runner, a submitter and a status in this process, by the functions that the commands call. */
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Fiber, Layer, Logger } from "effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { statusOf } from "../../src/cluster/cluster-status.ts"
import { runHere } from "../../src/cluster/run-here.ts"
import { runRunner } from "../../src/cluster/run-runner.ts"
import { ownStages } from "../../src/cluster/run-stages.ts"
import { submitRun } from "../../src/cluster/submit-run.ts"
import { timingOf } from "../../src/cluster/timing.ts"
import { ownNames } from "../../src/corpus/record-fields.ts"
import { folderWith } from "../folders.ts"
import { hashesOf, oneMachine, unitFiles } from "./corpora.ts"
import { hasPostgres, type Server, startPostgres } from "./postgres.ts"

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer, Logger.layer([]))
const timing = timingOf(5)
/** Units are done on this thread, which cannot tell meanwhile that it is alive: all of them small. */
const { "corpus/000.jsonl.gz": _, ...files } = unitFiles(3, 2)
const options = (folder: string) => ({
  corpus: join(folder, "corpus"),
  run: join(folder, "run"),
  out: join(folder, "out"),
  fields: ownNames,
  activityBytes: 1,
})

test("a run in memory tells what it has made", async () => {
  const folder = folderWith(files)
  const report = await Effect.runPromise(runHere(options(folder), 2, timing).pipe(Effect.provide(platform)))
  expect(report).toMatchObject({ articles: 4, malformed: 2, exported: { hasErrors: true, warnings: [] } })
  expect(hashesOf(join(folder, "out"))).toEqual(await oneMachine(folder, 1))
}, 120_000)

describe.skipIf(!hasPostgres)("with a database", () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(() => server?.remove())

  test("a run by a runner, its failures and its status", async () => {
    const url = server.newDatabase()
    const folder = folderWith({ ...files, "run/units/000001.json/in the way": "" })
    const said: Array<string> = []
    const tell = (words: string): Effect.Effect<void> => Effect.sync(() => void said.push(words))
    const detach = false
    const done = Effect.gen(function* () {
      const runner = yield* Effect.forkScoped(runRunner({ url, timing, tell, workers: 1, stages: ownStages({}) }))
      const failure = yield* Effect.flip(submitRun({ ...options(folder), detach }, { url, timing, tell }))
      const status = yield* statusOf(url, timing)
      // Of an attempt that failed nothing is left in the way of the next.
      const other = submitRun({ ...options(folder), run: join(folder, "other"), detach }, { url, timing, tell })
      const report = yield* other
      const attached = yield* other
      yield* Fiber.interrupt(runner)
      return { failure, status, report, attached, after: yield* statusOf(url, timing) }
    })
    const seen = await Effect.runPromise(Effect.scoped(done).pipe(Effect.provide(platform)))
    expect(seen.failure).toMatchObject({ _tag: "RunFailed", failed: [{ first: 1, last: 1, attempts: 5 }] })
    expect(seen.failure.message).toMatch(/unit 1, 5 times: .*units\/000001\.json/u)
    expect(seen.status).toMatchObject({
      runs: [{ state: "failed", reason: "unit 1", units: { done: 1, failed: 1, running: 0, waiting: 0 } }],
      runners: [{ alive: true }],
    })
    expect(seen.report).toMatchObject({ articles: 4, malformed: 2 })
    expect(seen.attached).toEqual(seen.report)
    expect(seen.after).toMatchObject({ runs: [{ state: "done" }, { state: "failed" }], runners: [] })
    expect(said.find((words) => words.includes("joined"))).toMatch(
      / has joined postgres:\/\/127\.0\.0\.1:\d+\/test_1: 1 workers, version /u,
    )
    expect(hashesOf(join(folder, "out"))).toEqual(await oneMachine(folder, 1))
  }, 120_000)
})
