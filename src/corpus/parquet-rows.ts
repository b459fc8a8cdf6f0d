/** Rows of an Apache Parquet file: those of one row group at a time, and of its columns only those that are read. */
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
} from "hyparquet"
import { type CorpusItem, malformed, type RecordPlace } from "./corpus-record.ts"
import { type FieldNames, readRecord } from "./record-fields.ts"
import { zstdBytes } from "./zstd.ts"
import { messageOf } from "../message-of.ts"

/** Rows from `start` to `end`, half-open. */
export interface RowRange {
  readonly start: number
  readonly end: number
}

/** The rows of each row group of a file, from its footer alone. Rejects where the file is no Parquet. */
export async function rowGroups(path: string): Promise<ReadonlyArray<RowRange>> {
  const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(path))
  let end = 0
  return row_groups.map(({ num_rows }) => {
    const start = end
    end += Number(num_rows)
    return { start, end }
  })
}

/** The records of these rows. Rows that cannot be decoded are one malformed record. */
export async function* parquetRows(
  file: string,
  path: string,
  rows: RowRange,
  names: FieldNames,
): AsyncGenerator<CorpusItem> {
  const place = (row: number): RecordPlace => ({ file, offset: row, counted: "row" })
  let records: ReadonlyArray<Readonly<Record<string, unknown>>>
  try {
    records = await readRows(await asyncBufferFromFile(path), rows, names)
  } catch (error) {
    yield malformed(place(rows.start), "damaged", {
      expected: `rows ${rows.start} to ${rows.end} of a Parquet file`,
      found: messageOf(error),
      cure: "None of these rows is read: write the file again, with SNAPPY or GZIP as its codec.",
    })
    return
  }
  for (const [index, record] of records.entries()) yield readRecord(record, names, place(rows.start + index))
}

async function readRows(
  file: AsyncBuffer,
  { start, end }: RowRange,
  names: FieldNames,
): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> {
  const metadata = await parquetMetadataAsync(file)
  const wanted = new Set(Object.values(names))
  const columns = topLevel(metadata.schema).filter((name) => wanted.has(name))
  return columns.length === 0
    ? Array.from({ length: end - start }, () => ({}))
    : parquetReadObjects({ file, metadata, columns, rowStart: start, rowEnd: end, compressors })
}

/** Names of the columns, those within columns left out: the schema is a tree in depth-first order. */
function topLevel(
  schema: ReadonlyArray<{ readonly name: string; readonly num_children?: number }>,
): ReadonlyArray<string> {
  const names: Array<string> = []
  for (let at = 1; at < schema.length;) {
    names.push(schema[at]!.name)
    for (let open = 1; open > 0; at++) open += (schema[at]?.num_children ?? 0) - 1
  }
  return names
}

/** Codecs beside SNAPPY, which the reader has itself. */
const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
  ZSTD: (bytes) => zstdBytes(bytes),
}
