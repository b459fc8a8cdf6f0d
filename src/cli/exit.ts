/** How a command ends: 0 done, 1 the data has findings, 2 it could not run. */
import { Runtime, Schema } from "effect"

/** The command has run and printed what is wrong with the data: exit code 1, nothing more to say. */
export class FindingsReported extends Schema.TaggedError<FindingsReported>()("FindingsReported", {
  count: Schema.Int,
}) {
  override readonly [Runtime.errorExitCode] = 1
  override readonly [Runtime.errorReported] = true
}

/** The command could not do what was asked, and says why: exit code 2. */
export class CouldNotRun extends Schema.TaggedError<CouldNotRun>()("CouldNotRun", {
  code: Schema.String,
  message: Schema.String,
}) {
  override readonly [Runtime.errorExitCode] = 2
  readonly exitCode = 2
}

/** The exit code of a failure: its own, else 2. */
export function exitCodeOf(error: unknown): number {
  return error instanceof FindingsReported ? 1 : 2
}
