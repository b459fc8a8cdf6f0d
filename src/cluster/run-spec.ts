/** What a run is, as the workflow has it: small, whatever the corpus, since every message about the run holds it. */
import { Schema } from "effect"
import { recordFields } from "../corpus/record-fields.ts"
import { RunManifest } from "../run/run-folder.ts"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
const { code, corpus, kind, plan, units } = RunManifest.fields

/** What a worker has to know of a run. */
export const RunSource = Schema.Struct({
  /** Names the folder of the run: another one after it was removed and begun again. */
  id: Schema.String,
  /** Where its files are: the absolute path of a folder, or s3://bucket/prefix. */
  store: Schema.String,
  code,
  corpus,
  kind,
  plan,
  units,
  fields: Schema.Record(Schema.Literals(recordFields), Schema.String),
  /** How the corpus is cut. */
  size: Schema.Struct({ bytes: Count, files: Count }),
})
export type RunSource = typeof RunSource.Type

export const RunSpec = Schema.Struct({
  ...RunSource.fields,
  /** Counted from 1: a run of which units have failed is submitted again as the next. */
  attempt: Schema.Int,
  /** The unit after the last one of each group. */
  groups: Schema.Array(Count),
  /** As what it is linked; null where its size decides. */
  as: Schema.NullOr(Schema.Literals(["dataset", "tables"])),
  history: Schema.NullOr(Schema.String),
  /** Absolute path of the dataset; null where whoever submitted the run exports it. */
  out: Schema.NullOr(Schema.String),
})
export type RunSpec = typeof RunSpec.Type

/** Units that are done as one activity: those from `first` on, to `last`. */
export interface UnitGroup {
  readonly first: number
  readonly last: number
}

/** The groups of a run, in order. */
export const groupsOf = ({ groups }: Pick<RunSpec, "groups">): ReadonlyArray<UnitGroup> =>
  groups.map((end, at) => ({ first: groups[at - 1] ?? 0, last: end - 1 }))

/** What each activity costs in the database is paid back by this much work: a unit of lines, or many of small files. */
const USUAL_ACTIVITY_BYTES = 1024 * 1024
/** A workflow has its activities in memory; of a corpus with more units than this, each does several. */
const MOST_GROUPS = 4096

/**
 * Units → groups of neighbours, as the ends of {@link RunSpec} have them. By sizes alone, so that the same corpus is cut alike.
 *
 * @param atLeast bytes of each but the last
 * @example
 * ```ts
 * groupUnits([{ bytes: 900 }, { bytes: 900 }, { bytes: 10 }], 1000) // => [2, 3]
 * ```
 */
export function groupUnits(
  units: ReadonlyArray<{ readonly bytes: number }>,
  atLeast: number = USUAL_ACTIVITY_BYTES,
): ReadonlyArray<number> {
  const total = units.reduce((sum, { bytes }) => sum + bytes, 0)
  const least = Math.max(atLeast, total / MOST_GROUPS)
  const ends: Array<number> = []
  let held = 0
  for (const [at, { bytes }] of units.entries()) {
    held += bytes
    if (held < least && at < units.length - 1) continue
    ends.push(at + 1)
    held = 0
  }
  return ends
}
