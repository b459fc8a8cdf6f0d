/** The bytes of one file of the seeds folder. */
import { Effect, FileSystem, Path } from "effect"
import { toBigInt } from "effect/ByteSize"
import { FileTooLarge } from "./errors/file-errors.ts"
import { FileUnreadable } from "./errors/folder-errors.ts"
import { reasonOf } from "./find-seeds.ts"
import { LARGEST_FILE } from "./text-file.ts"

/** Reads them. The file's size is looked at first, so that a file beyond the limit never gets into memory. */
export const readBytes = Effect.fn("readBytes")(function* (folder: string, file: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, file)
  const unreadable = Effect.mapError(
    (error: Parameters<typeof reasonOf>[0]) => new FileUnreadable({ file, reason: reasonOf(error) }),
  )
  const { size } = yield* unreadable(fileSystem.stat(place))
  const bytes = Number(toBigInt(size))
  if (bytes > LARGEST_FILE) return yield* new FileTooLarge({ file, bytes, limit: LARGEST_FILE })
  return yield* unreadable(fileSystem.readFile(place))
})
