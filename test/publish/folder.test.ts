import { existsSync } from "node:fs"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, FileSystem, Layer } from "effect"
import { systemError } from "effect/PlatformError"
import { describe, expect, test } from "vitest"
import { writeDataset } from "../../src/publish/folder.ts"
import { contentOf, folderWith } from "../folders.ts"

type Method = "makeDirectory" | "writeFileString" | "writeFile" | "rename" | "access" | "copy"

/** Node's files, but for one method that refuses its `nth` call, as a read-only disk does. */
const refusing = (method: Method, nth: number) =>
  Layer.effect(
    FileSystem.FileSystem,
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      let calls = 0
      const real = files[method] as (...args: ReadonlyArray<unknown>) => Effect.Effect<void>
      const refuse = Effect.fail(
        systemError({ _tag: "PermissionDenied", module: "FileSystem", method, pathOrDescriptor: "out" }),
      )
      return {
        ...files,
        [method]: (...args: ReadonlyArray<unknown>) => Effect.suspend(() => (++calls === nth ? refuse : real(...args))),
      }
    }),
  ).pipe(Layer.provide(NodeFileSystem.layer))

const write = (folder: string, layer: Layer.Layer<FileSystem.FileSystem> = NodeFileSystem.layer) =>
  Effect.runPromise(writeDataset(folder, files).pipe(Effect.provide(Layer.merge(layer, NodePath.layer))))

const files = new Map<string, string | Uint8Array>([
  ["csv/evidence.csv", "new"],
  ["charts/map.png", new Uint8Array([1, 2])],
])
const old = { "csv/evidence.csv": "old", "mine.md": "mine" }

describe("a disk that refuses", () => {
  test.each<[Method, number]>([
    ["access", 1],
    ["makeDirectory", 1],
    ["writeFileString", 1],
    ["writeFile", 1],
    ["copy", 1],
    ["rename", 1],
    ["rename", 2],
  ])("%s, call %i: the dataset is as it was, and nothing else is left", async (method, nth) => {
    const folder = folderWith(Object.fromEntries(Object.entries(old).map(([name, text]) => [`out/${name}`, text])))
    const out = join(folder, "out")
    await expect(write(out, refusing(method, nth))).rejects.toMatchObject({
      code: "out/not-writable",
      exitCode: 2,
      message: expect.stringContaining(`${out}: expected a folder that can be written`),
    })
    expect(contentOf(folder)).toEqual(
      Object.fromEntries(Object.entries(old).map(([name, text]) => [`out/${name}`, text])),
    )
  })

  test("where there was nothing, nothing is left", async () => {
    const folder = folderWith({})
    await expect(write(join(folder, "out"), refusing("rename", 1))).rejects.toMatchObject({ code: "out/not-writable" })
    expect(contentOf(folder)).toEqual({})
    expect(existsSync(join(folder, "out"))).toBe(false)
  })
})

test("a dataset is replaced whole; what no build makes is carried over", async () => {
  const folder = folderWith({ "out/csv/evidence.csv": "old", "out/csv/gone.csv": "old", "out/notes/mine.md": "mine" })
  await write(join(folder, "out"))
  expect(contentOf(join(folder, "out"))).toEqual({
    "csv/evidence.csv": "new",
    "charts/map.png": "AQI=",
    "notes/mine.md": "mine",
  })
})

test("a folder of other things is not touched", async () => {
  const folder = folderWith({ "out/diary.txt": "mine" })
  await expect(write(join(folder, "out"))).rejects.toMatchObject({ code: "out/not-a-dataset", file: "diary.txt" })
  expect(contentOf(folder)).toEqual({ "out/diary.txt": "mine" })
})
