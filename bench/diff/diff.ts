/**
 * `npm run bench:diff`: what the difference of two tables of a million rows costs beside a plain parse of the same two files
 * by papaparse, in CPU time of one run. `--rows N` for another number of rows, `--json` prints the figures.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import Papa from "papaparse"
import { diffDatasets } from "../../src/diff/diff-datasets.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { rows: { type: "string", default: "1000000" }, json: { type: "boolean", default: false } },
})
const count = Number(values.rows)

const folder = mkdtempSync(join(tmpdir(), "factloom-bench-"))
const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/** A figure as the tables have them: a quote in quotation marks in one row of four. */
function row(i: number, number: number): string {
  const id = `fig_${((i * 2_654_435_761) % 2 ** 40).toString(32).padStart(8, "0")}`
  const quote = i % 4 === 0 ? `"killing ${number} people, police said"` : `killed ${number} people`
  return `${id},evt_${i % 9973},men_${i},killed,victims,people,${number},${number},${number},${number},exact,,2016-04-${(i % 28) + 1},news-${i % 50_000},${quote},${i % 4000},${(i % 4000) + 20},0.97,casualties/verb-object,unreviewed\n`
}

const header =
  "figure_id,event_id,mention_id,outcome,who,group_text,number,low,best,high,qualifier,attributed_to,reported_on,source_id,quote,char_start,char_end,confidence,extractor,review_status\n"

/** Rows 0 to count without `skipped`, with another number where `changed`; sorted by id, or in the order of another seed. */
function write(
  name: string,
  skips: (i: number) => boolean,
  isChanged: (i: number) => boolean,
  isSorted: boolean,
): string {
  const rows: Array<string> = []
  for (let i = 0; i < count; i++) if (!skips(i)) rows.push(row(i, (i % 90) + (isChanged(i) ? 100 : 1)))
  if (isSorted) rows.sort()
  const place = join(folder, name)
  writeFileSync(place, header + rows.join(""))
  return place
}

/** CPU milliseconds of some work, and its outcome. */
async function measured<A>(work: () => Promise<A>): Promise<{ readonly ms: number; readonly outcome: A }> {
  const before = process.cpuUsage()
  const outcome = await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: Math.round((user + system) / 1000), outcome }
}

const parse = async (...files: ReadonlyArray<string>): Promise<number> =>
  files.reduce((rows, file) => rows + Papa.parse(readFileSync(file, "utf8")).data.length, 0)

const diff = (old: string, now: string) =>
  Effect.runPromise(diffDatasets(old, now, { keys: new Map(), limit: 100 }).pipe(Effect.provide(platform)))

const old = write(
  "old.csv",
  () => false,
  () => false,
  true,
)
const cases = {
  "the same rows": old,
  "one row in 100 changed, one in 1000 removed": write(
    "new.csv",
    (i) => i % 1000 === 7,
    (i) => i % 100 === 3,
    true,
  ),
  "the same, not sorted": write(
    "mixed.csv",
    (i) => i % 1000 === 7,
    (i) => i % 100 === 3,
    false,
  ),
}

const figures = []
for (const [name, file] of Object.entries(cases)) {
  const plain = await measured(() => parse(old, file))
  const compared = await measured(() => diff(old, file))
  const { added, removed, changed } = compared.outcome.tables[0]!
  const ratio = Number((compared.ms / plain.ms).toFixed(2))
  figures.push({ name, diff_ms: compared.ms, parse_ms: plain.ms, ratio, added, removed, changed })
}
rmSync(folder, { recursive: true })

if (values.json) console.log(JSON.stringify({ rows: count, figures }, null, 2))
else
  for (const { name, diff_ms, parse_ms, ratio, added, removed, changed } of figures)
    console.log(
      `${count} rows, ${name}: ${diff_ms} ms, plain parse ${parse_ms} ms, ratio ${ratio} (${added} added, ${removed} removed, ${changed} changed)`,
    )
