/** The records of a unit, one after the other, whatever its format. */
import { join } from "node:path"
import { Result } from "effect"
import type { ReadError } from "../read/errors/read-error.ts"
import type { PlacedSeed } from "../read/read-seeds.ts"
import { bytesOf } from "./corpus-files.ts"
import { type CorpusItem, malformed } from "./corpus-record.ts"
import type { CorpusUnit } from "./corpus-unit.ts"
import { jsonLines } from "./json-lines.ts"
import type { FieldNames } from "./record-fields.ts"
import { warcRecords } from "./warc-records.ts"
import { messageOf } from "../message-of.ts"

/** How a corpus is read. */
export interface CorpusReading {
  /** The folder that paths are below. */
  readonly root: string
  readonly fields: FieldNames
  /** The bytes of a file of articles. */
  readonly readFile: (file: string) => Promise<Result.Result<Uint8Array, ReadError>>
}

/** Reads a unit. A file that ends in damage is a malformed record after those before it. */
export async function* readUnit(unit: CorpusUnit, reading: CorpusReading): AsyncGenerator<CorpusItem> {
  if (unit.kind === "articles") return yield* articleFiles(unit.files, reading)
  let offset = 0
  try {
    for await (const item of recordsOf(unit, reading)) {
      offset = item.place.offset
      yield item
    }
  } catch (error) {
    const place = { file: unit.file, offset, counted: unit.kind === "rows" ? "row" : "byte" } as const
    yield malformed(place, "damaged", {
      expected: "a file that can be read to its end",
      found: messageOf(error),
      cure: "What comes after this record is not read: copy or write the file again.",
    })
  }
}

async function* recordsOf(
  unit: Exclude<CorpusUnit, { readonly kind: "articles" }>,
  { root, fields }: CorpusReading,
): AsyncGenerator<CorpusItem> {
  const path = join(root, unit.file)
  if (unit.kind === "rows") {
    const { parquetRows } = await import("./parquet-rows.ts")
    yield* parquetRows(unit.file, path, unit, fields)
  } else if (unit.kind === "lines") yield* jsonLines(unit.file, unit, (offset) => bytesOf(path, "none", offset), fields)
  else if (unit.format === "warc") yield* warcRecords(unit.file, bytesOf(path, unit.compression))
  else yield* jsonLines(unit.file, { start: 0, end: Infinity }, () => bytesOf(path, unit.compression), fields)
}

async function* articleFiles(
  files: ReadonlyArray<PlacedSeed>,
  { readFile }: CorpusReading,
): AsyncGenerator<CorpusItem> {
  for (const { seed, placed } of files) {
    const place = { file: seed.file, offset: 0, counted: "byte" } as const
    const bytes = await readFile(seed.file)
    if (Result.isSuccess(bytes)) yield { kind: "record", place, seed, bytes: bytes.success, placed }
    else yield { kind: "malformed", place, finding: bytes.failure.finding }
  }
}
