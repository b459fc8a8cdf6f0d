/** A check: a published dataset → what does not hold in it, from the published files and source texts alone. */
import { byCodeUnits } from "./by-code-units.ts"
import { Effect } from "effect"
import type { Finding } from "../schema/finding.ts"
import { registry as standardTables, type Registry } from "../schema/registry.ts"
import type { CheckRule } from "./check/check-rule.ts"
import { type PublishedDataset, readDataset } from "./check/published-dataset.ts"
import { checkRules } from "./check/check-rules.ts"
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
  const findings = yield* findingsOf(dataset, rules)
  return { folder, checked: counted(dataset, rules), findings } satisfies CheckReport
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
  return findings.sort(byPlace)
})

const run = (rule: CheckRule, dataset: PublishedDataset): Effect.Effect<ReadonlyArray<Finding>> =>
  Effect.promise(async () => {
    const found = await rule.check(dataset)
    return [...found]
  })

function counted({ tables }: PublishedDataset, rules: ReadonlyArray<CheckRule>): CheckReport["checked"] {
  const rows = [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0)
  return { rules: rules.length, rows, anchors: tables.get("evidence")?.rows.length ?? 0 }
}

const byPlace = (a: Finding, b: Finding): number =>
  byCodeUnits(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  byCodeUnits(a.code, b.code)
