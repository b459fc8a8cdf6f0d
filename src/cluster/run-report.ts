/** What whoever submitted a run is told of it: what was made, by the workflow or from here. */
import { Effect, Path } from "effect"
import type { SubmitOptions } from "./planned-run.ts"
import type { RunSpec } from "./run-spec.ts"
import { type Exported, RunStages } from "./run-stages.ts"
import type { RunDone } from "./run-workflow.ts"

export interface SubmitReport extends Omit<RunDone, "exported"> {
  readonly run: string
  readonly exported: Exported
}

/** What was made. Where the workflow has exported nothing, or elsewhere before, the dataset is exported from here. */
export const reportOf = Effect.fn("reportOf")(function* (spec: RunSpec, options: SubmitOptions, done: RunDone) {
  const path = yield* Path.Path
  const out = path.resolve(options.out)
  const { exported: there, articles, malformed } = done
  const exported = there !== null && there.out === out ? there : yield* (yield* RunStages).exportTo(spec, out)
  return { run: options.run, articles, malformed, exported: { ...exported, out: options.out } } satisfies SubmitReport
})
