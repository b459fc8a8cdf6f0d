/** `factloom serve`: opens a dataset's explorer in the browser, and with `--watch` builds it again while articles change. */
import process from "node:process"
import { Console, Effect, FileSystem, Path } from "effect"
import { Command, Flag } from "effect/cli"
import type { Listeners } from "../serve/listeners.ts"
import type { WatchOptions } from "../serve/watch.ts"
import { CouldNotRun } from "./exit.ts"
import { counted } from "./findings-report.ts"
import { paintFor } from "./terminal.ts"
import { outFlag } from "./out-flag.ts"

const seeds = Flag.String("seeds").pipe(
  Flag.withDescription("Folder of the articles, watched with --watch"),
  Flag.withDefault("seeds"),
)
const port = Flag.Int("port").pipe(
  Flag.withDescription("Port on this machine; 0 for any that is free"),
  Flag.withDefault(0),
)
const watch = Flag.Boolean("watch").pipe(
  Flag.withDescription("Build again, and load the page again, when an article or sources.yaml changes"),
  Flag.withDefault(false),
)

export const serve = Command.make(
  "serve",
  { out: outFlag, seeds, port, watch },
  Effect.fn(function* ({ out, seeds, port, watch }) {
    const { serveFolder } = yield* Effect.promise(() => import("../serve/server.ts"))
    const { makeListeners } = yield* Effect.promise(() => import("../serve/listeners.ts"))
    const listeners = watch ? makeListeners() : null
    const watching = listeners === null ? null : yield* watcher(seeds, out, listeners)
    if (watching !== null && !(yield* hasPage(out))) yield* watching.buildOnce
    if (!(yield* hasPage(out)))
      return yield* new CouldNotRun({
        code: "serve/no-dataset",
        message: `${out}: expected a dataset with its explorer (index.html), found none. Build it with factloom build, or name its folder with --out.`,
      })
    const address = yield* serveFolder({ folder: out, port, listeners })
    const paint = paintFor(process.stdout)
    yield* Console.log(`${paint.bold(address)}  serves ${out}/ to this machine only; Ctrl-C ends it`)
    if (watching === null) return yield* Effect.never
    yield* Console.log(`Watching ${seeds}/`)
    yield* watching.forever
  }, Effect.scoped),
).pipe(
  Command.withDescription("Open the explorer of a dataset in the browser"),
  Command.withExamples([
    { command: "factloom serve", description: "The dataset in out/" },
    { command: "factloom serve --watch", description: "Built again whenever seeds/ changes" },
    { command: "factloom serve --out dataset --port 8000", description: "Another folder, a port of your own" },
  ]),
)

/** Builds, and tells of it in the terminal and on the page. Loaded when there is something to build. */
const watcher = Effect.fn("watcher")(function* (seeds: string, out: string, listeners: Listeners) {
  const { rebuild, watchSeeds } = yield* Effect.promise(() => import("../serve/watch.ts"))
  const watched: WatchOptions = {
    seeds,
    out,
    rebuilt: ({ records, findings }) => {
      listeners.tell("rebuilt", "")
      const wrong = findings.length === 0 ? "no findings" : counted(findings.length, "finding")
      return Console.log(`Built ${out}/ from ${counted(records["sources"] ?? 0, "article")}: ${wrong}`)
    },
    failed: (message) => {
      listeners.tell("failed", message)
      return Console.error(`${paintFor(process.stderr).red("error")}: ${message}\n${out}/ is as it was.`)
    },
  }
  return { buildOnce: rebuild(watched), forever: watchSeeds(watched) }
})

const hasPage = Effect.fn("hasPage")(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  return yield* fileSystem.exists(path.join(folder, "index.html")).pipe(Effect.orElseSucceed(() => false))
})
