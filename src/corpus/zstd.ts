/** Zstandard, where the platform has it: Node 22.15 and later. */
import type { Transform } from "node:stream"
import * as zlib from "node:zlib"

/** What newer versions have beside what this one's types say. */
const platform: Pick<typeof zlib, "createGunzip"> &
  Partial<{
    readonly createZstdDecompress: () => Transform
    readonly zstdDecompressSync: (bytes: Uint8Array) => Uint8Array
  }> = zlib

export const hasZstd = (): boolean => platform.createZstdDecompress !== undefined

/** A stream that decompresses. */
export function zstdStream(): Transform {
  return platform.createZstdDecompress?.() ?? missing()
}

export function zstdBytes(bytes: Uint8Array): Uint8Array {
  return platform.zstdDecompressSync?.(bytes) ?? missing()
}

function missing(): never {
  throw new Error("Zstandard needs Node 22.15 or later")
}
