/**
 * `npm run bench:link-scale`: linking out of core, over shards of made-up claims of several sizes, each in a process of its own
 * with a limit of memory: seconds, the most memory that the whole process held, and how time grows with claims.
 *
 *     npm run bench:link-scale -- --claims 1000000,2000000,5000000,10000000 --memory-limit 2048
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { Effect } from "effect"
import { linkShards, MEMORY_LIMIT } from "../../src/run/link/link-shards.ts"
import type { Shards } from "../../src/run/link/shard-tables.ts"
import { type Cost, measured } from "../run/measured.ts"
import { writeMadeUpShards } from "./made-up-shards.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    claims: { type: "string", default: "100000,200000,500000" },
    "memory-limit": { type: "string", default: String(MEMORY_LIMIT) },
    /** What the process of its own is to link: its shards as JSON. */
    link: { type: "string" },
    json: { type: "boolean", default: false },
  },
})
const memoryLimit = Number(values["memory-limit"])

interface Measured extends Cost {
  readonly claims: number
  readonly tellings: number
  readonly events: number
  readonly splits: number
  readonly crowded: number
}

interface CapLine {
  readonly cap?: string
  readonly effort?: { readonly tellings: number; readonly events: number; readonly crowded: number }
}

if (values.link === undefined) await compare()
else await link(values.link)

async function link(folder: string): Promise<void> {
  const shards: Shards = JSON.parse(readFileSync(join(folder, "shards.json"), "utf8"))
  await Effect.runPromise(linkShards({ ...shards, linked: join(folder, "linked"), temp: folder, memoryLimit }))
}

async function compare(): Promise<void> {
  const sizes = values.claims.split(",").map(Number)
  const done: Array<Measured> = []
  const header = "     claims   tellings     events   seconds       CPU   peak MB   split  crowded look-ups   growth\n"
  if (!values.json) process.stdout.write(header)
  for (const claims of sizes) {
    const one = await measure(claims)
    const cells = [claims, one.tellings, one.events, one.wall.toFixed(1), one.cpu.toFixed(1), one.peak.toFixed(0)]
    const line = [...cells.map((cell, i) => String(cell).padStart(i < 3 ? 11 : 10)), String(one.splits).padStart(8)]
    const growth = growthOf(done.at(-1), one)
    line.push(String(one.crowded).padStart(18), growth === null ? "" : growth.toFixed(2).padStart(9))
    done.push(one)
    if (!values.json) process.stdout.write(`${line.join("")}\n`)
  }
  const growth = growthOf(done[0], done.at(-1)!)
  if (values.json) process.stdout.write(`${JSON.stringify({ memoryLimit, sizes: done, growth }, null, 2)}\n`)
  else if (growth !== null) process.stdout.write(`from the first to the last: ${growth.toFixed(2)} times linear\n`)
}

/** CPU seconds a claim, over those at the smaller size: 1 where time is linear. */
function growthOf(small: Measured | undefined, large: Measured): number | null {
  return small === undefined || small === large ? null : large.cpu / large.claims / (small.cpu / small.claims)
}

async function measure(claims: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-bench-link-"))
  try {
    writeFileSync(join(folder, "shards.json"), JSON.stringify(await writeMadeUpShards(folder, claims)))
    const cost = measured(fileURLToPath(import.meta.url), ["--link", folder, "--memory-limit", String(memoryLimit)])
    const caps = readFileSync(join(folder, "linked", "caps.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
    const lines = caps.map((line): CapLine => JSON.parse(line))
    const { tellings, events, crowded } = lines.at(-1)!.effort!
    const splits = lines.filter(({ cap }) => cap === "block").length
    return { ...cost, claims, tellings, events, crowded, splits }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
