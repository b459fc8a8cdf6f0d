/**
 * `npm run bench:run`: `factloom extract` over made-up news as JSON Lines: what two workers do beside one, and whether memory
 * stays flat from a tenth of the articles to all of them. `--articles N` says how many (10,000), `--json` prints one JSON object.
 *
 * Seconds on the clock tell something on a machine that does nothing else: the load is printed beside them. CPU seconds do on any.
 */
import { execFileSync } from "node:child_process"
import { createWriteStream, mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { parseArgs } from "node:util"
import { generatedText } from "../speed/generated-corpus.ts"
import { type Cost, measured } from "./measured.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { articles: { type: "string", default: "10000" }, json: { type: "boolean", default: false } },
})
const many = Number(values.articles)
const few = Math.max(1, Math.round(many / 10))

const folder = mkdtempSync(join(tmpdir(), "factloom-bench-run-"))
const program = join("node_modules", ".cache", `factloom-bench-run-${process.pid}`)
try {
  execFileSync(process.execPath, ["scripts/bundle.mjs", program], { stdio: "inherit" })
  await writeCorpus(few)
  await writeCorpus(many)
  const figures = figuresOf({ small: extract(few, 1), one: extract(many, 1), two: extract(many, 2) })
  process.stdout.write(
    values.json
      ? `${JSON.stringify(figures, null, 2)}\n`
      : `${Object.entries(figures)
          .map(([figure, value]) => `${figure.padEnd(28)} ${value}`)
          .join("\n")}\n`,
  )
} finally {
  for (const made of [folder, program]) rmSync(made, { recursive: true, force: true })
}

function figuresOf({ small, one, two }: Readonly<Record<"small" | "one" | "two", Cost>>) {
  const [load = 0] = loadavg()
  return {
    articles: many,
    cores: availableParallelism(),
    load: round(load),
    articles_per_cpu_second: Math.round(many / one.cpu),
    articles_per_second_one_worker: Math.round(many / one.wall),
    articles_per_second_two_workers: Math.round(many / two.wall),
    two_workers_over_one: round(one.wall / two.wall),
    cpu_two_workers_over_one: round(two.cpu / one.cpu),
    peak_mb_tenth: Math.round(small.peak),
    peak_mb_all: Math.round(one.peak),
    peak_mb_two_workers: Math.round(two.peak),
    peak_all_over_tenth: round(one.peak / small.peak),
  }
}

function extract(articles: number, workers: number): Cost {
  const run = join(folder, `run-${articles}-${workers}`)
  return measured(join(program, "cli.js"), ["extract", corpus(articles), "--out", run, "--workers", String(workers)])
}

function corpus(articles: number): string {
  return join(folder, `news-${articles}.jsonl`)
}

async function writeCorpus(articles: number): Promise<void> {
  function* lines() {
    for (let number = 0; number < articles; number++)
      yield `${JSON.stringify({ id: `news-${number}`, published: "2014-03-02", text: generatedText(number) })}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(corpus(articles)))
}

function round(value: number): number {
  return Math.round(100 * value) / 100
}
