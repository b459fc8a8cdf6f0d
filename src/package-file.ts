/** Files that the package ships beside its code: gazetteers, fonts. Found from the sources and from the bundle alike. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

let root: string | undefined

/** Absolute path of a file of the package, for example `packageFile("data/gazetteer.tsv")`. */
export function packageFile(path: string): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)))
  return join(root, path)
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder
    if (folder === dirname(folder)) throw new Error(`no package.json above ${start}: the package is not whole`)
  }
}
