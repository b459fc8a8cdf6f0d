/** Linking and exporting a run of a store: in this process, or by the command itself as a process of its own. */
import { fork } from "node:child_process"
import { join } from "node:path"
import process from "node:process"
import { Context, Effect, type FileSystem, Layer, type Path, Result, Schedule, Schema } from "effect"
import { Finding } from "../../schema/finding.ts"
import { HISTORY_FOLDER } from "../read/history-folder.ts"
import { type ExportReport, exportRun } from "../run/export-run.ts"
import { type LinkOptions, linkRun, usualForm } from "../run/link-run.ts"
import { StageFailed } from "./errors.ts"
import type { RunSpec } from "./run-spec.ts"
import type { ObjectStore } from "./store/object-store.ts"
import { fetchLinked, fetchRun, keepLinked, storeOf } from "./store/run-store.ts"

/** What an export tells of itself. */
const reported = {
  as: Schema.Literals(["dataset", "tables"]),
  out: Schema.String,
  records: Schema.Record(Schema.String, Schema.Int),
  findings: Schema.Array(Finding),
  findingCount: Schema.Int,
  warnings: Schema.Array(Schema.String),
} as const

/** What an export has made, of whose findings the first are enough to keep. */
export const Exported = Schema.Struct({ ...reported, hasErrors: Schema.Boolean })
export type Exported = typeof Exported.Type

const FINDINGS_KEPT = 100

export class RunStages extends Context.Service<
  RunStages,
  {
    readonly link: (spec: RunSpec) => Effect.Effect<void, StageFailed>
    readonly exportTo: (spec: RunSpec, out: string) => Effect.Effect<Exported, StageFailed>
  }
>()("factloom/cluster/RunStages") {}

/** What a stage may take. */
export type StageMemory = Pick<LinkOptions, "memoryLimit" | "temp">

/** In this process, which does nothing else. */
export const ownStages = (memory: StageMemory): Layer.Layer<RunStages, never, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(
    RunStages,
    Effect.gen(function* () {
      const services = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
      return stagesBy({
        link: (run, form) => Effect.provideContext(linkRun({ run, ...form, ...memory }), services),
        exportTo: (run, out) => Effect.provideContext(exportRun({ run, out, ...memory }), services),
      })
    }),
  )

/**
 * By the command as another process: linking takes minutes without a pause, in which a runner has to tell that it is alive.
 *
 * @param program the command's own file
 */
export const stagesOfProgram = (program: string, memory: StageMemory): Layer.Layer<RunStages> =>
  Layer.succeed(
    RunStages,
    stagesBy({
      link: (run, { as, history }) =>
        factloom(program, ["link", run, "--as", as, ...flagOf("history", history), ...memoryFlags(memory)]),
      exportTo: (run, out) =>
        Effect.flatMap(factloom(program, ["export", run, "--out", out, "--json", ...memoryFlags(memory)]), (text) =>
          Result.match(decodeReport(text), {
            onSuccess: Effect.succeed,
            onFailure: () =>
              Effect.fail(new Refused({ message: `factloom export printed no report: ${text.slice(0, 200)}` })),
          }),
        ),
    }),
  )

const flagOf = (name: string, value: string | undefined): ReadonlyArray<string> =>
  value === undefined ? [] : [`--${name}`, value]

const memoryFlags = ({ memoryLimit, temp }: StageMemory): ReadonlyArray<string> => [
  ...flagOf("memory-limit", memoryLimit === undefined ? undefined : `${memoryLimit}MB`),
  ...flagOf("temp", temp),
]

const decodeReport = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Struct(reported)))

/** A stage was begun and did not end as it should: it was killed, for lack of memory for instance. */
class Cut extends Schema.TaggedError<Cut>()("Cut", { message: Schema.String }) {}
/** A stage has said why it cannot be done; it would say so again. */
class Refused extends Schema.TaggedError<Refused>()("Refused", { message: Schema.String }) {}

