/** Progress on a terminal: one line that is drawn over, from the first second on; nothing where output is piped. */
import process from "node:process"
import { Effect, Layer } from "effect"
import { Progress, type Stage } from "../progress.ts"

const QUIET_MS = 1000
const REDRAW_MS = 100

const doing: Readonly<Record<Stage, string>> = {
  read: "reading articles",
  extract: "extracting",
  link: "linking",
  publish: "writing tables",
  chart: "drawing charts",
  write: "swapping folders",
  check: "checking",
  rows: "making rows of articles",
  events: "making rows of events",
  actors: "making rows of actors",
  sort: "sorting tables",
}

/** Draws on standard error, so that standard output stays what a script reads. */
export const progressLine: Layer.Layer<never> = Layer.effect(
  Progress,
  Effect.acquireRelease(
    Effect.sync(() => makeLine(process.stderr)),
    ({ clear }) => Effect.sync(clear),
  ),
)

function makeLine(stream: NodeJS.WriteStream) {
  const begun = performance.now()
  let drawn = -Infinity
  const report = (stage: Stage, done: number, total: number, words?: string): Effect.Effect<void> =>
    Effect.sync(() => {
      const now = performance.now()
      if (!stream.isTTY || now - begun < QUIET_MS || now - drawn < REDRAW_MS) return
      drawn = now
      const step = words === undefined ? (total > 1 ? ` ${done + 1} of ${total} …` : " …") : `: ${words}`
      stream.write(`\r\u001b[2K${doing[stage]}${step}`)
    })
  const clear = (): void => {
    if (drawn > -Infinity) stream.write("\r\u001b[2K")
  }
  return { report, clear }
}
