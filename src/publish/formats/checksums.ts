/** `SHA256SUMS`: the hash of every file, in the form that `sha256sum --check` reads. */
import { byCodeUnits } from "../../by-code-units.ts"
import { sha256 } from "../../sha256.ts"

export const checksumsOf = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  [...files]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join("")
