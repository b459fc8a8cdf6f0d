/** A dataset that was extracted in parts, linked and exported is the one that a build makes, byte for byte. */
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { build, check } from "../../src/index.ts"
import { articles as made } from "../check/articles.ts"
import { contentOf, folderWith } from "../folders.ts"
import { shardKinds } from "../../src/run/shards/unit-shards.ts"
import { exportTo, extract, link, newsLines } from "./runs.ts"

/** Articles, and all that may stand beside them, some of it wrong. */
const seeds = {
  ...made,
  "zero.txt": "",
  "binary.txt": "%PDF-1.4",
  "picture.png": "",
  "sources.yaml": '- file: gone.txt\n- file: none.txt\n  titel: x\n- file: binary.txt\n  published: "2014"\n',
  "dataset.yaml": "title: Made-up news\nlicence: none\n",
}

test.each([1, 7])(
  "a folder of articles in %d parts",
  async (of) => {
    const folder = folderWith({})
    const [whole, parts, run] = [join(folder, "whole"), join(folder, "parts"), join(folder, "run")]
    cpSync(folderWith(seeds), whole, { recursive: true })
    cpSync(whole, parts, { recursive: true })
    const built = await build({ seeds: whole, out: join(folder, "built") })
    for (let index = of; index > 0; index--) await extract({ corpus: parts, run, shard: { index, of } })
    await link({ run })
    expect(existsSync(join(parts, "history"))).toBe(false)
    const exported = await exportTo(join(folder, "exported"), run)
    const { as, findingCount, ...told } = exported
    expect(told).toEqual({ ...built, out: exported.out })
    expect({ as, findingCount }).toEqual({ as: "dataset", findingCount: exported.findings.length })
    expect(exported.findings.length).toBeGreaterThan(4)
    const hashes = (name: string) => readFileSync(join(folder, name, "SHA256SUMS"), "utf8")
    const issues = (name: string) => readFileSync(join(folder, name, "issues.jsonl"), "utf8")
    expect(issues("exported")).toBe(issues("built"))
    expect(hashes("exported")).toBe(hashes("built"))
    expect(contentOf(join(folder, "exported"))).toEqual(contentOf(join(folder, "built")))
    // The ledger of ids too.
    expect(contentOf(parts)).toEqual(contentOf(whole))
  },
  120_000,
)

/** A run of records that is linked. */
async function linked(content = newsLines(6)) {
  const folder = folderWith({ "news.jsonl": content })
  const [corpus, run, out] = [join(folder, "news.jsonl"), join(folder, "run"), join(folder, "out")]
  await extract({ corpus, run })
  await link({ run })
  return { folder, corpus, run, out }
}

test("a dataset of records proves itself; its sources say where they stand, its issues what could not be read", async () => {
  const texts = Object.entries(made).filter(([file]) => file.endsWith(".txt"))
  const lines = texts.map(([file, text]) => `${JSON.stringify({ id: file.replace(".txt", ""), text })}\n`)
  const { run, out, folder } = await linked(`${lines.join("")}{"id":"none"}\n`)
  const { records, findings } = await exportTo(out, run)
  expect(records["sources"]).toBe(texts.length)
  expect(findings.map(({ code }) => code)).toEqual(["record/no-text"])
  expect(readFileSync(join(out, "issues.jsonl"), "utf8")).toContain("news.jsonl#byte=")
  expect(readFileSync(join(out, "csv/sources.csv"), "utf8")).toContain('\nharbour-1,"news.jsonl#byte=0",')
  expect((await check({ folder: out })).findings).toEqual([])
  // Nothing is written beside the corpus.
  expect(readdirSync(folder).sort()).toEqual(["news.jsonl", "out", "run"])
}, 60_000)

