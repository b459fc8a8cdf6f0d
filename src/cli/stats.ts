/** `factloom stats`: how good each rule is, by what people decided about its claims. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Command } from "effect/cli"
import { registry } from "../../schema/registry.ts"
import type { Counts, ReviewStats } from "../stats/review-stats.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor } from "./terminal.ts"
import { outFlag } from "./out-flag.ts"

export const stats = Command.make(
  "stats",
  { out: outFlag, json: asJson },
  Effect.fn(function* ({ out, json }) {
    const { readDataset } = yield* Effect.promise(() => import("../check/published-dataset.ts"))
    const { reviewStats } = yield* Effect.promise(() => import("../stats/review-stats.ts"))
    const found = reviewStats(yield* readDataset(out, registry))
    if (json) return yield* Console.log(JSON.stringify(found, null, 2))
    yield* Console.log(statsReport(found, paintFor(process.stdout)).join("\n"))
  }),
).pipe(
  Command.withDescription("Precision and recall of each rule, from what people accepted, edited, rejected and added"),
  Command.withExamples([
    { command: "factloom stats", description: "The dataset in out/" },
    { command: "factloom stats --out dataset --json", description: "As JSON, for a program" },
  ]),
)

const HEAD = ["claims", "seen", "right", "edited", "wrong", "precision", "missed", "recall"]
const WIDTHS = [7, 5, 6, 7, 6, 15, 7, 7]

/** The lines of the report: each table, its rules below it, and all claims by confidence; 80 columns for names of 20. */
export function statsReport({ tables, bands }: ReviewStats, paint: Paint): ReadonlyArray<string> {
  const names = tables.flatMap(({ table, rules }) => [table, ...rules.map(({ rule }) => `  ${ruleName(rule)}`)])
  const width = Math.max(...names.map((name) => name.length), "confidence".length)
  const line = (name: string, counts: Counts): string => name.padEnd(width) + cells(counts)
  const head = (name: string): string =>
    paint.dim(name.padEnd(width) + HEAD.map((title, i) => title.padStart(WIDTHS[i]!)).join(""))
  const reviewed = tables.reduce((sum, counts) => sum + counts.reviewed, 0)
  return [
    head("table and rule"),
    ...tables.flatMap(({ table, rules, ...counts }) => [
      paint.bold(line(table, counts)),
      ...rules.map(({ rule, ...own }) => line(`  ${ruleName(rule)}`, own)),
    ]),
    "",
    head("confidence"),
    ...bands.map(({ from, below, ...counts }) => line(`${from.toFixed(2)} – ${below.toFixed(2)}`, counts)),
    "",
    ...(reviewed === 0 ? ["Nobody has looked at a claim yet: factloom review shows them one by one."] : NOTES),
  ]
}

const NOTES = [
  "precision: right of seen, with its 95 % interval (Wilson); an edited claim was not right.",
  "recall: found of found and missed. People add what they notice, so it is at most this.",
]

/** `casualties/verb-object` stands below its table, so its own name is enough. */
const ruleName = (rule: string): string => rule.slice(rule.indexOf("/") + 1)

function cells({ claims, reviewed, accepted, edited, rejected, precision, interval, missed, recall }: Counts): string {
  const share =
    precision === null || interval === null
      ? "–"
      : `${percent(precision)} (${bare(interval.low)}–${bare(interval.high)})`
  const texts = [claims, reviewed, accepted, edited, rejected, share, missed, recall === null ? "–" : percent(recall)]
  return texts.map((text, i) => String(text).padStart(WIDTHS[i]!)).join("")
}

const bare = (share: number): string => String(Math.round(share * 100))
const percent = (share: number): string => `${bare(share)} %`
