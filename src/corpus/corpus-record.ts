/** What every source of records gives, whatever its format: an article's bytes with what is known of it, or why there is none. */
import type { Finding } from "../../schema/finding.ts"
import { errorFinding } from "../read/errors/read-error.ts"
import type { PlacedEntry } from "../read/manifest/parse-manifest.ts"
import type { SeedFile } from "../read/seed-file.ts"

/** Where a record stands in the files of a corpus. */
export interface RecordPlace {
  /** Path below the corpus, with forward slashes. */
  readonly file: string
  /** Bytes before it, of the file as it is after decompression; rows before it in a table. */
  readonly offset: number
  readonly counted: "byte" | "row"
}

/** An article, as `readArticle` takes it. */
export interface CorpusRecord {
  readonly kind: "record"
  readonly place: RecordPlace
  readonly seed: SeedFile
  readonly bytes: Uint8Array
  readonly placed: PlacedEntry | null
}

/** A record that is no article, and why. */
export interface MalformedRecord {
  readonly kind: "malformed"
  readonly place: RecordPlace
  readonly finding: Finding
}

export type CorpusItem = CorpusRecord | MalformedRecord

/** What is wrong with a record, as the suffix of its finding's code. */
export type RecordFault =
  | "not-utf8"
  | "not-json"
  | "not-an-object"
  | "too-large"
  | "no-text"
  | "wrong-type"
  | "bad-date"
  | "bad-url"
  | "not-warc"
  | "bad-encoding"
  | "damaged"
  | "internal-error"

/** The record's place as one word, a fragment of its file: `news.jsonl#byte=4312`. */
export const placeName = ({ file, offset, counted }: RecordPlace): string => `${file}#${counted}=${offset}`

/** A record that cannot be read. */
export const malformed = (
  place: RecordPlace,
  fault: RecordFault,
  words: { readonly expected: string; readonly found: string; readonly cure: string },
): MalformedRecord => ({
  kind: "malformed",
  place,
  finding: errorFinding(`record/${fault}`, { file: placeName(place) }, words),
})
