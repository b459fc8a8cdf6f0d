/**
 * What a corpus costs from `factloom extract` to `factloom export`: made-up news as JSON Lines, each command in a process of its
 * own. Ratios of CPU time hold on any machine; those of the clock on one that does nothing else, so its load is told too.
 */
import { execFileSync } from "node:child_process"
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { generatedText } from "../speed/generated-corpus.ts"
import { killedRun } from "./killed.ts"
import { type Cost, measured } from "./measured.ts"

/** Shares of units that are killed. */
const KILLED = 0.05
const MANY_UNITS = 1000

export interface RunFigures extends Readonly<Record<string, number>> {}

/** @param articles how many; a tenth of them show whether memory stays flat */
export async function runFigures(articles: number): Promise<RunFigures> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-bench-run-"))
  const program = join("node_modules", ".cache", `factloom-bench-run-${process.pid}`)
  try {
    execFileSync(process.execPath, ["scripts/bundle.mjs", program], { stdio: "inherit" })
    const bench = new Bench(folder, join(program, "cli.js"))
    const few = Math.max(1, Math.round(articles / 10))
    await bench.write(few)
    await bench.write(articles)
    return { ...(await extracting(bench, articles, few)), ...linking(bench, articles, few) }
  } finally {
    for (const made of [folder, program]) rmSync(made, { recursive: true, force: true })
  }
}

async function extracting(bench: Bench, many: number, few: number): Promise<RunFigures> {
  const [load = 0] = loadavg()
  const small = bench.extract(few, 1)
  const one = bench.extract(many, 1)
  const two = bench.extract(many, 2)
  const units = readdirSync(join(bench.run(many, 1), "units")).length
  const kills = Math.max(1, Math.round(KILLED * units))
  const killed = await bench.extractKilled(many, { units, kills })
  const whole = bench.extractCut(few, 1)
  const cut = bench.extractCut(few, MANY_UNITS)
  const idle = bench.extractNothing()
  return {
    articles: many,
    cores: availableParallelism(),
    load: rounded(load),
    articles_per_cpu_second: Math.round(many / one.cpu),
    articles_per_second_one_worker: Math.round(many / one.wall),
    articles_per_second_two_workers: Math.round(many / two.wall),
    two_workers_over_one: rounded(one.wall / two.wall),
    two_workers_cpu_over_one: rounded(two.cpu / one.cpu),
    peak_mb_tenth: Math.round(small.peak),
    peak_mb_all: Math.round(one.peak),
    peak_all_over_tenth: rounded(one.peak / small.peak),
    peak_mb_two_workers: Math.round(two.peak),
    thousand_units_over_one: rounded(cut.cpu / whole.cpu),
    start_cpu_seconds: rounded(idle.cpu),
    units,
    units_killed: kills,
    killed_over_whole: rounded(killed / one.cpu),
    run_bytes_per_article: Math.round(bytesBelow(bench.run(many, 1)) / many),
  }
}

function linking(bench: Bench, many: number, few: number): RunFigures {
  const [linkFew, linkMany] = [bench.link(few), bench.link(many)]
  const [exportFew, exportMany] = [bench.export(few), bench.export(many)]
  return {
    link_cpu_seconds: rounded(linkMany.cpu),
    link_peak_mb: Math.round(linkMany.peak),
    link_cpu_growth: rounded(linkMany.cpu / many / (linkFew.cpu / few)),
    export_cpu_seconds: rounded(exportMany.cpu),
    export_peak_mb: Math.round(exportMany.peak),
    export_cpu_growth: rounded(exportMany.cpu / many / (exportFew.cpu / few)),
    dataset_bytes_per_article: Math.round(bytesBelow(bench.out(many)) / many),
  }
}

/** The commands, on corpora and runs in one folder. */
class Bench {
  readonly #folder: string
  readonly #program: string

  constructor(folder: string, program: string) {
    this.#folder = folder
    this.#program = program
  }

  async write(articles: number): Promise<void> {
    function* lines() {
      for (let number = 0; number < articles; number++)
        yield `${JSON.stringify({ id: `news-${number}`, published: publishedOn(number), text: generatedText(number) })}\n`
    }
    await pipeline(Readable.from(lines()), createWriteStream(this.#corpus(articles)))
  }

  extract(articles: number, workers: number): Cost {
    return measured(this.#program, this.#extracting(articles, workers, this.run(articles, workers)))
  }

  extractKilled(articles: number, killed: { readonly units: number; readonly kills: number }): Promise<number> {
    const run = join(this.#folder, "killed")
    return killedRun(this.#program, this.#extracting(articles, 1, run), run, killed)
  }

  /** By a part of the corpus in which there is nothing: what a process costs before it does anything. */
  extractNothing(): Cost {
    const run = join(this.#folder, "nothing")
    return measured(this.#program, [...this.#extracting(1, 1, run), "--shard", "2/2"])
  }

  extractCut(articles: number, units: number): Cost {
    const bytes = Math.ceil(statSync(this.#corpus(articles)).size / units)
    const program = join("node_modules", ".cache", "cut.mjs")
    return measured(program, [this.#corpus(articles), join(this.#folder, `cut-${units}`), String(bytes)])
  }

  link(articles: number): Cost {
    return measured(this.#program, ["link", this.run(articles, 1), "--as", "tables"])
  }

  export(articles: number): Cost {
    return measured(this.#program, ["export", this.run(articles, 1), "--out", this.out(articles)])
  }

  run(articles: number, workers: number): string {
    return join(this.#folder, `run-${articles}-${workers}`)
  }

  out(articles: number): string {
    return join(this.#folder, `out-${articles}`)
  }

  #extracting(articles: number, workers: number, run: string): ReadonlyArray<string> {
    return ["extract", this.#corpus(articles), "--out", run, "--workers", String(workers)]
  }

  #corpus(articles: number): string {
    return join(this.#folder, `news-${articles}.jsonl`)
  }
}

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
