/** The descriptors say what is in the files, and one another's keys hold. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { unzipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { csvOf } from "../../../src/publish/csv.ts"
import { zipOf } from "../../../src/publish/formats/archive.ts"
import { checksumsOf } from "../../../src/publish/formats/checksums.ts"
import { citationOf } from "../../../src/publish/formats/citation.ts"
import { croissantOf } from "../../../src/publish/formats/croissant.ts"
import { csvwOf } from "../../../src/publish/formats/csvw.ts"
import { dataPackageOf } from "../../../src/publish/formats/data-package.ts"
import { sha256 } from "../../../src/sha256.ts"
import { commandIsThere } from "./commands.ts"
import { decodeCroissant, decodeCsvw, decodeDataPackage } from "./standards.ts"
import { awkwardTables, ownTables } from "./release-tables.ts"

const own = ownTables()
const csvs = new Map(
  own.registry.map((table) => [`csv/${table.name}.csv`, csvOf(table, own.records.get(table.name) ?? [])]),
)

describe("datapackage.json", () => {
  const descriptor = decodeDataPackage(dataPackageOf(own))

  test("names the dataset, its terms and its articles", () => {
    expect(descriptor).toMatchObject({
      name: "harbour-facts",
      version: "1.2.0",
      licenses: [{ name: "CC-BY-4.0" }],
      contributors: [{ title: "The Harbour Desk", roles: ["creator"] }],
    })
    expect(descriptor.sources).toHaveLength(own.records.get("sources")!.length)
  })

  test("each resource has the size and the hash of its file, and its columns in their order", () => {
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const csv = Buffer.from(csvs.get(path)!)
      expect({ bytes, hash }).toEqual({ bytes: csv.length, hash: `sha256:${sha256(csv)}` })
      expect(schema.fields.map(({ name }) => name).join(",")).toBe(csv.toString().split("\n", 1)[0])
    }
  })

  test("every foreign key points at the primary key of a resource", () => {
    const keys = new Map(descriptor.resources.map(({ name, schema }) => [name, schema.primaryKey]))
    const references = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? [])
    expect(references.length).toBeGreaterThan(10)
    for (const { reference } of references) expect(reference.fields).toEqual(keys.get(reference.resource))
  })

  test("a dataset that nothing describes names no licence, version or author", () => {
    const bare = JSON.parse(
      dataPackageOf({
        ...awkwardTables(),
        description: { name: "d", title: "D", description: "D.", contributors: [], keywords: [] },
      }),
    )
    for (const key of ["licenses", "version", "contributors", "sources"]) expect(bare).not.toHaveProperty(key)
  })
})

test("csv-metadata.json has the tables with their keys", () => {
  const { tables } = decodeCsvw(csvwOf(own))
  const urls = tables.map(({ url }) => url)
  expect(urls).toEqual([...csvs.keys()])
  for (const { tableSchema } of tables)
    for (const { reference } of tableSchema.foreignKeys) expect(urls).toContain(reference.resource)
})

test("croissant.json: fields come from the columns of a file that is there, and references lead to a field", () => {
  const metadata = decodeCroissant(croissantOf(own))
  const files = new Map(metadata.distribution.map((file) => [file["@id"], file]))
  const fields = new Set(metadata.recordSet.flatMap(({ field }) => field.map((one) => one["@id"])))
  for (const { field } of metadata.recordSet)
    for (const { source, references } of field) {
      const file = files.get(source.fileObject["@id"])!
      expect(file.sha256).toBe(sha256(csvs.get(file.contentUrl)!))
      if (references) expect(fields).toContain(references.field["@id"])
    }
})

test("CITATION.cff has what the format asks for; a dataset without authors is cited by its title", () => {
  expect(parse(citationOf(own))).toMatchObject({
    "cff-version": "1.2.0",
    type: "dataset",
    title: "Facts from the harbour",
    authors: [{ name: "The Harbour Desk" }],
    version: "1.2.0",
  })
  const { description } = own
  expect(parse(citationOf({ ...own, version: null, description: { ...description, contributors: [] } }))).toMatchObject(
    {
      authors: [{ name: "Facts from the harbour" }],
    },
  )
})

describe("hashes and zip", () => {
  const files = new Map<string, string | Uint8Array>([
    ["b/ö.txt", "two\n"],
    ["a.csv", new Uint8Array([1, 2, 3])],
  ])

  test.skipIf(!commandIsThere("sha256sum"))("sha256sum finds what was changed, and nothing else", () => {
    const folder = mkdtempSync(join(tmpdir(), "factloom-sums-"))
    for (const [path, content] of [...files, ["SHA256SUMS", checksumsOf(files)] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const check = () =>
      spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: folder, encoding: "utf8" }).stdout
    expect(check()).toBe("")
    writeFileSync(join(folder, "a.csv"), "other")
    expect(check()).toBe("a.csv: FAILED\n")
  })

  test("the zip holds the files in one folder, and the same bytes in any order of files", () => {
    const zip = zipOf("facts", files)
    expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["facts/a.csv", "\u0001\u0002\u0003"],
      ["facts/b/ö.txt", "two\n"],
    ])
    expect(Buffer.from(zipOf("facts", new Map([...files].reverse()))).equals(zip)).toBe(true)
  })
})
