/** Why a cluster does not do what was asked, and what to do. */
import { Schema } from "effect"

/** The database cannot be reached, or not be used. */
export class DatabaseUnusable extends Schema.TaggedError<DatabaseUnusable>()("DatabaseUnusable", {
  database: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "cluster/database-unusable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.database}: expected a PostgreSQL database whose tables may be written and made, found: ${this.reason}. Nothing was changed. Check --database (or FACTLOOM_DATABASE), that the server runs, and what the user may do.`
  }
}

/** Others are at work with another version: two versions do not work on one run. */
export class VersionRefused extends Schema.TaggedError<VersionRefused>()("VersionRefused", {
  database: Schema.String,
  own: Schema.String,
  /** The version of the cluster, and one of its runners. */
  theirs: Schema.String,
  runner: Schema.String,
}) {
  readonly code = "cluster/version-refused"
  readonly exitCode = 2
  override get message(): string {
    return `${this.database}: expected version ${this.theirs}, which the cluster's runner ${this.runner} is of, found ${this.own} here. Nothing was changed. Install the version of the cluster, or stop its runners first (their runs wait and go on with that version), or name another database.`
  }
}

/** A unit that could not be done, however often it was tried. */
export const FailedUnits = Schema.Struct({
  /** The units, as numbers of the run from 0 on. */
  first: Schema.Int,
  last: Schema.Int,
  attempts: Schema.Int,
  reason: Schema.String,
})
export type FailedUnits = typeof FailedUnits.Type

/** Units of the run could not be done; the others are. */
export class RunFailed extends Schema.TaggedError<RunFailed>()("RunFailed", {
  run: Schema.String,
  failed: Schema.Array(FailedUnits),
}) {
  readonly code = "cluster/run-failed"
  readonly exitCode = 2
  override get message(): string {
    const few = this.failed
      .slice(0, 5)
      .map((failed) => `\n  ${unitsOf(failed)}, ${failed.attempts} times: ${failed.reason}`)
    const more = this.failed.length > 5 ? `\n  and ${this.failed.length - 5} more` : ""
    return `${this.run}: expected all units to be done, found some that failed each time they were tried:${few.join("")}${more}\nThe others are done and stay. Remove the cause and submit the same again: it does what is missing.`
  }
}

export const unitsOf = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `unit ${first}` : `units ${first} to ${last}`

/** Linking or exporting has failed on a runner, with what it said. */
export class StageFailed extends Schema.TaggedError<StageFailed>()("StageFailed", {
  run: Schema.String,
  stage: Schema.Literals(["link", "export"]),
  reason: Schema.String,
}) {
  readonly code = "cluster/stage-failed"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected ${this.stage} to go through, found: ${this.reason}\nWhat was extracted stays. Remove the cause and submit the same again: it goes on from there.`
  }
}

/** The files of a run cannot be kept, or not be had. */
export class StoreFailed extends Schema.TaggedError<StoreFailed>()("StoreFailed", {
  store: Schema.String,
  key: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "cluster/store-failed"
  readonly exitCode = 2
  override get message(): string {
    return `${this.store}: expected to read and write ${this.key}, found: ${this.reason}. What is there stays. Check the path or the bucket, and what this user may do there.`
  }
}

/** This machine sees another corpus than the one that was submitted. */
export class CorpusDiffers extends Schema.TaggedError<CorpusDiffers>()("CorpusDiffers", {
  corpus: Schema.String,
  machine: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "cluster/corpus-differs"
  readonly exitCode = 2
  override get message(): string {
    return `${this.corpus}: expected on ${this.machine} what was submitted, found ${this.reason}. All machines have to see the same files at the same path, with the same times of writing.`
  }
}

/** A run in a bucket has no place of its own for the ledger of ids. */
export class HistoryNeeded extends Schema.TaggedError<HistoryNeeded>()("HistoryNeeded", { run: Schema.String }) {
  readonly code = "cluster/history-needed"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected --history with a folder that all machines see, found none: the ids of records in a bucket would be lost with the run. Nothing was done. Name a folder with --history, or make tables, which keep no ids (--as tables).`
  }
}
