/** A file that may stand beside the articles: sources.yaml, dataset.yaml, corrections.yaml. */
import { Effect, FileSystem, Path, Result } from "effect"
import { readBytes } from "./read-bytes.ts"
import { readText } from "./text-file.ts"

/** Its text; null where there is no such file, or nothing in it. Fails as reading an article does. */
export const optionalText = Effect.fn("optionalText")(function* (folder: string, file: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* fileSystem.exists(path.join(folder, file)).pipe(Effect.orElseSucceed(() => true)))) return null
  const text = readText(file, yield* readBytes(folder, file))
  if (Result.isSuccess(text)) return text.success
  const { _tag } = text.failure
  return _tag === "EmptyFile" || _tag === "OnlyWhiteSpace" ? null : yield* text.failure
})
