/** `--json`, the same on every command: what a program reads, on standard output, and nothing else there. */
import { Flag } from "effect/cli"

export const asJson = Flag.Boolean("json").pipe(
  Flag.withDescription("Print JSON, for programs"),
  Flag.withDefault(false),
)
