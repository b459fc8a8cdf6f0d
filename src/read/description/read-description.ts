/** dataset.yaml of a seeds folder, read; a folder without one is fine. */
import { Effect, Result } from "effect"
import { undescribed } from "../../../schema/dataset-description.ts"
import { optionalText } from "../optional-text.ts"
import { DESCRIPTION_FILE } from "./description-file.ts"
import { type DescriptionRead, parseDescription } from "./parse-description.ts"

/** Reads the description. What is wrong with the file is a finding, and what can be read of it is used. */
export const readDescription = Effect.fn("readDescription")(function* (folder: string) {
  const none: DescriptionRead = { description: undescribed, findings: [] }
  const read = yield* Effect.result(optionalText(folder, DESCRIPTION_FILE))
  if (Result.isFailure(read)) return { ...none, findings: [read.failure.finding] }
  return read.success === null ? none : parseDescription(read.success)
})
