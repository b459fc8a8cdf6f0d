import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import {
  anchor,
  build,
  type BuildReport,
  check,
  defineClaimTable,
  type Extractor,
  Grounded,
  registry,
  text,
} from "../src/index.ts"
import { extractors } from "../src/extract/extractors.ts"
import { articles, contentOf, folderWith, lastingFolder } from "./folders.ts"

/** Builds a folder of articles; tells where the dataset is. */
async function built(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`seeds/${name}`, content])),
  )
  const seeds = join(folder, "seeds")
  const out = join(folder, "out")
  const report = await build({ seeds, out })
  return { folder, seeds, out, report }
}

const shared = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, content]) => [`seeds/${name}`, content])),
)
let report: BuildReport

beforeAll(async () => {
  report = await build({ seeds: join(shared, "seeds"), out: join(shared, "out") })
})

/** A copy of the two articles and of the dataset that was built from them. */
function copied() {
  const folder = folderWith({})
  cpSync(shared, folder, { recursive: true })
  return { folder, seeds: join(folder, "seeds"), out: join(folder, "out") }
}

describe("a build", () => {
  test("makes a dataset that holds", async () => {
    const out = join(shared, "out")
    expect(report.records).toMatchObject({ sources: 2, events: 1 })
    expect(report.findings).toEqual([])
    expect((await check({ folder: out })).findings).toEqual([])
    expect(readFileSync(join(out, "csv/events.csv"), "utf8")).toMatch(/Bombing in Valpara.so, 2015-03-03/u)
  })

  test("gives the same bytes again, and where the files are listed in another order", async () => {
    const [first, second] = Object.entries(articles)
    const reversed = await built(Object.fromEntries([second!, first!]))
    expect(contentOf(reversed.out)).toEqual(contentOf(join(shared, "out")))
  })

  test("of articles with no fact in them is a dataset without facts, and holds", async () => {
    const { out, report } = await built({ "sunny.txt": "It was a sunny day, and nothing else.\n" })
    expect(report.records).toMatchObject({ sources: 1, events: 0, statements: 0, evidence: 0 })
    expect((await check({ folder: out })).findings).toEqual([])
  })

  test("goes on past a bad article, and lists it", async () => {
    const { out, report } = await built({ ...articles, "broken.txt": new Uint8Array([0x41, 0xff, 0xfe, 0x42]) })
    expect(report.records["sources"]).toBe(2)
    expect(report.findings).toMatchObject([{ code: "file/not-utf8", file: "broken.txt", line: 1, column: 2 }])
    expect(JSON.parse(readFileSync(join(out, "issues.jsonl"), "utf8"))).toEqual(report.findings[0])
  })
})

describe("what was there before is never lost", () => {
  test("no seeds folder: nothing changes", async () => {
    const { out } = copied()
    const before = contentOf(out)
    await expect(build({ seeds: join(out, "nowhere"), out })).rejects.toThrow(/nowhere/)
    expect(contentOf(out)).toEqual(before)
  })

  test("not one article that can be read: nothing changes", async () => {
    const { out, folder } = copied()
    const before = contentOf(out)
    mkdirSync(join(folder, "empty"))
    writeFileSync(join(folder, "empty", "blank.txt"), "  \n")
    await expect(build({ seeds: join(folder, "empty"), out })).rejects.toThrow(/blank\.txt: file\/only-white-space/)
    expect(contentOf(out)).toEqual(before)
  })

  test("a folder that is no dataset is not replaced", async () => {
    const folder = folderWith({ "seeds/a.txt": articles["harbour-1.txt"], "home/diary.txt": "mine" })
    const out = join(folder, "home")
    await expect(build({ seeds: join(folder, "seeds"), out })).rejects.toThrow(/found diary\.txt/)
    expect(contentOf(out)).toEqual({ "diary.txt": "mine" })
  })

  test("files that somebody put into the dataset's folder stay", async () => {
    const { out, seeds } = copied()
    mkdirSync(join(out, "notes"))
    writeFileSync(join(out, "notes", "mine.md"), "keep me")
    await build({ seeds, out })
    expect(readFileSync(join(out, "notes", "mine.md"), "utf8")).toBe("keep me")
  })

  test("a place that cannot be written: a clear error", async () => {
    const folder = folderWith({ "seeds/a.txt": articles["harbour-1.txt"], file: "a file" })
    const failed = build({ seeds: join(folder, "seeds"), out: join(folder, "file", "out") })
    await expect(failed).rejects.toMatchObject({ code: "out/not-writable", exitCode: 2 })
  })

  test("a build killed between its two renames is put right by the next", async () => {
    const { out, seeds } = copied()
    const before = contentOf(out)
    renameSync(out, `${out}.last`)
    mkdirSync(`${out}.next`)
    writeFileSync(join(`${out}.next`, "half"), "written")
    await expect(build({ seeds: join(out, "nowhere"), out })).rejects.toThrow()
    await build({ seeds, out })
    expect(contentOf(out)).toEqual(before)
    expect([`${out}.last`, `${out}.next`].filter((folder) => existsSync(folder))).toEqual([])
  })
})

