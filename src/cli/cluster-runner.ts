/** `factloom cluster runner`: joins a cluster and works until it is stopped. */
import { availableParallelism } from "node:os"
import process from "node:process"
import { Effect, Option } from "effect"
import { Command } from "effect/cli"
import { clusterLog, databaseFlag, lostAfterFlag, neededDatabase, tell } from "./cluster-flags.ts"
import { memoryLimit, memoryOptions, temp } from "./memory-flags.ts"
import { workers } from "./workers-flag.ts"

export const clusterRunner = Command.make(
  "runner",
  { database: databaseFlag, workers, memoryLimit, temp, lostAfter: lostAfterFlag },
  Effect.fn(function* ({ database, workers, memoryLimit, temp, lostAfter }) {
    const url = yield* neededDatabase(database)
    const { runRunner } = yield* Effect.promise(() => import("../cluster/run-runner.ts"))
    const { stagesOfProgram } = yield* Effect.promise(() => import("../cluster/run-stages.ts"))
    const { timingOf } = yield* Effect.promise(() => import("../cluster/timing.ts"))
    yield* runRunner({
      url,
      timing: timingOf(lostAfter),
      tell,
      workers: Option.getOrElse(workers, availableParallelism),
      stages: stagesOfProgram(process.argv[1] ?? "", memoryOptions(memoryLimit, temp)),
    }).pipe(Effect.provide(clusterLog))
  }),
).pipe(
  Command.withDescription("Join a cluster and work for it until stopped; Ctrl-C hands back what is not done"),
  Command.withExamples([
    {
      command: "factloom cluster runner --database postgres://factloom@db/factloom",
      description: "With all cores of this machine",
    },
  ]),
)
