/** `SHA256SUMS`: the hash of every file, in the form that `sha256sum --check` reads. */
import { byCodeUnits } from "../../by-code-units.ts"
import { sha256 } from "../../sha256.ts"

export const checksumsOf = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  checksumLines(new Map([...files].map(([path, content]) => [path, sha256(content)])))

/** @param hashes path → its hash, hexadecimal */
export const checksumLines = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("")