describe("a table from outside", () => {
  const Colours = defineClaimTable({
    name: "colours",
    title: "Colours",
    description: "Colours that articles name.",
    key: ["colour_id"],
    idPrefix: "col",
    columns: {
      colour_id: text({
        origin: "key",
        required: true,
        title: "Id",
        description: "Id of the colour.",
        example: "col_1",
      }),
      colour: text({ origin: "extracted", required: true, title: "Colour", description: "The word.", example: "red" }),
    },
  })

  const colours: Extractor<typeof Colours> = {
    name: "colours",
    table: Colours,
    extract: (article) =>
      article.tokens
        .filter(({ lower }) => lower === "red" || lower === "blue")
        .map((token, index) => {
          const words = anchor(article, token)
          return {
            table: "colours",
            local: `c${index}`,
            quote: words,
            fields: { colour: Grounded.stated(words.exact, "verbatim", words) },
            refs: {},
            confidence: 1,
            extractor: "colours/word",
          }
        }),
  }

  test("takes a declaration, a line of the registry and an extractor, and is published and checked like the others", async () => {
    const folder = folderWith({ "seeds/flag.txt": "The flag is red and blue.\n" })
    const out = join(folder, "out")
    const tables = [...registry, Colours]
    await build({ seeds: join(folder, "seeds"), out, tables, extractors: [...extractors, colours] })
    const csv = readFileSync(join(out, "csv/colours.csv"), "utf8").trimEnd().split("\n")
    expect(csv[0]).toBe("colour_id,colour,source_id,quote,char_start,char_end,confidence,extractor,review_status")
    expect(
      csv
        .slice(1)
        .map((line) => line.replace(/^col_[0-9a-z]{10},/, ""))
        .sort(),
    ).toEqual(["blue,flag,blue,20,24,1,colours/word,unreviewed", "red,flag,red,12,15,1,colours/word,unreviewed"])
    expect(readFileSync(join(out, "csv/evidence.csv"), "utf8")).toContain(",colours,col_")
    expect(JSON.parse(readFileSync(join(out, "schema/colours.schema.json"), "utf8"))).toMatchObject({
      title: "Colours",
    })
    expect(readFileSync(join(out, "DATA_DICTIONARY.md"), "utf8")).toContain("### colours")
    expect((await check({ folder: out, tables })).findings).toEqual([])
  })

  test("and its damage is found", async () => {
    const folder = folderWith({ "seeds/flag.txt": "The flag is red and blue.\n" })
    const out = join(folder, "out")
    const tables = [...registry, Colours]
    await build({ seeds: join(folder, "seeds"), out, tables, extractors: [...extractors, colours] })
    const file = join(out, "csv/colours.csv")
    writeFileSync(file, readFileSync(file, "utf8").replace(",red,flag", ",green,flag"))
    const { findings } = await check({ folder: out, tables })
    expect(findings.map(({ code }) => code)).toContain("evidence/missing")
    rmSync(out, { recursive: true })
  })
})
