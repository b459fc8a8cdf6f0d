/**
 * What a corpus costs from `factloom extract` to `factloom export`: made-up news as JSON Lines, each command in a process of its
 * own. Ratios of CPU time hold on any machine; those of the clock on one that does nothing else, so its load is told too.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { build } from "esbuild"
import { generatedText } from "../speed/generated-corpus.ts"
import { killedRun } from "./killed.ts"
import { type Cost, measured } from "./measured.ts"

/** Shares of units that are killed. */
const KILLED = 0.05
const MANY_UNITS = 1000

export interface RunFigures extends Readonly<Record<string, number>> {}

/**
 * @param articles how many; a tenth of them show whether memory stays flat
 * @param texts that are extracted, over and over; linking is measured on made-up news, in which no two tell the same
 */
export async function runFigures(articles: number, texts: ReadonlyArray<string>): Promise<RunFigures> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-bench-run-"))
  const program = join("node_modules", ".cache", `factloom-bench-run-${process.pid}`)
  try {
    execFileSync(process.execPath, ["scripts/bundle.mjs", program], { stdio: "inherit" })
    await build({
      entryPoints: ["bench/run/cut.ts"],
      outfile: join(program, "cut.js"),
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
    })
    const bench = new Bench(folder, program)
    const few = Math.max(1, Math.round(articles / 10))
    const textOf = (number: number): string => texts[number % texts.length]!
    for (const count of [1, few, articles]) await bench.write("texts", count, textOf)
    for (const count of [few, articles]) await bench.write("news", count, generatedText)
    return { ...(await extracting(bench, articles, few)), ...linking(bench, articles, few) }
  } finally {
    for (const made of [folder, program]) rmSync(made, { recursive: true, force: true })
  }
}

async function extracting(bench: Bench, many: number, few: number): Promise<RunFigures> {
  const [load = 0] = loadavg()
  const small = bench.extract("texts", few, 1)
  const one = bench.extract("texts", many, 1)
  const two = bench.extract("texts", many, 2)
  const oneCore = bench.extractOnOneCore(many)
  const units = readdirSync(join(bench.run("texts", many, 1), "units")).length
  const kills = Math.max(1, Math.round(KILLED * units))
  const killed = await bench.extractKilled(many, { units, kills })
  const whole = bench.extractCut(many, 1)
  const cut = bench.extractCut(many, MANY_UNITS)
  const start = bench.extract("texts", 1, 1)
  return {
    articles: many,
    cores: availableParallelism(),
    load: rounded(load),
    articles_per_cpu_second: Math.round(many / one.cpu),
    articles_per_second_one_worker: Math.round(many / one.wall),
    articles_per_second_two_workers: Math.round(many / two.wall),
    two_workers_over_one: rounded(one.wall / two.wall),
    ...(oneCore === null ? {} : { two_workers_over_one_on_one_core: rounded(oneCore.wall / two.wall) }),
    two_workers_cpu_over_one: rounded(two.cpu / one.cpu),
    peak_mb_tenth: Math.round(small.peak),
    peak_mb_all: Math.round(one.peak),
    peak_all_over_tenth: rounded(one.peak / small.peak),
    peak_mb_two_workers: Math.round(two.peak),
    thousand_units_over_one: rounded(cut.cpu / whole.cpu),
    start_cpu_seconds: rounded(start.cpu),
    units,
    units_killed: kills,
    killed_over_whole: rounded(killed / one.cpu),
  }
}

function linking(bench: Bench, many: number, few: number): RunFigures {
  const [, news] = [bench.extract("news", few, 1), bench.extract("news", many, 1)]
  const [linkFew, linkMany] = [bench.link(few), bench.link(many)]
  const [exportFew, exportMany] = [bench.export(few), bench.export(many)]
  return {
    news_articles_per_cpu_second: Math.round(many / news.cpu),
    link_cpu_seconds: rounded(linkMany.cpu),
    link_peak_mb: Math.round(linkMany.peak),
    link_cpu_growth: rounded(linkMany.cpu / many / (linkFew.cpu / few)),
    export_cpu_seconds: rounded(exportMany.cpu),
    export_peak_mb: Math.round(exportMany.peak),
    export_cpu_growth: rounded(exportMany.cpu / many / (exportFew.cpu / few)),
    run_bytes_per_article: Math.round(bytesBelow(bench.run("news", many, 1)) / many),
    dataset_bytes_per_article: Math.round(bytesBelow(bench.out(many)) / many),
  }
}

/** The commands, on corpora and runs in one folder. */
class Bench {
  readonly #folder: string
  readonly #programs: string
  readonly #program: string

  /** @param programs folder of the bundles */
  constructor(folder: string, programs: string) {
    this.#folder = folder
    this.#programs = programs
    this.#program = join(programs, "cli.js")
  }

  async write(corpus: CorpusName, articles: number, textOf: (number: number) => string): Promise<void> {
    function* lines() {
      for (let number = 0; number < articles; number++)
        yield `${JSON.stringify({ id: `news-${number}`, published: publishedOn(number), text: textOf(number) })}\n`
    }
    await pipeline(Readable.from(lines()), createWriteStream(this.#corpus(corpus, articles)))
  }

  /** By one worker, which has one core for all of its threads: those that compile and clear away too. */
  extractOnOneCore(articles: number): Cost | null {
    const extracting = this.#extracting("texts", articles, 1, join(this.#folder, "one-core"))
    const { status } = spawnSync("taskset", ["-c", "0", "true"])
    return status === 0 ? measured(this.#program, extracting, 0) : null
  }

  extract(corpus: CorpusName, articles: number, workers: number): Cost {
    return measured(this.#program, this.#extracting(corpus, articles, workers, this.run(corpus, articles, workers)))
  }

  extractKilled(articles: number, killed: { readonly units: number; readonly kills: number }): Promise<number> {
    const run = join(this.#folder, "killed")
    return killedRun(this.#program, this.#extracting("texts", articles, 1, run), run, killed)
  }

  extractCut(articles: number, units: number): Cost {
    const corpus = this.#corpus("texts", articles)
    const bytes = Math.ceil(statSync(corpus).size / units)
    return measured(join(this.#programs, "cut.js"), [corpus, join(this.#folder, `cut-${units}`), String(bytes)])
  }

  link(articles: number): Cost {
    return measured(this.#program, ["link", this.run("news", articles, 1), "--as", "tables"])
  }

  export(articles: number): Cost {
    return measured(this.#program, ["export", this.run("news", articles, 1), "--out", this.out(articles)])
  }

  run(corpus: CorpusName, articles: number, workers: number): string {
    return join(this.#folder, `run-${corpus}-${articles}-${workers}`)
  }

  out(articles: number): string {
    return join(this.#folder, `out-${articles}`)
  }

  #extracting(corpus: CorpusName, articles: number, workers: number, run: string): ReadonlyArray<string> {
    return ["extract", this.#corpus(corpus, articles), "--out", run, "--workers", String(workers)]
  }

  #corpus(corpus: CorpusName, articles: number): string {
    return join(this.#folder, `${corpus}-${articles}.jsonl`)
  }
}

/** The texts that were given, or made-up news. */
type CorpusName = "texts" | "news"

/** Days of twenty years, so that not all news is of one. */
function publishedOn(number: number): string {
  return new Date(Date.UTC(2000, 0, 1 + ((number * 37) % 7300))).toISOString().slice(0, 10)
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  )
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100
}
