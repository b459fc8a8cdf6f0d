/**
 * `npm run bench:cluster`: what a cluster costs beside the work itself. The same thousand units as one activity, as usual,
 * and as an activity each; and with one task in twenty killed with its runner. PostgreSQL is started for it, on this machine; `--json` prints one JSON object.
 *
 * CPU seconds are those of the runners and of PostgreSQL until the last unit is done; linking is measured elsewhere.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { generatedText } from "../speed/generated-corpus.ts"
import { hasPostgres, startPostgres } from "../../test/cluster/postgres.ts"
import { Clustered, type Cost, LOST_AFTER } from "./clustered.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    units: { type: "string", default: "1000" },
    tasks: { type: "string", default: "40" },
    json: { type: "boolean", default: false },
  },
})
if (!hasPostgres) throw new Error("bench:cluster needs PostgreSQL: apt-get install postgresql")

/** What an activity does unless it is told otherwise, and the articles of as much plain text. */
const MEBIBYTE = 1024 * 1024
const ARTICLES_OF_A_MEBIBYTE = 700

const folder = mkdtempSync(join(tmpdir(), "factloom-bench-cluster-"))
const bundle = join("node_modules", ".cache", `factloom-bench-cluster-${process.pid}`)
const server = await startPostgres()
try {
  execFileSync(process.execPath, ["scripts/bundle.mjs", bundle], { stdio: "inherit" })
  const program = join(bundle, "cli.js")
  const small = corpusOf("small", Number(values.units), 20)
  const large = corpusOf("large", Number(values.tasks), ARTICLES_OF_A_MEBIBYTE)
  const measure = (corpus: Corpus, activityBytes: number, runners: number, kills: number): Promise<Cost> =>
    new Clustered(program, server, folder).run({ ...corpus, activityBytes, runners, kills })
  const figures = figuresOf({
    one: await measure(small, 1e12, 1, 0),
    usual: await measure(small, MEBIBYTE, 1, 0),
    each: await measure(small, 1, 1, 0),
    whole: await measure(large, 1, 2, 0),
    killed: await measure(large, 1, 2, Math.max(1, Math.round(large.units / 20))),
  })
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(36)} ${value}`)
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${lines.join("\n")}\n`)
} finally {
  server.remove()
  for (const made of [folder, bundle]) rmSync(made, { recursive: true, force: true })
}

type Case = "one" | "usual" | "each" | "whole" | "killed"

interface Corpus {
  readonly corpus: string
  readonly units: number
}

/** So many files of made-up news, each a unit, with so many articles in each. */
function corpusOf(name: string, units: number, articles: number): Corpus {
  const corpus = join(folder, name)
  mkdirSync(corpus)
  for (let unit = 0; unit < units; unit++) {
    const records = Array.from({ length: articles }, (_, at) => {
      const number = unit * articles + at
      return JSON.stringify({ id: `news-${number}`, published: "2014-03-02", text: generatedText(number) })
    })
    writeFileSync(join(corpus, `${String(unit).padStart(5, "0")}.jsonl.gz`), gzipSync(`${records.join("\n")}\n`))
  }
  return { corpus, units }
}

function figuresOf({ one, usual, each, whole, killed }: Readonly<Record<Case, Cost>>) {
  const units = Number(values.units)
  const tasks = Number(values.tasks)
  const [load = 0] = loadavg()
  const all = ({ cpu, postgres }: Cost): number => cpu + postgres
  return {
    cores: availableParallelism(),
    load: round(load),
    units,
    one_activity_cpu_seconds: round(all(one)),
    one_activity_seconds: round(one.wall),
    usual_activities_over_one_cpu: round(all(usual) / all(one)),
    usual_activities_over_one_seconds: round(usual.wall / one.wall),
    activity_a_unit_over_one_cpu: round(all(each) / all(one)),
    activity_a_unit_over_one_seconds: round(each.wall / one.wall),
    activity_a_unit_postgres_cpu_seconds: round(each.postgres),
    activity_cpu_milliseconds: round((1000 * (all(each) - all(one))) / (units - 1)),
    tasks,
    kills: killed.kills,
    task_cpu_seconds: round(whole.cpu / tasks),
    killed_over_whole_cpu: round(all(killed) / all(whole)),
    killed_over_whole_seconds: round(killed.wall / whole.wall),
    killed_task_handed_out_after_seconds: round(killed.takenOver),
    lost_after_seconds: LOST_AFTER,
  }
}

function round(value: number): number {
  return Math.round(100 * value) / 100
}
