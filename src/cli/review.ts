/** `factloom review`: claims one by one, judged by single keys; each decision goes to corrections.yaml at once. */
import process from "node:process"
import { Console, Effect, Option, Path, Queue, Ref, Terminal } from "effect"
import { Command, Flag } from "effect/cli"
import { ChildProcess, ChildProcessSpawner } from "effect/process"
import { registry } from "../../schema/registry.ts"
import { isClaimTable } from "../../schema/table.ts"
import { closest } from "../read/manifest/closest.ts"
import type { ReviewItem } from "../review/review-items.ts"
import type { Deed, Key, ReviewState } from "../review/review-state.ts"
import { CouldNotRun } from "./exit.ts"
import { counted } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { paintFor } from "./terminal.ts"
import { outFlag } from "./out-flag.ts"

const flags = {
  table: Flag.String("table").pipe(Flag.withDescription("Only claims of this table"), Flag.optional),
  below: Flag.Finite("below").pipe(
    Flag.withDescription("Only claims of less confidence than this, such as 0.8"),
    Flag.optional,
  ),
  as: Flag.String("as").pipe(
    Flag.withDescription("Your name or handle, as corrections.yaml is to have it"),
    Flag.optional,
  ),
  seeds: Flag.String("seeds").pipe(
    Flag.withDescription("Folder of the articles and corrections.yaml"),
    Flag.withDefault("seeds"),
  ),
  out: outFlag,
  json: asJson,
}

export const review = Command.make(
  "review",
  flags,
  Effect.fn(function* ({ table, below, as, seeds, out, json }) {
    const path = yield* Path.Path
    const file = path.join(seeds, "corrections.yaml")
    const items = yield* openItems(
      file,
      out,
      yield* tableNamed(Option.getOrNull(table)),
      Option.getOrElse(below, () => Infinity),
    )
    if (json) return yield* Console.log(JSON.stringify(items.map(asListed), null, 2))
    if (items.length === 0)
      return yield* Console.log("Nothing to review: every claim asked for has been decided about.")
    if (!process.stdin.isTTY || !process.stdout.isTTY)
      return yield* new CouldNotRun({
        code: "usage/not-a-terminal",
        message: `expected a terminal to review ${counted(items.length, "claim")} on, found a pipe or a file. Run it in a terminal, or list the claims with --json.`,
      })
    const by = Option.getOrElse(as, () => "").trim()
    const state = yield* session(items, by, by === "" ? yield* suggestedName : by, file, out)
    const { decisions } = state
    yield* Console.log(
      decisions.size === 0
        ? "Nothing decided."
        : `${counted(decisions.size, "decision")} in ${file}. factloom build applies ${decisions.size === 1 ? "it" : "them"}.`,
    )
  }),
).pipe(
  Command.withDescription("Look at claims one by one: accept, reject or edit them by single keys"),
  Command.withExamples([
    { command: "factloom review", description: "All claims of out/ that nobody has looked at" },
    { command: "factloom review --table casualty_figures --below 0.8", description: "The doubtful figures" },
    { command: "factloom review --json", description: "What there is to review, for a program" },
  ]),
)

const tableNamed = Effect.fn("tableNamed")(function* (name: string | null) {
  const names = registry.filter(isClaimTable).map((table) => table.name)
  if (name === null || names.includes(name)) return name
  const meant = closest(name, names)
  return yield* new CouldNotRun({
    code: "usage/unknown-table",
    message: `expected --table to be one of ${names.join(", ")}, found "${name}".${meant ? ` Did you mean ${meant}?` : ""}`,
  })
})

/** The claims that neither the dataset nor corrections.yaml says anything about. */
const openItems = Effect.fn("openItems")(function* (file: string, out: string, table: string | null, below: number) {
  const { readDataset } = yield* Effect.promise(() => import("../check/published-dataset.ts"))
  const { reviewItems } = yield* Effect.promise(() => import("../review/review-items.ts"))
  const { decidedIn } = yield* Effect.promise(() => import("../correct/edit-file.ts"))
  const dataset = yield* readDataset(out, registry)
  return reviewItems(dataset, { table, below, decided: yield* decidedIn(file) })
})

