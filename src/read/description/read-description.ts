/** dataset.yaml of a seeds folder, read; a folder without one is fine. */
import { Effect, FileSystem, Path, Result } from "effect"
import { undescribed } from "../../../schema/dataset-description.ts"
import { readText } from "../text-file.ts"
import { readBytes } from "../read-bytes.ts"
import { DESCRIPTION_FILE } from "./description-file.ts"
import { type DescriptionRead, parseDescription } from "./parse-description.ts"

/** Reads the description. What is wrong with the file is a finding, and what can be read of it is used. */
export const readDescription = Effect.fn("readDescription")(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, DESCRIPTION_FILE)
  const none: DescriptionRead = { description: undescribed, findings: [] }
  if (!(yield* fileSystem.exists(place).pipe(Effect.orElseSucceed(() => true)))) return none
  const bytes = yield* Effect.result(readBytes(folder, DESCRIPTION_FILE))
  const text = Result.flatMap(bytes, (read) => readText(DESCRIPTION_FILE, read))
  if (Result.isSuccess(text)) return parseDescription(text.success)
  const { failure } = text
  const saysNothing = failure._tag === "EmptyFile" || failure._tag === "OnlyWhiteSpace"
  return saysNothing ? none : { ...none, findings: [failure.finding] }
})
