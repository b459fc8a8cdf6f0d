/** `factloom extract`: a corpus of any size into a run, by worker threads, by parts, and going on where it stopped. */
import { availableParallelism } from "node:os"
import process from "node:process"
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { ExtractReport, Shard } from "../run/extract-run.ts"
import { fieldNames, fields } from "./fields-flag.ts"
import { counted, findingsReport } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor } from "./terminal.ts"
import { workers } from "./workers-flag.ts"

const corpus = Argument.String("corpus").pipe(
  Argument.withDescription(
    "Folder of articles; or .jsonl, .jsonl.gz, .jsonl.zst, .parquet, .warc, .warc.gz, or a folder of these",
  ),
)
const out = Flag.String("out").pipe(Flag.withDescription("Folder of the run; one that was stopped goes on"))
const shard = Flag.String("shard").pipe(
  Flag.withDescription("Do the i-th of n parts of the work alone, counted from 1: 3/16"),
  Flag.filterMap(
    (words) => Option.fromNullishOr(shardOf(words)),
    () => "i/n with i from 1 to n, such as 3/16",
  ),
  Flag.optional,
)
export const extract = Command.make(
  "extract",
  { corpus, out, workers, shard, fields, json: asJson },
  Effect.fn(function* ({ corpus, out, workers, shard, fields, json }) {
    const { extractRun } = yield* Effect.promise(() => import("../run/extract-run.ts"))
    const report = yield* extractRun({
      corpus,
      run: out,
      workers: Option.getOrElse(workers, availableParallelism),
      fields: yield* fieldNames(fields),
      ...(Option.isSome(shard) ? { shard: shard.value } : {}),
    })
    if (json) yield* Console.log(JSON.stringify(report, null, 2))
    else yield* Console.log(summary(report, corpus, paintFor(process.stdout)).join("\n"))
  }),
).pipe(
  Command.withDescription("Extract the claims of a corpus of any size, for factloom link and factloom export"),
  Command.withExamples([
    { command: "factloom extract news.jsonl.gz --out run", description: "JSON Lines, by all cores" },
    { command: "factloom extract crawl --out run --shard 3/16", description: "The third of sixteen parts of a folder" },
    {
      command: "factloom extract news.parquet --out run --field text=body",
      description: "Texts in a column named body",
    },
  ]),
)

function shardOf(words: string): Shard | null {
  const [, index = "", of = ""] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/u.exec(words) ?? []
  return index !== "" && Number(index) <= Number(of) ? { index: Number(index), of: Number(of) } : null
}

function summary(report: ExtractReport, corpus: string, paint: Paint): ReadonlyArray<string> {
  const { run, units, own, before, articles, malformed, findings } = report
  const isPart = own < units
  const done = before === 0 ? "" : before === own ? ", done before" : `, ${before} of them before`
  return [
    paint.bold(`Extracted ${counted(articles, "article")} of ${corpus} into ${run}/`),
    `  ${isPart ? `${own} of ` : ""}${counted(units, "unit")}${done}`,
    ...(malformed === 0 ? [] : [`  ${counted(malformed, "record")} could not be read: see ${run}/errors/`]),
    ...findingsReport(findings, corpus, paint),
    isPart ? `When all parts are done: factloom link ${run}` : `Then: factloom link ${run}`,
  ]
}