interface Stages {
  readonly link: (run: string, form: Form) => Effect.Effect<unknown, Error>
  readonly exportTo: (run: string, out: string) => Effect.Effect<ExportReport, Error>
}

/** As what a run is linked, and of a dataset where its ids are kept. */
type Form = Required<Pick<LinkOptions, "as">> & Pick<LinkOptions, "history">

function stagesBy({ link, exportTo }: Stages): RunStages["Service"] {
  return {
    link: (spec) =>
      staged(spec, "link", (store, folder) =>
        Effect.gen(function* () {
          const articles = yield* fetchRun(store, folder)
          yield* link(folder, formOf(spec, articles))
          yield* keepLinked(store, folder)
        }),
      ).pipe(
        // All units are done: whoever is still at one, having been taken for lost, does it for nobody.
        Effect.tap(() => Effect.ignore(Effect.flatMap(storeOf(spec.store), ({ tidy }) => tidy))),
      ),
    exportTo: (spec, out) =>
      staged(spec, "export", (store, folder) => Effect.andThen(fetchLinked(store, folder), exportTo(folder, out))).pipe(
        Effect.map(exportedOf),
      ),
  }
}

/** A stage in a scratch folder; tried again when it was cut off. */
const staged = <A, E extends Error>(
  spec: RunSpec,
  stage: "link" | "export",
  use: (store: ObjectStore, folder: string) => Effect.Effect<A, E>,
): Effect.Effect<A, StageFailed> =>
  Effect.scoped(
    Effect.gen(function* () {
      const store = yield* storeOf(spec.store)
      const folder = yield* store.scratch
      // The scratch folder is nothing that people know of.
      const named = (error: Error) => error.message.replaceAll(folder, spec.store)
      return yield* use(store, folder).pipe(
        Effect.mapError((error) => (error instanceof Cut ? error : new Refused({ message: named(error) }))),
      )
    }),
  ).pipe(
    Effect.retry({ while: (error) => error instanceof Cut, times: 2, schedule: Schedule.exponential("1 second") }),
    Effect.mapError(({ message }) => new StageFailed({ run: spec.store, stage, reason: message })),
  )

/** The ledger of ids is beside the articles unless told, as with builds; of records in the run. */
function formOf({ as: told, history, kind, corpus, store }: RunSpec, articles: number): Form {
  const as = told ?? usualForm(kind, articles, history ?? undefined)
  if (as === "tables") return history === null ? { as } : { as, history }
  return { as, history: history ?? join(kind === "articles" ? corpus : store, HISTORY_FOLDER) }
}

const exportedOf = ({ as, out, records, findings, findingCount, warnings }: ExportReport): Exported => ({
  as,
  out,
  records,
  findings: findings.slice(0, FINDINGS_KEPT),
  findingCount,
  hasErrors: findings.some(({ severity }) => severity === "error"),
  warnings,
})

/** Runs a command of this program; what it printed. Exit code 1 tells of findings, which are in the report. */
const factloom = (program: string, args: ReadonlyArray<string>) =>
  Effect.callback<string, Cut | Refused>((resume) => {
    // Forked: it ends by itself when this process is killed, as their channel ends then.
    const child = fork(program, [...args], { silent: true, env: { ...process.env, NO_COLOR: "1" } })
    const told: Record<"stdout" | "stderr", string> = { stdout: "", stderr: "" }
    for (const name of ["stdout", "stderr"] as const)
      child[name]?.setEncoding("utf8").on("data", (text: string) => (told[name] += text))
    child.once("error", ({ message }) => resume(Effect.fail(new Cut({ message }))))
    child.once("close", (code, signal) => {
      const said = told.stderr.trim().replace(/^error: /u, "")
      if (code === 0 || code === 1) resume(Effect.succeed(told.stdout))
      else if (code === 2 && said !== "") resume(Effect.fail(new Refused({ message: said })))
      else resume(Effect.fail(new Cut({ message: `factloom ${args[0]} ended with ${signal ?? code}. ${said}`.trim() })))
    })
    return Effect.sync(() => child.kill("SIGTERM"))
  })
