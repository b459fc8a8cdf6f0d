/** The `factloom` command and its subcommands. */
import { Command } from "effect/cli"
import { build } from "./build.ts"
import { chart } from "./chart.ts"
import { check } from "./check.ts"
import { cluster } from "./cluster.ts"
import { diff } from "./diff.ts"
import { explain } from "./explain.ts"
import { exportDataset } from "./export.ts"
import { extract } from "./extract.ts"
import { link } from "./link.ts"
import { release } from "./release.ts"
import { review } from "./review.ts"
import { schema } from "./schema.ts"
import { serve } from "./serve.ts"
import { stats } from "./stats.ts"

export const factloom = Command.make("factloom").pipe(
  Command.withDescription(
    "Datasets of facts from news articles, in which every value points at the words it came from",
  ),
  Command.withSubcommands([
    build,
    chart,
    check,
    cluster,
    diff,
    explain,
    exportDataset,
    extract,
    link,
    release,
    review,
    schema,
    serve,
    stats,
  ]),
  Command.withExamples([
    { command: "factloom build", description: "Build seeds/ into out/" },
    { command: "factloom serve", description: "Open the dataset in out/ in the browser" },
    { command: "factloom check out", description: "Prove every value of a dataset again" },
    { command: "factloom explain evt_7d1m3p5q9r", description: "Show a record and the words behind it" },
  ]),
)