test("a page of a web archive is an article, with what its head says of it", async () => {
  const page = `<html><head><title>Blast in Lima</title>
    <meta property="og:title" content="Blast in Lima">
    <meta property="article:published_time" content="2015-03-03T08:00:00Z"></head>
    <body><nav>Home</nav><article><h1>Blast in Lima</h1>
    <p>A bomb exploded in Lima on Monday, killing 3 people and injuring 20 others, police said.</p>
    <p>"We heard a loud noise," said Rosa Molina, a witness. Nobody has claimed the attack.</p></article></body></html>`
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
  const head = `WARC-Type: response\r\nWARC-Target-URI: https://news.example/blast\r\nContent-Length: ${block.length}`
  const folder = folderWith({ "crawl.warc.gz": gzipSync(`WARC/1.0\r\n${head}\r\n\r\n${block}\r\n\r\n`) })
  const [run, out] = [join(folder, "run"), join(folder, "out")]
  await extract({ corpus: join(folder, "crawl.warc.gz"), run })
  await link({ run })
  const { records, findings } = await exportTo(out, run)
  expect(findings).toEqual([])
  expect(records).toMatchObject({ sources: 1, casualty_figures: 2 })
  expect(JSON.parse(readFileSync(join(out, "json/sources.json"), "utf8"))).toMatchObject([
    {
      file: "crawl.warc.gz#byte=0",
      title: "Blast in Lima",
      published: "2015-03-03",
      url: "https://news.example/blast",
      media_type: "text/html",
    },
  ])
  expect((await check({ folder: out })).findings).toEqual([])
}, 60_000)

test("an id that is there twice names the first article; the other one is told of", async () => {
  const twice = [
    { id: "a", text: "A bomb killed 3 people in Lima on Monday." },
    { id: "b", text: "Rain fell." },
    { id: "a", text: "A bomb killed 4 people in Lima on Monday." },
  ]
  const { run, out } = await linked(twice.map((record) => `${JSON.stringify(record)}\n`).join(""))
  const { records, findings } = await exportTo(out, run)
  expect(records["sources"]).toBe(2)
  expect(findings).toMatchObject([{ code: "record/duplicate-id", found: "the id of news.jsonl#byte=0 again" }])
  expect(readFileSync(join(out, "texts/a.txt"), "utf8")).toContain("killed 3")
})

test("what a record says against its text is told of with the record", async () => {
  const text = "LIMA, March 3, 2015 (Example News) -- A bomb killed 3 people."
  const { run, out } = await linked(`${JSON.stringify({ id: "a", text, published: "2016-01-01" })}\n`)
  const { findings } = await exportTo(out, run)
  expect(findings).toMatchObject([{ code: "manifest/contradicts-text", file: "news.jsonl#byte=0", line: null }])
})

test("a run that is not whole is not linked", async () => {
  const folder = folderWith({ "news.jsonl": newsLines(12) })
  const [corpus, run] = [join(folder, "news.jsonl"), join(folder, "run")]
  await expect(link({ run })).rejects.toThrow(
    /expected what factloom extract has made, found run\.json: nothing there/u,
  )
  expect(existsSync(run)).toBe(false)
  await extract({ corpus, run, shard: { index: 2, of: 3 } })
  await expect(link({ run })).rejects.toThrow(/still to be done \(0, 2/u)
  await expect(exportTo(join(folder, "out"), run)).rejects.toThrow(/as factloom link has made it, found none/u)
  expect(existsSync(join(folder, "out"))).toBe(false)
})

test("a run without an article makes no dataset", async () => {
  const folder = folderWith({ "news.jsonl": '{"id":"a"}\n' })
  await extract({ corpus: join(folder, "news.jsonl"), run: join(folder, "run") })
  await expect(link({ run: join(folder, "run") })).rejects.toThrow(/1 records could not be read/u)
})

test.each([...shardKinds, "errors"])("damaged %s are told of, and made anew", async (what) => {
  const { run, corpus } = await linked()
  const name = readdirSync(join(run, what)).find((name) => readFileSync(join(run, what, name)).length > 40) ?? ""
  const whole = readFileSync(join(run, what, name))
  writeFileSync(join(run, what, name), whole.subarray(0, whole.length - 12))
  const told = await link({ run }).then(
    () => "nothing",
    ({ message }: Error) => message,
  )
  const receipt = /Remove (\S+) and run factloom extract again/u.exec(told)?.[1] ?? ""
  rmSync(receipt)
  await extract({ corpus, run })
  expect(readFileSync(join(run, what, name))).toEqual(whole)
  await link({ run })
})

test("a dataset that was changed since, or whose history has gone on, is not exported", async () => {
  const { run, out } = await linked()
  await exportTo(out, run)
  // Again is no harm: its ids are those of the history.
  await exportTo(out, run)
  const page = join(run, "linked", "README.md")
  const before = readFileSync(page)
  appendFileSync(page, "x")
  await expect(exportTo(out, run)).rejects.toThrow(/files in linked\/ that were changed since/u)
  writeFileSync(page, before)
  appendFileSync(join(run, "history", "ledger.jsonl"), "\n")
  await expect(exportTo(out, run)).rejects.toThrow(/that has gone on since/u)
})
