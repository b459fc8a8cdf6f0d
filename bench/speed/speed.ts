/**
 * `npm run bench:speed`: what reading, annotating and extracting cost beside wink-nlp's tokens, sentences and parts of
 * speech, on the same texts, in one run. Ratios of CPU time: each side runs over all texts in turn, several times, and the
 * best turn counts. `--data DIR` says where the texts are, `--json` prints the figures.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { Result } from "effect"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"

const TURNS = 4

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
const articles = () => bytes.map((raw) => Result.getOrThrow(readArticle(seed, raw, null, readContent)).article)
const read = articles()

const cost = {
  wink: best(wink),
  read: best(articles),
  annotate: best(() => read.map(annotate)),
  // Extractors remember what they work out of an article, so each turn gets articles of its own.
  extract: best(
    (annotated) => annotated.map((article) => extractAll(article, extractors)),
    () => read.map(annotate),
  ),
}
const whole = cost.read + cost.annotate + cost.extract
const figures = {
  texts: texts.length,
  characters,
  whole_over_wink: round(whole / cost.wink),
  read_over_wink: round(cost.read / cost.wink),
  annotate_over_wink: round(cost.annotate / cost.wink),
  extract_over_wink: round(cost.extract / cost.wink),
}

process.stdout.write(
  values.json
    ? `${JSON.stringify(figures, null, 2)}\n`
    : `${Object.entries(figures)
        .map(([name, value]) => `${name.padEnd(20)} ${value}`)
        .join("\n")}\n`,
)

/** CPU milliseconds of the cheapest of several turns; what `prepare` makes for each turn is not counted. */
function best<A>(work: (prepared: A) => unknown, prepare: () => A): number
function best(work: () => unknown): number
function best<A>(work: (prepared: A | undefined) => unknown, prepare?: () => A): number {
  let least = Infinity
  for (let turn = 0; turn < TURNS; turn++) {
    const prepared = prepare?.()
    const before = process.cpuUsage()
    work(prepared)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100
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
