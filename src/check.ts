/** A check: a published dataset → what does not hold in it, from the published files and source texts alone. */
import { byCodeUnits } from "./by-code-units.ts"
import { Effect } from "effect"
import type { Finding } from "../schema/finding.ts"
import { registry as standardTables, type Registry } from "../schema/registry.ts"
import { type CheckRule, fileFinding, show } from "./check/check-rule.ts"
import { oneLine } from "./one-line.ts"
import { type PublishedDataset, readDataset } from "./check/published-dataset.ts"
import { checkRules } from "./check/check-rules.ts"
import { values } from "./check/rules/values.ts"
import { Progress } from "./progress.ts"

export interface CheckOptions {
  /** Folder of the dataset; `out` unless told. */
  readonly folder?: string
  /** Tables of the dataset, when it was built with tables of your own. */
  readonly tables?: Registry
  /** The rules to look at; all of them unless told. */
  readonly rules?: ReadonlyArray<CheckRule>
}

export interface CheckReport {
  readonly folder: string
  /** Rules looked at, values and anchors proved: what was checked when nothing was found. */
  readonly checked: { readonly rules: number; readonly rows: number; readonly anchors: number }
  readonly findings: ReadonlyArray<Finding>
}

/** Checks a dataset's folder. Needs `FileSystem` and `Path`; fails with `DatasetUnreadable` when there is none. */
export const checkDataset = Effect.fn("checkDataset")(function* (options: CheckOptions = {}) {
  const { folder = "out", tables = standardTables, rules = checkRules } = options
  const dataset = yield* readDataset(folder, tables)
  const applied = rules.filter(({ onlyOf }) => onlyOf === undefined || onlyOf === dataset.form)
  const findings = yield* findingsOf(dataset, applied)
  return { folder, checked: counted(dataset, applied), findings } satisfies CheckReport
})

/** What the rules find in a dataset that has been read, in the order of files and lines. */
export const findingsOf = Effect.fn("findingsOf")(function* (
  dataset: PublishedDataset,
  rules: ReadonlyArray<CheckRule> = checkRules,
) {
  const progress = yield* Progress
  const findings: Array<Finding> = [...dataset.findings]
  for (const [index, rule] of rules.entries()) {
    yield* progress.report("check", index, rules.length)
    findings.push(...(yield* run(rule, dataset)))
  }
  return causes(findings).sort(byPlace)
})

/** A cell that holds no value of its column has that finding alone, and none of what follows from it. */
function causes(findings: ReadonlyArray<Finding>): Array<Finding> {
  const invalid = new Set(findings.filter(({ code }) => code === values.name).map(placeOf))
  return findings.filter((finding) => finding.code === values.name || !invalid.has(placeOf(finding)))
}

const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`

/** A rule that fails is a finding too: the others still say what they see. */
const run = (rule: CheckRule, dataset: PublishedDataset): Effect.Effect<ReadonlyArray<Finding>> =>
  Effect.tryPromise(async () => [...(await rule.check(dataset))]).pipe(
    Effect.catch(({ cause }) => Effect.succeed([failed(rule, cause)])),
  )

const failed = ({ name }: CheckRule, cause: unknown): Finding =>
  fileFinding("check/failed", ".", null, {
    expected: `that ${name} can look at this dataset`,
    found: show(oneLine(cause instanceof Error ? cause.message : String(cause))),
    cure: "Correct what the other findings say; where there are none, this is a fault of factloom: please report it.",
  })

function counted({ tables }: PublishedDataset, rules: ReadonlyArray<CheckRule>): CheckReport["checked"] {
  const rows = [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0)
  return { rules: rules.length, rows, anchors: tables.get("evidence")?.rows.length ?? 0 }
}

/** Files that are made from others come last: mostly they are stale since a row above was changed. */
const byPlace = (a: Finding, b: Finding): number =>
  Number(isGenerated(a)) - Number(isGenerated(b)) ||
  byCodeUnits(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  byCodeUnits(a.code, b.code)

const isGenerated = ({ code }: Finding): boolean => code.startsWith("generated/")
