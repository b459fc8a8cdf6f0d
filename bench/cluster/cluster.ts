/**
 * `npm run bench:cluster`: what a cluster costs beside the work itself. The same corpus as one activity and as a thousand; and
 * with one task in twenty killed with its runner. PostgreSQL is started for it, on this machine; `--json` prints one JSON object.
 *
 * CPU seconds are those of the runners (and, apart, of PostgreSQL) until the last unit is done; linking is measured elsewhere.
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
import { Clustered, type Cost } from "./clustered.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    activities: { type: "string", default: "1000" },
    tasks: { type: "string", default: "40" },
    json: { type: "boolean", default: false },
  },
})
if (!hasPostgres) throw new Error("bench:cluster needs PostgreSQL: apt-get install postgresql")

/** Articles of a mebibyte, which is what an activity does unless it is told otherwise. */
const MEBIBYTE = 700

const folder = mkdtempSync(join(tmpdir(), "factloom-bench-cluster-"))
const bundle = join("node_modules", ".cache", `factloom-bench-cluster-${process.pid}`)
const server = await startPostgres()
try {
  execFileSync(process.execPath, ["scripts/bundle.mjs", bundle], { stdio: "inherit" })
  const program = join(bundle, "cli.js")
  const small = corpusOf("small", Number(values.activities), 20)
  const large = corpusOf("large", Number(values.tasks), MEBIBYTE)
  const measure = (corpus: Corpus, activityBytes: number, runners: number, kills: number): Promise<Cost> =>
    new Clustered(program, server, folder).run({ ...corpus, activityBytes, runners, kills })
  const figures = figuresOf({
    one: await measure(small, 1e12, 1, 0),
    many: await measure(small, 1, 1, 0),
    whole: await measure(large, 1, 2, 0),
    killed: await measure(large, 1, 2, Math.max(1, Math.round(large.units / 20))),
  })
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(36)} ${value}`)
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${lines.join("\n")}\n`)
} finally {
  server.remove()
  for (const made of [folder, bundle]) rmSync(made, { recursive: true, force: true })
}

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

function figuresOf({ one, many, whole, killed }: Readonly<Record<"one" | "many" | "whole" | "killed", Cost>>) {
  const activities = Number(values.activities)
  const tasks = Number(values.tasks)
  const [load = 0] = loadavg()
  const activity = (many.cpu + many.postgres - one.cpu - one.postgres) / (activities - 1)
  const task = whole.cpu / tasks
  return {
    cores: availableParallelism(),
    load: round(load),
    activities,
    one_activity_cpu_seconds: round(one.cpu),
    one_activity_seconds: round(one.wall),
    many_activities_cpu_seconds: round(many.cpu),
    many_activities_seconds: round(many.wall),
    many_activities_postgres_cpu_seconds: round(many.postgres),
    activity_cpu_milliseconds: round(1000 * activity),
    small_activities_over_one_cpu: round((many.cpu + many.postgres) / (one.cpu + one.postgres)),
    task_of_a_mebibyte_cpu_seconds: round(task),
    usual_activities_over_one_cpu: round(1 + activity / task),
    tasks,
    kills: killed.kills,
    whole_cpu_seconds: round(whole.cpu),
    killed_cpu_seconds: round(killed.cpu),
    killed_over_whole_cpu: round(killed.cpu / whole.cpu),
    killed_over_whole_seconds: round(killed.wall / whole.wall),
    killed_task_taken_over_after_seconds: round(killed.takenOver),
  }
}

function round(value: number): number {
  return Math.round(100 * value) / 100
}
