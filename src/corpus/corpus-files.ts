/** The files that a corpus may be made of, by their names, and their bytes after decompression. */
import { createReadStream } from "node:fs"
import { pipeline, type Transform } from "node:stream"
import { createGunzip } from "node:zlib"
import { zstdStream } from "./zstd.ts"

export type RecordFormat = "jsonl" | "parquet" | "warc"
export type Compression = "none" | "gzip" | "zstd"

export interface FileKind {
  readonly format: RecordFormat
  readonly compression: Compression
}

/** Files of records by their extensions. */
export const extensions = {
  ".jsonl": { format: "jsonl", compression: "none" },
  ".ndjson": { format: "jsonl", compression: "none" },
  ".jsonl.gz": { format: "jsonl", compression: "gzip" },
  ".ndjson.gz": { format: "jsonl", compression: "gzip" },
  ".jsonl.zst": { format: "jsonl", compression: "zstd" },
  ".ndjson.zst": { format: "jsonl", compression: "zstd" },
  ".parquet": { format: "parquet", compression: "none" },
  ".warc": { format: "warc", compression: "none" },
  ".warc.gz": { format: "warc", compression: "gzip" },
} as const satisfies Readonly<Record<string, FileKind>>

/** What a file of records is; null for other files. */
export function fileKindOf(file: string): FileKind | null {
  const name = file.toLowerCase()
  return Object.entries(extensions).find(([extension]) => name.endsWith(extension))?.[1] ?? null
}

/** Bytes that are asked for at a time. */
const CHUNK = 256 * 1024

/** The bytes of a file from an offset on, as they come; whole files are decompressed. Errors are thrown where they are read. */
export function bytesOf(path: string, compression: Compression, offset = 0): AsyncIterable<Uint8Array> {
  const source = createReadStream(path, { start: offset, highWaterMark: CHUNK })
  const opened = decompressor(compression)
  // An error of the source ends what is read, and whoever reads that is told.
  return opened === null ? source : pipeline(source, opened, () => {})
}

function decompressor(compression: Compression): Transform | null {
  if (compression === "none") return null
  return compression === "gzip" ? createGunzip({ chunkSize: CHUNK }) : zstdStream()
}
