import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { check } from "../../src/index.ts"
import { folderWith } from "../folders.ts"

describe("there is nothing to check", () => {
  test("no folder", async () => {
    await expect(check({ folder: join(folderWith({}), "nowhere") })).rejects.toMatchObject({
      code: "dataset/unreadable",
      exitCode: 2,
      message: expect.stringMatching(/nowhere: expected a folder with a dataset .*found: .+/),
    })
  })

  test("a folder of other things", async () => {
    const folder = folderWith({ "diary.txt": "mine" })
    await expect(check({ folder })).rejects.toMatchObject({ reason: "no csv/ folder in it" })
  })
})

test("texts that are not UTF-8 are told of, and are no texts", () => {
  const files = new Map([["texts/a.txt", new Uint8Array([0xff])]])
  const { findings, texts } = publishedDataset(files, registry)
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "file/readable", file: "texts/a.txt", found: "bytes that are not UTF-8" }),
  )
  expect([...texts]).toEqual([])
})

test("cells are values: numbers, lists, and null for what is not known; a column of no declaration is left out", () => {
  const csv = "actor_id,name,country,aliases,mention_count,mood\nact_1,Peru,,PE; Perú,3,calm\n"
  const { tables } = publishedDataset(new Map([["csv/actors.csv", Buffer.from(csv)]]), registry)
  expect(tables.get("actors")?.byId.get("act_1")?.values).toEqual({
    actor_id: "act_1",
    name: "Peru",
    country: null,
    aliases: ["PE", "Perú"],
    mention_count: 3,
  })
})
