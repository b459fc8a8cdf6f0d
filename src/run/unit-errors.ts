/** The records of a unit that are no articles, as its file of errors tells of them. */
import { join } from "node:path"
import { Effect, FileSystem } from "effect"
import { decodeError } from "./error-lines.ts"
import { RunDamaged } from "./run-errors.ts"
import { places, type UnitReceipt } from "./run-folder.ts"
import { cureOf } from "./whole-run.ts"

/** What is wrong with each. Fails with `RunDamaged`. */
export const unitErrors = Effect.fn("unitErrors")(function* (run: string, { unit, malformed }: UnitReceipt) {
  if (malformed === 0) return []
  const fileSystem = yield* FileSystem.FileSystem
  const file = join(run, places.errors(unit))
  const damaged = (reason: string) => new RunDamaged({ file, reason, cure: cureOf(run, unit) })
  const text = yield* fileSystem.readFileString(file).pipe(Effect.mapError(({ message }) => damaged(message)))
  const findings = text.split("\n", malformed).flatMap((line) => decodeError(line) ?? [])
  return findings.length === malformed ? findings : yield* damaged(`${findings.length} of ${malformed} records`)
})
