/** What a long run tells while it works. The default tells nothing; the command line draws it on a terminal. */
import { Context, Effect } from "effect"

export type Stage =
  | "read"
  | "extract"
  | "link"
  | "publish"
  | "chart"
  | "write"
  | "check"
  | "rows"
  | "events"
  | "actors"
  | "sort"

export const Progress = Context.Reference<{
  /** `done` of `total` steps of a stage are over; `words` tell more where steps are not all alike. */
  readonly report: (stage: Stage, done: number, total: number, words?: string) => Effect.Effect<void>
}>("factloom/Progress", { defaultValue: () => ({ report: () => Effect.void }) })
