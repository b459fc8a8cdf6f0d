/** The notebooks in a dataset's folder, which another command builds there: the explorer links to them. */
import { Effect, FileSystem, Path } from "effect"

const FOLDER = "notebooks"

/** Path below the dataset's folder → HTML; empty where none are built. */
export const builtNotebooks = Effect.fn("builtNotebooks")(function* (out: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = path.join(out, FOLDER)
  const names = yield* fileSystem.readDirectory(folder).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => []))
  const pages = new Map<string, string>()
  for (const name of names.filter(isNotebook).toSorted()) {
    const html = yield* fileSystem.readFileString(path.join(folder, name)).pipe(Effect.orElseSucceed(() => null))
    if (html !== null) pages.set(`${FOLDER}/${name}`, html)
  }
  return pages
})

const isNotebook = (name: string): boolean => name.endsWith(".html")

/** The same out of files that have been read: those directly below `notebooks/`. */
export const isNotebookPath = (path: string): boolean =>
  path.startsWith(`${FOLDER}/`) && isNotebook(path) && !path.slice(FOLDER.length + 1).includes("/")
