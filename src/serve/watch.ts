/** Builds the dataset again whenever an article or sources.yaml changes; what was built last stays when a build fails. */
import { Effect, FileSystem, Stream } from "effect"
import { buildDataset, type BuildReport } from "../build.ts"
import { HISTORY_FOLDER } from "../read/history-folder.ts"

export interface WatchOptions {
  readonly seeds: string
  readonly out: string
  readonly rebuilt: (report: BuildReport) => Effect.Effect<void>
  readonly failed: (message: string) => Effect.Effect<void>
}

/** An editor writes a file in several steps; a folder is copied file by file. */
const QUIET = "250 millis"

/** Never ends by itself. Changes that come while a build runs are built next. */
export const watchSeeds = Effect.fn("watchSeeds")(function* (options: WatchOptions) {
  const fileSystem = yield* FileSystem.FileSystem
  yield* fileSystem.watch(options.seeds, { recursive: true }).pipe(
    // The build itself writes the ledger of ids there.
    Stream.filter(({ path }) => path.split(/[\\/]/u)[0] !== HISTORY_FOLDER),
    Stream.debounce(QUIET),
    Stream.runForEach(() => rebuild(options)),
  )
})

/** One build, told of either way. */
export const rebuild = ({ seeds, out, rebuilt, failed }: WatchOptions) =>
  buildDataset({ seeds, out }).pipe(
    Effect.matchEffect({
      onSuccess: rebuilt,
      onFailure: (error) => failed(error.message),
    }),
  )
