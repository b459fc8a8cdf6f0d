/** `factloom check`: what does not hold in a published dataset, or in one CSV. */
import process from "node:process"
import { Console, Effect, FileSystem, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import manifest from "../../package.json" with { type: "json" }
import type { CheckRule } from "../check/check-rule.ts"
import { closest } from "../read/manifest/closest.ts"
import { type Checked, checkSubject, STANDARD_INPUT } from "./check-subject.ts"
import { CouldNotRun, FindingsReported } from "./exit.ts"
import { countFindings, counted, findingsReport, hasErrors } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { paintFor } from "./terminal.ts"

const subject = Argument.String("dir").pipe(
  Argument.withDescription("Folder of a dataset, a CSV file, or - for a CSV on standard input"),
  Argument.withDefault("out"),
)
const format = Flag.Literals("format", ["text", "json", "junit", "sarif", "github"]).pipe(
  Flag.withDescription("Form of the report on standard output"),
  Flag.withDefault("text"),
)
const schema = Flag.String("schema").pipe(
  Flag.withDescription("JSON Schema of the rows of the CSV: for datasets of your own"),
  Flag.optional,
)
const table = Flag.String("table").pipe(
  Flag.withDescription("Table that the CSV holds, where its name does not say so"),
  Flag.optional,
)
const only = Flag.String("only").pipe(
  Flag.withDescription("Look at this rule alone, as in anchor/exact or anchor/; may be given several times"),
  Flag.between(0, Infinity),
)
const strict = Flag.Boolean("strict").pipe(
  Flag.withDescription("Warnings make the exit code 1 too"),
  Flag.withDefault(false),
)
const baseline = Flag.String("baseline").pipe(
  Flag.withDescription("JSON report of an earlier check: its findings are known, and only others count"),
  Flag.optional,
)
const reportFile = Flag.String("report").pipe(
  Flag.withDescription("File for the whole report as JSON, whatever is printed"),
  Flag.optional,
)

export const check = Command.make(
  "check",
  { subject, json: asJson, format, schema, table, only, strict, baseline, reportFile },
  Effect.fn(function* (flags) {
    const rules = yield* rulesAsked(flags.only)
    const names = rules?.map(({ name }) => name) ?? null
    const known = yield* knownFindings(flags.baseline)
    const checked = yield* checkSubject(
      { subject: flags.subject, schema: Option.getOrNull(flags.schema), table: Option.getOrNull(flags.table) },
      rules,
    )
    const looked = names === null ? checked.findings : checked.findings.filter(({ code }) => names.includes(code))
    const { against } = yield* Effect.promise(() => import("../check/report/baseline.ts"))
    const outcome = against(looked, known ?? [])
    const name = flags.subject === STANDARD_INPUT ? "standard input" : flags.subject
    const whole = jsonReport(name, { ...checked, findings: looked })
    if (Option.isSome(flags.reportFile)) yield* writeReport(flags.reportFile.value, whole)
    const report = { ...checked, findings: outcome.fresh }
    yield* print(flags.json ? "json" : flags.format, name, report, outcome.known.length)
    if (!flags.json && flags.format === "text" && known !== null)
      yield* Console.log(`baseline: ${outcome.known.length} known, ${outcome.gone.length} of it gone`)
    const fails = flags.strict ? outcome.fresh.length > 0 : hasErrors(outcome.fresh)
    if (fails) return yield* new FindingsReported({ count: outcome.fresh.length })
  }),
).pipe(
  Command.withDescription("Prove a published dataset again, from its files and source texts alone; or check one CSV"),
  Command.withExamples([
    { command: "factloom check", description: "The dataset in out/" },
    { command: "factloom check dataset --format github --report check.json", description: "In a workflow of GitHub" },
    { command: "factloom check out/csv/events.csv", description: "One table by itself" },
    { command: "factloom check --schema boats.schema.json boats.csv", description: "A CSV of your own" },
    { command: "factloom check --json > known.json", description: "Findings to be known by --baseline known.json" },
  ]),
)

/** The rules that --only names, by name or by the part before the slash; null when it is not given. */
const rulesAsked = Effect.fn("rulesAsked")(function* (asked: ReadonlyArray<string>) {
  if (asked.length === 0) return null
  const { checkRules } = yield* Effect.promise(() => import("../check/check-rules.ts"))
  const names = checkRules.map(({ name }) => name)
  const chosen = new Set<CheckRule>()
  for (const part of asked) {
    const meant = checkRules.filter(({ name }) => name === part || (part.endsWith("/") && name.startsWith(part)))
    if (meant.length === 0) {
      const close = closest(part, names)
      const hint = close === null ? "docs/rules.md lists them." : `Did you mean ${close}?`
      return yield* new CouldNotRun({
        code: "usage/unknown-rule",
        message: `--only: expected the name of a rule, found "${part}". ${hint}`,
      })
    }
    for (const rule of meant) chosen.add(rule)
  }
  return [...chosen]
})

/** The findings of the baseline; null when none is given. */
const knownFindings = Effect.fn("knownFindings")(function* (file: Option.Option<string>) {
  if (Option.isNone(file)) return null
  const fileSystem = yield* FileSystem.FileSystem
  const unusable = (found: string) =>
    new CouldNotRun({
      code: "usage/baseline",
      message: `${file.value}: expected the report of an earlier check (factloom check --json), found: ${found}.`,
    })
  const text = yield* fileSystem
    .readFileString(file.value)
    .pipe(Effect.mapError(() => unusable("no file that can be read")))
  const { readBaseline } = yield* Effect.promise(() => import("../check/report/baseline.ts"))
  return yield* Effect.fromResult(Result.mapError(readBaseline(text), unusable))
})

/** What a program reads, and `--baseline`. */
const jsonReport = (subject: string, { rules, rows, anchors, findings }: Checked): string =>
  JSON.stringify({ subject, rules: rules.length, rows, anchors, findings }, null, 2)

const writeReport = Effect.fn("writeReport")(function* (file: string, report: string) {
  const fileSystem = yield* FileSystem.FileSystem
  yield* fileSystem.writeFileString(file, `${report}\n`).pipe(
    Effect.mapError(
      (error) =>
        new CouldNotRun({
          code: "usage/report",
          message: `--report ${file}: expected a file that can be written, found: ${error.message}.`,
        }),
    ),
  )
})

const print = Effect.fn("print")(function* (form: string, subject: string, checked: Checked, known: number) {
  const { folder, rules, findings } = checked
  const report = { subject, folder, rules, findings }
  switch (form) {
    case "json":
      return yield* Console.log(jsonReport(subject, checked))
    case "junit": {
      const { junitReport } = yield* Effect.promise(() => import("../check/report/junit.ts"))
      return yield* Console.log(junitReport(report).trimEnd())
    }
    case "sarif": {
      const { sarifReport } = yield* Effect.promise(() => import("../check/report/sarif.ts"))
      return yield* Console.log(sarifReport(report, manifest.version).trimEnd())
    }
    case "github": {
      const { githubReport } = yield* Effect.promise(() => import("../check/report/github.ts"))
      return yield* Console.log(githubReport(report) + summary(subject, checked, known))
    }
    default: {
      const paint = paintFor(process.stdout)
      for (const line of findingsReport(findings, folder, paint)) yield* Console.log(line)
      yield* Console.log(summary(subject, checked, known))
    }
  }
})

/** Said also when all is well: a check that looked at nothing must not look like one that held. */
function summary(subject: string, { rules, findings, rows, anchors }: Checked, known: number): string {
  const extent = `${counted(rows, "row")}${anchors === null ? "" : ` and ${counted(anchors, "anchor")}`}`
  const outcome =
    findings.length > 0
      ? countFindings(findings)
      : paintFor(process.stdout).green(known > 0 ? "nothing new" : "all holds")
  return `${subject}: ${counted(rules.length, "rule")} over ${extent}: ${outcome}`
}