const asListed = ({ table, id, source_id, quote, confidence, extractor, values }: ReviewItem) => ({
  table: table.name,
  record_id: id,
  source_id,
  quote,
  confidence,
  extractor,
  values: Object.fromEntries(values.flatMap(({ column, text }) => (text === "" ? [] : [[column, text]]))),
})

/** What git calls the person, else what the system does. */
const suggestedName = Effect.gen(function* () {
  const spawner = yield* ChildProcessSpawner.ChildProcessSpawner
  const name = yield* spawner
    .string(ChildProcess.make("git", ["config", "user.name"]))
    .pipe(Effect.orElseSucceed(() => ""))
  return name.trim() || (process.env["USER"] ?? process.env["USERNAME"] ?? "")
})

/** Runs the review on the terminal, which is as it was afterwards, whatever happens. Returns the last state. */
const session = (items: ReadonlyArray<ReviewItem>, by: string, suggested: string, file: string, out: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const { beginning, press } = yield* Effect.promise(() => import("../review/review-state.ts"))
      const { screen } = yield* Effect.promise(() => import("../review/screen.ts"))
      const { make } = yield* Effect.promise(() => import("@effect/platform-node-shared/NodeTerminal"))
      const terminal = yield* make(isInterrupt)
      yield* Effect.acquireRelease(terminal.display(ENTER_SCREEN), () =>
        terminal.display(LEAVE_SCREEN).pipe(Effect.ignore),
      )
      const current = yield* Ref.make(beginning(items, by, suggested))
      const paint = paintFor(process.stdout)
      const draw = Effect.gen(function* () {
        const size = { columns: yield* terminal.columns, rows: yield* terminal.rows }
        yield* terminal.display(CLEAR + screen(yield* Ref.get(current), size, paint).join("\r\n"))
      })
      const sizes = yield* terminal.size
      yield* Queue.take(sizes).pipe(Effect.andThen(draw), Effect.forever, Effect.ignore, Effect.forkScoped)
      const keys = yield* terminal.readInput
      for (;;) {
        yield* draw
        const input = yield* Queue.take(keys).pipe(Effect.orElseSucceed(() => null))
        if (input === null) break
        const { state, deed } = press(yield* Ref.get(current), keyOf(input))
        yield* Ref.set(current, state)
        if (deed?.kind === "quit") break
        if (deed) yield* Ref.update(current, yield* done(deed, state, file, out))
      }
      return yield* Ref.get(current)
    }),
  )

/** The alternate screen without a cursor, so that what was on the screen comes back. */
const ENTER_SCREEN = "\u001b[?1049h\u001b[?25l"
const LEAVE_SCREEN = "\u001b[?25h\u001b[?1049l"
const CLEAR = "\u001b[H\u001b[2J"

const isInterrupt = ({ key }: Terminal.UserInput): boolean => key.ctrl && key.name === "c"

const keyOf = ({ input, key }: Terminal.UserInput): Key => ({
  name: key.name,
  input: Option.getOrElse(input, () => ""),
  ctrl: key.ctrl,
})

/** Writes a decision down, or takes it back; what could not be written is open again, and the screen says why. */
const done = Effect.fn("done")(function* (
  deed: Exclude<Deed, { readonly kind: "quit" }>,
  state: ReviewState,
  file: string,
  out: string,
) {
  const { correctionOf } = yield* Effect.promise(() => import("../review/correction-of.ts"))
  const { editCorrections } = yield* Effect.promise(() => import("../correct/edit-file.ts"))
  const item = state.items[deed.index]!
  const date = today()
  const written = (decision: typeof deed.decision) => correctionOf(item, decision, state.by, date)
  const before = deed.kind === "save" ? deed.before : deed.decision
  const change = {
    remove: before === null ? null : written(before),
    add: deed.kind === "save" ? written(deed.decision) : null,
  }
  return yield* editCorrections(file, out, change).pipe(
    Effect.as((now: ReviewState): ReviewState => now),
    Effect.catch((error) =>
      Effect.succeed((now: ReviewState): ReviewState => {
        const decisions = new Map(now.decisions)
        if (before === null) decisions.delete(deed.index)
        else decisions.set(deed.index, before)
        return { ...now, at: deed.index, decisions, message: `Not written. ${error.message}` }
      }),
    ),
  )
})

/** The day where the person is. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
