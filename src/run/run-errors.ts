/** Why a run cannot begin or go on. What it has made stays; nothing else is touched. */
import { Schema } from "effect"

/** The folder holds something else: going on would mix what is made of two corpora, or by two versions of the code. */
export class RunOfOther extends Schema.TaggedError<RunOfOther>()("RunOfOther", {
  run: Schema.String,
  differs: Schema.String,
}) {
  readonly code = "run/other"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected no folder yet, or a run of this corpus that was begun with the same files, fields and version, found ${this.differs}. Nothing was changed. Remove the folder, or name another with --out.`
  }
}

/** There is no run in the folder. */
export class NotARun extends Schema.TaggedError<NotARun>()("NotARun", { run: Schema.String, reason: Schema.String }) {
  readonly code = "run/none"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected what factloom extract has made, found ${this.reason}. Run factloom extract CORPUS --out ${this.run} first.`
  }
}

export class RunNotWritable extends Schema.TaggedError<RunNotWritable>()("RunNotWritable", {
  run: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "run/not-writable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected a folder that can be written, found: ${this.reason}. What was done before stays. Free the folder, or name another with --out.`
  }
}

/** A unit could not be done: its file of claims could not be written, or its worker has ended. */
export class UnitFailed extends Schema.TaggedError<UnitFailed>()("UnitFailed", {
  unit: Schema.Int,
  what: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "run/unit-failed"
  readonly exitCode = 2
  override get message(): string {
    return `unit ${this.unit} (${this.what}): expected it to be read and its claims to be written, found: ${this.reason}. What is done stays: remove the cause, and the same command goes on where it stopped.`
  }
}

/** Units are still to be done: a dataset of the others would look whole and not be. */
export class RunNotWhole extends Schema.TaggedError<RunNotWhole>()("RunNotWhole", {
  run: Schema.String,
  units: Schema.Int,
  missing: Schema.Array(Schema.Int),
}) {
  readonly code = "run/not-whole"
  readonly exitCode = 2
  override get message(): string {
    const few = this.missing.slice(0, 5).join(", ")
    const more = this.missing.length > 5 ? " …" : ""
    return `${this.run}: expected all of its ${this.units} units, found ${this.missing.length} still to be done (${few}${more}). Run factloom extract again with the same corpus and --out; it does what is missing.`
  }
}

/** A file of the run is not as it was written. */
export class RunDamaged extends Schema.TaggedError<RunDamaged>()("RunDamaged", {
  file: Schema.String,
  reason: Schema.String,
  cure: Schema.String,
}) {
  readonly code = "run/damaged"
  readonly exitCode = 2
  override get message(): string {
    return `${this.file}: expected it as factloom extract wrote it, found: ${this.reason}. ${this.cure}`
  }
}

/** The run would be written into what it reads. */
export class RunWithinCorpus extends Schema.TaggedError<RunWithinCorpus>()("RunWithinCorpus", {
  run: Schema.String,
  corpus: Schema.String,
}) {
  readonly code = "run/within-corpus"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected a folder outside of the corpus ${this.corpus}, found one within it, which would be read as part of it. Nothing was done. Name another folder with --out.`
  }
}

/** There is nothing to make a dataset of. */
export class RunEmpty extends Schema.TaggedError<RunEmpty>()("RunEmpty", {
  run: Schema.String,
  malformed: Schema.Int,
}) {
  readonly code = "run/empty"
  readonly exitCode = 2
  override get message(): string {
    const why = this.malformed === 0 ? "" : ` (${this.malformed} records could not be read: see ${this.run}/errors/)`
    return `${this.run}: expected at least one article, found none${why}. Check the corpus and the names of its fields, and extract it into another folder.`
  }
}

/** The dataset of a run is not there, or not of the history that it would be put into. */
export class NotLinked extends Schema.TaggedError<NotLinked>()("NotLinked", {
  run: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "run/not-linked"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected a dataset as factloom link has made it, found ${this.reason}. Nothing was changed. Run factloom link ${this.run} and export then.`
  }
}

/** What tables have not, and datasets have. */
export class OnlyOfDatasets extends Schema.TaggedError<OnlyOfDatasets>()("OnlyOfDatasets", {
  run: Schema.String,
  what: Schema.String,
  found: Schema.String,
}) {
  readonly code = "run/only-of-datasets"
  readonly exitCode = 2
  override get message(): string {
    return `${this.run}: expected no ${this.what.replace(/^an? /u, "")}, which a run that is linked as tables cannot have, found ${this.found}. Nothing was linked. Link it as a dataset (--as dataset), or leave that out.`
  }
}
