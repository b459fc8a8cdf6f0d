/** The zip of all files of a dataset, the same bytes wherever and whenever it is made. */
import { byCodeUnits } from "../../by-code-units.ts"
import { type Zippable, zipSync } from "fflate"

/** The earliest time that the format can hold, since nothing in a dataset tells when it was built. */
const MTIME = new Date(1980, 0, 1)

/**
 * @param folder name of the folder in the zip that holds the files
 * @param files path → bytes, in any order
 */
export function zipOf(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, content] of [...files].sort(([a], [b]) => byCodeUnits(a, b)))
    entries[`${folder}/${path}`] = typeof content === "string" ? Buffer.from(content) : content
  // Unix, read and write for the owner, read for others: without it some tools unpack files that nobody may read.
  return zipSync(entries, { mtime: MTIME, level: 9, os: 3, attrs: 0o644 << 16 })
}
