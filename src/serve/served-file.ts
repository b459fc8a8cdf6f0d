/** A file of the served folder, by the segments of a request; nothing outside of it, wherever links point. */
import { realpath, stat } from "node:fs/promises"
import { join, sep } from "node:path"

export type Served =
  | { readonly kind: "file"; readonly path: string; readonly size: number }
  /** A folder with a page in it, asked for without the slash that its links need. */
  | { readonly kind: "folder" }
  | { readonly kind: "none" }

const none: Served = { kind: "none" }

/** Folders are never listed: one without `index.html` is not there. */
export async function servedFile(folder: string, segments: ReadonlyArray<string>): Promise<Served> {
  const isFolderAsked = segments.at(-1) === ""
  const names = isFolderAsked ? [...segments.slice(0, -1), "index.html"] : segments
  if (names.includes("")) return none
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, ...names))
    if (!path.startsWith(root + sep)) return none
    const found = await stat(path)
    if (found.isFile()) return { kind: "file", path, size: found.size }
    const page = isFolderAsked ? none : await servedFile(folder, [...names, ""])
    return page.kind === "file" ? { kind: "folder" } : none
  } catch {
    return none
  }
}
