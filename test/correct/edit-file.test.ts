import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { expect, test } from "vitest"
import { decidedIn, editCorrections } from "../../src/correct/edit-file.ts"
import { withLock } from "../../src/lock/build-lock.ts"
import { folderWith } from "../folders.ts"

const files = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
const run = <A, E>(effect: Effect.Effect<A, E, Layer.Success<typeof files>>) =>
  Effect.runPromise(effect.pipe(Effect.provide(files)))

const accept = (id: string) => ({ accept: id, expect: { number: 1 }, reason: "seen", date: "2026-11-22", by: "ana" })
const add = (folder: string, id: string) =>
  editCorrections(join(folder, "corrections.yaml"), join(folder, "out"), { remove: null, add: accept(id) })
const decided = (folder: string) => run(decidedIn(join(folder, "corrections.yaml")))

test("the first decision makes the file, later ones go behind it, and it can be read at any time", async () => {
  const folder = folderWith({})
  expect(await decided(folder)).toEqual(new Set())
  await run(add(folder, "fig_1"))
  await run(add(folder, "fig_2"))
  expect(await decided(folder)).toEqual(new Set(["fig_1", "fig_2"]))
  expect(readdirSync(folder)).toEqual(["corrections.yaml"])
})

test("decisions of several people at once are all kept", async () => {
  const folder = folderWith({})
  const ids = Array.from({ length: 8 }, (_, i) => `fig_${i}`)
  await run(
    Effect.all(
      ids.map((id) => add(folder, id)),
      { concurrency: 8 },
    ),
  )
  expect(await decided(folder)).toEqual(new Set(ids))
})

test("what somebody has written meanwhile stays", async () => {
  const folder = folderWith({})
  const file = join(folder, "corrections.yaml")
  await run(add(folder, "fig_1"))
  writeFileSync(file, `${readFileSync(file, "utf8")}# by hand\n`)
  await run(editCorrections(file, join(folder, "out"), { remove: accept("fig_1"), add: accept("fig_2") }))
  expect(readFileSync(file, "utf8")).toContain("# by hand")
  expect(await decided(folder)).toEqual(new Set(["fig_2"]))
})

test("a decision waits for a build to finish", async () => {
  const folder = folderWith({})
  const order: Array<string> = []
  const build = withLock(
    join(folder, "out"),
    "build",
    Effect.sleep(200).pipe(Effect.andThen(Effect.sync(() => order.push("built")))),
  )
  const decide = Effect.sleep(50).pipe(
    Effect.andThen(add(folder, "fig_1")),
    Effect.andThen(Effect.sync(() => order.push("decided"))),
  )
  await run(Effect.all([build, decide], { concurrency: 2 }))
  expect(order).toEqual(["built", "decided"])
})

test("a file that cannot be read is left as it is", async () => {
  const folder = folderWith({ "corrections.yaml": "- accept: [\n" })
  await expect(run(add(folder, "fig_1"))).rejects.toMatchObject({ code: "corrections/unusable", exitCode: 2 })
  expect(readFileSync(join(folder, "corrections.yaml"), "utf8")).toBe("- accept: [\n")
  expect(existsSync(join(folder, "out.lock"))).toBe(false)
})
