/** The program: the command line's arguments in, an exit code out. The only place where Node's services come in. */
import process from "node:process"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import * as NodeStdio from "@effect/platform-node-shared/NodeStdio"
import * as NodeTerminal from "@effect/platform-node-shared/NodeTerminal"
import * as NodeChildProcessSpawner from "@effect/platform-node-shared/NodeChildProcessSpawner"
import { runMain } from "@effect/platform-node-shared/NodeRuntime"
import { Cause, Effect, Exit, Layer, Option } from "effect"
import { CliConfig, CliError, Command, GlobalFlag } from "effect/cli"
import manifest from "../../package.json" with { type: "json" }
import { exitCodeOf, FindingsReported } from "./exit.ts"
import { factloom } from "./factloom.ts"
import { progressLine } from "./progress-line.ts"
import { paintFor } from "./terminal.ts"

const files = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
const services = Layer.mergeAll(
  files,
  NodeStdio.layer,
  NodeTerminal.layer,
  NodeChildProcessSpawner.layer.pipe(Layer.provide(files)),
  progressLine,
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }),
)

// A reader that stops early (`factloom schema | head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
})

// Begun by another process of ours, which is no more: nobody waits for what this one does.
process.once("disconnect", () => process.exit(130))
process.channel?.unref()

Command.run(factloom, { version: manifest.version }).pipe(
  Effect.tapCause((cause) => Effect.sync(() => tell(cause))),
  Effect.provide(services),
  runMain({
    disableErrorReporting: true,
    teardown: (exit, onExit) => whenWritten(() => onExit(codeOf(exit))),
  }),
)

function codeOf(exit: Exit.Exit<unknown, unknown>): number {
  if (Exit.isSuccess(exit)) return 0
  if (Cause.hasInterruptsOnly(exit.cause)) return 130
  const failure = Cause.findErrorOption(exit.cause)
  return Option.isSome(failure) ? exitCodeOf(failure.value) : 2
}

/** A pipe takes 64 KiB at a time, and what it has not taken is lost when the process ends. */
function whenWritten(then: () => void): void {
  process.stdout.write("", () => process.stderr.write("", () => then()))
}

/** What went wrong, on standard error. Wrong usage has been told by the command line itself. */
function tell(cause: Cause.Cause<unknown>): void {
  if (Cause.hasInterruptsOnly(cause)) return
  const paint = paintFor(process.stderr)
  const failure = Option.getOrNull(Cause.findErrorOption(cause))
  if (failure instanceof FindingsReported || CliError.isCliError(failure)) return
  if (failure instanceof Error) process.stderr.write(`${paint.red("error")}: ${failure.message}\n`)
  else
    process.stderr.write(
      `${paint.red("error")}: internal error. This is a fault of factloom; please report it with the text below.\n${Cause.pretty(cause)}\n`,
    )
}
