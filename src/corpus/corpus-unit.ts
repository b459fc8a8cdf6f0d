/** A unit of work: a part of a corpus that is read and extracted by itself, the same whoever does it and how often. */
import type { PlacedSeed } from "../read/read-seeds.ts"
import type { Compression } from "./corpus-files.ts"

export type CorpusUnit = (
  | { readonly kind: "articles"; readonly files: ReadonlyArray<PlacedSeed> }
  /** Lines that begin from byte `start` on and before byte `end`. */
  | { readonly kind: "lines"; readonly file: string; readonly start: number; readonly end: number }
  | { readonly kind: "rows"; readonly file: string; readonly start: number; readonly end: number }
  /** A file that can only be read from its beginning. */
  | {
      readonly kind: "whole"
      readonly file: string
      readonly format: "jsonl" | "warc"
      readonly compression: Compression
    }
) & {
  /** Bytes on disk, by which progress counts. */
  readonly bytes: number
}
