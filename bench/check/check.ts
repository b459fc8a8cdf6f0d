/**
 * `npm run bench:check`: what `factloom check --schema` costs on a table of a million rows and ten columns, beside
 * csv-parse reading the same file and doing nothing with it, and beside csv-parse with ajv on each row as an object. Each
 * runs in a process of its own, in turn, and the best turn counts. `--rows N` is for smaller machines, `--json` prints
 * the figures.
 */
import { execFileSync } from "node:child_process"
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { Ajv2020 } from "ajv/dist/2020.js"
import { parse } from "csv-parse"
import { Effect, Result } from "effect"
import { checkCsvFile } from "../../src/check/csv-file/check-csv-file.ts"
import { jsonSchemaRows } from "../../src/check/csv-file/json-schema-rows.ts"

const TURNS = 3

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    rows: { type: "string", default: "1000000" },
    json: { type: "boolean", default: false },
    side: { type: "string" },
    folder: { type: "string" },
  },
})

const schema = {
  type: "object",
  properties: {
    figure_id: { type: "string", pattern: "^fig_\\d+$" },
    number: { type: "integer", minimum: 0 },
    outcome: { type: "string", enum: ["killed", "injured", "missing"] },
    reported_on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    town: { type: "string", minLength: 1 },
    quote: { type: "string", minLength: 1 },
    confidence: { type: "number", minimum: 0, maximum: 1 },
    country: { type: "string", minLength: 2, maxLength: 2 },
    group_text: { type: "string" },
    note: { type: ["string", "null"] },
  },
  required: ["figure_id", "number"],
  "x-primary-key": ["figure_id"],
}

interface Spent {
  readonly seconds: number
  readonly megabytes: number
  readonly rows: number
}

type Side = (csv: string) => Promise<number>
const sides: Readonly<Record<string, Side>> = {
  "factloom check": async (csv) => {
    const rows = Result.getOrThrow(jsonSchemaRows(JSON.stringify(schema)))
    const report = await Effect.runPromise(checkCsvFile(csv, "table.csv", rows))
    if (report.findings.length > 0) throw new Error(`expected no finding, found ${report.findings.length}`)
    return report.rows
  },
  "csv-parse": async (csv) => {
    let rows = -1
    for await (const _ of createReadStream(csv).pipe(parse())) rows++
    return rows
  },
  "csv-parse and ajv": async (csv) => {
    const validate = new Ajv2020({ strict: false, coerceTypes: true }).compile(schema)
    let rows = 0
    for await (const row of createReadStream(csv).pipe(parse({ columns: true }))) {
      if (!validate(row)) throw new Error(`row ${rows}: ${JSON.stringify(validate.errors)}`)
      rows++
    }
    return rows
  },
}

await (values.side === undefined ? compare() : measure(values.side))

/** Runs one side and prints what it cost. */
async function measure(side: string): Promise<void> {
  const rows = await sides[side]!(join(values.folder!, "table.csv"))
  const { user, system } = process.cpuUsage()
  const spent: Spent = { rows, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
  console.log(JSON.stringify(spent))
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-bench-check-"))
  try {
    await writeTable(join(folder, "table.csv"), Number(values.rows))
    const best = new Map<string, Spent>()
    for (let turn = 0; turn < TURNS; turn++)
      for (const side of Object.keys(sides)) {
        const spent = inOwnProcess(side, folder)
        const before = best.get(side)
        if (!before || spent.seconds < before.seconds) best.set(side, spent)
      }
    print(best)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inOwnProcess(side: string, folder: string): Spent {
  const args = ["scripts/run.mjs", "bench/check/check.ts", "--side", side, "--folder", folder]
  const report = join(folder, "report.json")
  writeFileSync(report, execFileSync(process.execPath, args, { encoding: "utf8" }))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- printed by `measure`, above
  return JSON.parse(readFileSync(report, "utf8")) as Spent
}

function print(best: ReadonlyMap<string, Spent>): void {
  const own = best.get("factloom check")!
  const ratios = Object.fromEntries([...best].map(([side, { seconds }]) => [side, own.seconds / seconds]))
  if (values.json) {
    console.log(JSON.stringify({ rows: own.rows, sides: Object.fromEntries(best), ratios }, null, 2))
    return
  }
  console.log(`${own.rows} rows of ${Object.keys(schema.properties).length} columns, CPU of the best of ${TURNS} turns`)
  for (const [side, { seconds, megabytes }] of best)
    console.log(
      `${side.padEnd(20)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(6)} MB   factloom is ${ratios[side]!.toFixed(2)} ×`,
    )
}

/** A table of casualty figures, the same each time. */
async function writeTable(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file)
  const random = generator(1)
  out.write(`${Object.keys(schema.properties).join(",")}\n`)
  for (let i = 0; i < rows; i++) {
    const number = Math.floor(random() * 900)
    const row = `fig_${String(i).padStart(8, "0")},${number},killed,2014-03-${String(1 + (i % 28)).padStart(2, "0")},Town ${i % 700},"at least ${number} people, police said, were killed",${(i % 100) / 100},GB,${number} people,\n`
    if (!out.write(row)) await once(out, "drain")
  }
  out.end()
  await once(out, "finish")
}

/** A linear congruential generator, https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
