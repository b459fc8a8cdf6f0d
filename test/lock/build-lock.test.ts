import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import process from "node:process"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { expect, test } from "vitest"
import { type Holder, thisProcess } from "../../src/lock/holder.ts"
import { withLock, withLockWithin } from "../../src/lock/build-lock.ts"
import { folderWith } from "../folders.ts"

const files = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
const run = <A, E>(effect: Effect.Effect<A, E, Layer.Success<typeof files>>) =>
  Effect.runPromise(effect.pipe(Effect.provide(files)))

/** A number that no process has: beyond the largest that Linux gives. */
const NOBODY = 4_194_305

const lockBy = (holder: Partial<Holder>): string => {
  const out = join(folderWith({}), "out")
  writeFileSync(`${out}.lock`, JSON.stringify({ ...thisProcess("build"), ...holder }))
  return out
}

test("the lock is there while the work is done, says who holds it, and is gone afterwards", async () => {
  const out = join(folderWith({}), "deep", "out")
  const holder = await run(
    withLock(
      out,
      "build",
      Effect.sync(() => JSON.parse(readFileSync(`${out}.lock`, "utf8"))),
    ),
  )
  expect(holder).toMatchObject({ what: "build", pid: process.pid, host: hostname() })
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test("it is gone after a failure too", async () => {
  const out = join(folderWith({}), "out")
  await expect(run(withLock(out, "build", Effect.fail(new Error("no"))))).rejects.toThrow("no")
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test("a second one is told who holds it, and since when", async () => {
  const out = join(folderWith({}), "out")
  const second = withLock(out, "build", Effect.succeed(2))
  const failed = run(withLock(out, "release", second))
  await expect(failed).rejects.toMatchObject({ code: "out/locked", exitCode: 2 })
  await expect(failed).rejects.toThrow(
    new RegExp(
      `found a release by process ${process.pid} on .+, begun \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\. Nothing was changed\\. .*kill ${process.pid}.*remove .*out\\.lock\\.`,
    ),
  )
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test("locks of two folders do not know of each other", async () => {
  const folder = folderWith({})
  const inner = withLock(join(folder, "b"), "build", Effect.succeed("both"))
  expect(await run(withLock(join(folder, "a"), "build", inner))).toBe("both")
})

test("a patient one waits for the first to finish", async () => {
  const out = join(folderWith({}), "out")
  const order: Array<string> = []
  const first = withLock(out, "build", Effect.sleep(250).pipe(Effect.andThen(Effect.sync(() => order.push("first")))))
  const second = withLockWithin(
    5,
    out,
    "review",
    Effect.sync(() => order.push("second")),
  )
  await run(Effect.all([first, Effect.sleep(50).pipe(Effect.andThen(second))], { concurrency: 2 }))
  expect(order).toEqual(["first", "second"])
  await expect(run(withLock(out, "build", withLockWithin(0.2, out, "review", Effect.void)))).rejects.toMatchObject({
    code: "out/locked",
  })
})

test.each<[string, Partial<Holder>]>([
  ["a process that is no more", { pid: NOBODY }],
  ["a process whose number another one has now", { pid: process.pid, started: "1" }],
])("the lock of %s is taken over", async (_, holder) => {
  const out = lockBy(holder)
  expect(await run(withLock(out, "build", Effect.succeed("done")))).toBe("done")
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test("of many that find a dead holder, one at a time takes over", async () => {
  const out = lockBy({ pid: NOBODY })
  let inside = 0
  let most = 0
  const work = Effect.sync(() => (most = Math.max(most, ++inside))).pipe(
    Effect.andThen(Effect.sleep(5)),
    Effect.andThen(Effect.sync(() => inside--)),
  )
  await run(
    Effect.all(
      Array.from({ length: 12 }, () => withLockWithin(30, out, "build", work)),
      { concurrency: 12 },
    ),
  )
  expect(most).toBe(1)
  expect(existsSync(`${out}.lock`)).toBe(false)
})

test("a takeover that was killed half-way does not bar the next one", async () => {
  const dead = { ...thisProcess("build"), pid: NOBODY }
  const out = lockBy(dead)
  writeFileSync(`${out}.lock.${dead.token}.dead`, JSON.stringify({ ...thisProcess("takeover"), pid: NOBODY }))
  expect(await run(withLock(out, "build", Effect.succeed("done")))).toBe("done")
  expect(existsSync(`${out}.lock.${dead.token}.dead`)).toBe(false)
})

test("the lock of another machine is never taken over", async () => {
  const out = lockBy({ pid: NOBODY, host: "elsewhere" })
  await expect(run(withLock(out, "build", Effect.void))).rejects.toThrow(/on elsewhere/)
  expect(existsSync(`${out}.lock`)).toBe(true)
})

test("a file that is no lock is left alone", async () => {
  const out = join(folderWith({ "out.lock": "my notes" }), "out")
  await expect(run(withLock(out, "build", Effect.void))).rejects.toMatchObject({
    code: "out/lock-damaged",
    exitCode: 2,
  })
  expect(readFileSync(`${out}.lock`, "utf8")).toBe("my notes")
})

test("a place that cannot be written: a clear error", async () => {
  const folder = folderWith({ file: "a file" })
  await expect(run(withLock(join(folder, "file", "out"), "build", Effect.void))).rejects.toMatchObject({
    code: "out/not-writable",
  })
})
