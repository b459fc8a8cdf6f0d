/** `--history`, the same on every command that asks for ids or the last release. */
import { Option } from "effect"
import { Flag } from "effect/cli"

export const history = Flag.String("history").pipe(
  Flag.withDescription("Folder of the ledger of ids and of the last release; history/ in the seeds folder unless told"),
  Flag.optional,
)

/** The option as builds take it. */
export const historyOption = (flag: Option.Option<string>): { readonly history?: string } =>
  Option.isSome(flag) ? { history: flag.value } : {}
