/**
 * `npm run bench:accuracy`: one table over all annotated sets that are there. None of their texts are part of this
 * repository; `--data DIR` says where they are (`../shared` unless told). `--json` prints the rows; `--write` puts the tables
 * and the day into docs/accuracy.md.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { parseArgs } from "node:util"
import { loadAnnotate } from "./annotated-text.ts"
import { calibration, calibrationTable } from "./calibration.ts"
import { goldRows } from "./gold.ts"
import { ploverRows } from "./plover.ts"
import { polnearRows } from "./polnear.ts"
import { type Row, tableOf } from "./row.ts"
import { timexRows } from "./timex.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    data: { type: "string", default: "../shared" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
})
const { data } = values

const DOCUMENT = "docs/accuracy.md"
const BEGIN = "<!-- tables -->"
const END = "<!-- end of tables -->"

if (!existsSync(join(data, "gold")) && !existsSync(join(data, "benchmarks"))) {
  process.stderr.write(`${data}: expected a folder with gold/ or benchmarks/, found neither. Name one with --data.\n`)
  process.exit(2)
}

const rows: Array<Row> = []
const sets: Array<string> = []
async function measure(folder: string, rowsOf: () => ReadonlyArray<Row> | Promise<ReadonlyArray<Row>>): Promise<void> {
  if (!existsSync(join(data, folder))) return
  sets.push(folder)
  rows.push(...(await rowsOf()))
}

const annotate = await loadAnnotate()
await measure("gold/seeds", () => goldRows(data, "seeds"))
await measure("gold/dev", () => goldRows(data, "dev"))
await measure("benchmarks/polnear", () => polnearRows(join(data, "benchmarks/polnear"), annotate))
await measure("benchmarks/timex", () => timexRows(join(data, "benchmarks/timex"), annotate))
await measure("benchmarks/plover", () => ploverRows(join(data, "benchmarks/plover"), annotate))
const bands = sets.includes("gold/dev") ? await calibration(data) : []

const tables = `${tableOf(rows)}\n\n${calibrationTable(bands)}\n`
if (values.write) writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, "utf8"), tables))
process.stdout.write(values.json ? `${JSON.stringify({ rows, calibration: bands }, null, 2)}\n` : tables)

/** The document with what stands between its two marks made new. */
function withTables(document: string, made: string): string {
  const [head = "", rest = ""] = document.split(BEGIN)
  const [, tail = ""] = rest.split(END)
  const day = new Date().toISOString().slice(0, 10)
  return `${head}${BEGIN}\n\nMeasured on ${day} with \`npm run bench:accuracy\`.\n\n${made}\n${END}${tail}`
}
