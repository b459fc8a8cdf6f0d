/** `factloom diff OLD NEW`: what differs between two datasets, as `diff` tells it of two files. */
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { registry } from "../../schema/registry.ts"
import { FindingsReported } from "./exit.ts"
import { paintFor } from "./terminal.ts"

const old = Argument.String("old").pipe(
  Argument.withDescription("Dataset before: a folder with csv/ in it, a folder of CSV files, or one CSV file"),
)
const now = Argument.String("new").pipe(Argument.withDescription("Dataset after, of the same kind"))
const format = Flag.Literals("format", ["table", "json", "markdown"]).pipe(
  Flag.withDescription("How to tell it: table for a terminal, json for a program, markdown for a pull request"),
  Flag.withDefault("table" as const),
)
const limit = Flag.Int("limit").pipe(
  Flag.withDescription("Rows told of each table; 20 unless told, all in JSON. All are counted"),
  Flag.optional,
)
const key = Flag.String("key").pipe(
  Flag.withDescription(
    "Columns that name a row, joined by commas; those of factloom's tables are known, else the first",
  ),
  Flag.optional,
)

const SHOWN = 20

export const diff = Command.make(
  "diff",
  { old, now, format, limit, key },
  Effect.fn(function* ({ old, now, format, limit, key }) {
    const { diffDatasets, isEqual } = yield* Effect.promise(() => import("../diff/diff-datasets.ts"))
    const { diffLines, diffMarkdown } = yield* Effect.promise(() => import("./diff-report.ts"))
    const difference = yield* diffDatasets(old, now, {
      keys: new Map(registry.map((table) => [table.name, table.key])),
      limit: Math.max(
        0,
        Option.getOrElse(limit, () => (format === "json" ? Infinity : SHOWN)),
      ),
      ...(Option.isSome(key) ? { key: key.value.split(",") } : {}),
    })
    if (format === "json") yield* Console.log(JSON.stringify(difference, null, 2))
    else if (format === "markdown") yield* Console.log(diffMarkdown(difference).trimEnd())
    else yield* Console.log(diffLines(difference, paintFor(process.stdout)).join("\n"))
    if (!isEqual(difference)) return yield* new FindingsReported({ count: 1 })
  }),
).pipe(
  Command.withDescription(
    "Show what differs between two datasets; ends with 0 when nothing does, with 1 when something does",
  ),
  Command.withExamples([
    { command: "factloom diff seeds/history/release out", description: "What changed since the last release" },
    { command: "factloom diff old out --format markdown", description: "The same for a pull request" },
    { command: "factloom diff a.csv b.csv --key name,year", description: "Two versions of any table" },
  ]),
)
