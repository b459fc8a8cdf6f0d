/** corrections.yaml on disk, edited while nobody builds by it: the new text is in its place as a whole, or not at all. */
import { Effect, FileSystem } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { OutNotWritable } from "../publish/folder.ts"
import { withLockWithin } from "../lock/build-lock.ts"
import { reasonOf } from "../read/find-seeds.ts"
import type { Correction } from "./correction.ts"
import { parseCorrections } from "./parse-corrections.ts"
import { CorrectionsUnusable, readFile } from "./read-corrections.ts"
import { Remarks } from "./remarks.ts"
import { withCorrection, withoutCorrection } from "./write-corrections.ts"

export interface Change {
  readonly remove: Correction | null
  readonly add: Correction | null
}

/** Seconds that a decision waits for a build to finish. */
const PATIENCE = 20

/**
 * Takes a correction out and puts another in. The file is read again each time, so what somebody else has written meanwhile
 * stays. Fails with `CorrectionsUnusable` where it cannot be read, and then changes nothing.
 */
export const editCorrections = (file: string, out: string, change: Change) =>
  withLockWithin(PATIENCE, out, "review", edited(file, change))

const edited = Effect.fn("editCorrections")(function* (file: string, { remove, add }: Change) {
  const fileSystem = yield* FileSystem.FileSystem
  const { text } = yield* readable(file)
  const left = remove === null || text === null ? text : withoutCorrection(text, remove)
  const next = add === null ? left : withCorrection(left, add)
  if (next === null || next === text) return
  const refused = Effect.mapError(
    (error: PlatformError) => new OutNotWritable({ folder: file, reason: reasonOf(error) }),
  )
  const draft = `${file}.next`
  yield* refused(
    fileSystem
      .writeFileString(draft, next)
      .pipe(
        Effect.andThen(fileSystem.rename(draft, file)),
        Effect.ensuring(fileSystem.remove(draft, { force: true }).pipe(Effect.ignore)),
      ),
  )
})

/** Ids of the records that the file judges. */
export const decidedIn = Effect.fn("decidedIn")(function* (file: string) {
  const { corrections } = yield* readable(file)
  const ids = corrections.flatMap(({ correction }) => {
    if ("accept" in correction) return [correction.accept]
    if ("reject" in correction) return [correction.reject]
    return "edit" in correction ? [correction.edit] : []
  })
  return new Set(ids)
})

const readable = Effect.fn("readable")(function* (file: string) {
  const text = yield* readFile(file)
  const remarks = new Remarks()
  const corrections = text === null ? [] : parseCorrections(text, remarks)
  if (remarks.refused.length > 0) return yield* new CorrectionsUnusable({ file, findings: remarks.refused })
  return { text, corrections }
})
