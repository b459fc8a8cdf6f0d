/**
 * `npm run bench:speed`: what reading, annotating and extracting cost beside wink-nlp's tokens, sentences and parts of
 * speech, on the same texts, in one run. Ratios of CPU time: both sides run over all texts in turn, several times, and the
 * best turn of each counts. Texts are let go after a few, as in a stream of articles. `--data DIR` says where the texts are, `--json` prints the figures.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { Result } from "effect"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import type { Claim } from "../../schema/table.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"

const TURNS = 12
/** Texts between two looks at the clock, which is slow itself. */
const BATCH = 24

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { data: { type: "string", default: "../shared" }, json: { type: "boolean", default: false } },
})

const texts = textsOf(values.data)
const characters = texts.reduce((sum, text) => sum + text.length, 0)

const nlp = winkNLP(model, ["sbd", "pos"])
const annotate = await loadAnnotator()
const readContent = await loadContentReader("text/plain")
const seed = { file: "text.txt", source_id: "text", media_type: "text/plain" } as const
const bytes = texts.map((text) => Buffer.from(text))

const wink = () => {
  for (const text of texts) {
    const doc = nlp.readDoc(text)
    doc.tokens().out(nlp.its.value)
    doc.tokens().out(nlp.its.pos)
    doc.sentences().out(nlp.its.span)
  }
}

type Stage = "read" | "annotate" | "extract"

/** CPU milliseconds of each stage, and of each extractor by its name. */
const stages = () => {
  const spent: Record<string, number> & Record<Stage, number> = { read: 0, annotate: 0, extract: 0 }
  for (let from = 0; from < bytes.length; from += BATCH) {
    const start = cpu()
    const read = bytes
      .slice(from, from + BATCH)
      .map((raw) => Result.getOrThrow(readArticle(seed, raw, null, readContent)).article)
    const isRead = cpu()
    const annotated = read.map(annotate)
    const isAnnotated = cpu()
    const claims = annotated.map((): Array<Claim> => [])
    let before = isAnnotated
    for (const { name, extract } of extractors) {
      annotated.forEach((article, i) => claims[i]!.push(...extract(article, claims[i]!)))
      const now = cpu()
      spent[name] = (spent[name] ?? 0) + now - before
      before = now
    }
    spent.read += isRead - start
    spent.annotate += isAnnotated - isRead
    spent.extract += before - isAnnotated
  }
  return spent
}

const cost: Record<string, number> & Record<Stage | "wink", number> = {
  wink: Infinity,
  read: Infinity,
  annotate: Infinity,
  extract: Infinity,
}
for (let turn = 0; turn < TURNS; turn++) {
  const start = cpu()
  wink()
  const turns = { wink: cpu() - start, ...stages() }
  for (const [name, spent] of Object.entries(turns)) cost[name] = Math.min(cost[name] ?? Infinity, spent)
}
const overWink = (spent: number): number => Math.round((100 * spent) / cost.wink) / 100
const figures = {
  texts: texts.length,
  characters,
  whole_over_wink: overWink(cost.read + cost.annotate + cost.extract),
  read_over_wink: overWink(cost.read),
  annotate_over_wink: overWink(cost.annotate),
  extract_over_wink: overWink(cost.extract),
  ...Object.fromEntries(extractors.map(({ name }) => [`${name}_over_wink`, overWink(cost[name]!)])),
}

process.stdout.write(
  values.json
    ? `${JSON.stringify(figures, null, 2)}\n`
    : `${Object.entries(figures)
        .map(([name, value]) => `${name.padEnd(20)} ${value}`)
        .join("\n")}\n`,
)

/** CPU milliseconds of this process so far. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Real news where it is, else the five articles of this repository, many times over. */
function textsOf(data: string): ReadonlyArray<string> {
  const polnear = join(data, "benchmarks", "polnear", "dev.json")
  const muc = join(data, "benchmarks", "muc4", "dev.json")
  const read = (file: string): ReadonlyArray<string> =>
    existsSync(file)
      ? (JSON.parse(readFileSync(file, "utf8")) as ReadonlyArray<{ text: string }>).map(({ text }) => text)
      : []
  const found = [...read(polnear), ...read(muc).slice(0, 300)]
  if (found.length > 0) return found
  const seeds = [
    "000_1a6c8752b84b67af",
    "001_0e652a000f851520",
    "002_861f44499aacfb01",
    "003_d61b9ddc0bd3fe74",
    "004_3cad32a71e16fe9c",
  ]
  return seeds.flatMap((stem) => Array<string>(20).fill(readFileSync(join("seeds", `${stem}.txt`), "utf8")))
}
