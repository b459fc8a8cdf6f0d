/**
 * A shard: the rows of one kind that a unit has made, as an Apache Parquet file named by the hash of its bytes, so that
 * anyone can read it, and link and export only those of its columns that they ask for. Rows are written a group at a time.
 * The compressor is one of JavaScript's own, so that the bytes hang on no library of the machine.
 */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type SchemaElement } from "hyparquet"
import { ParquetWriter } from "hyparquet-writer"
import { HashingFile } from "./hashing-file.ts"

/** `long` is a whole number beyond 32 bits, and below 2^53. */
export type ShardType = "text" | "integer" | "long" | "decimal" | "boolean"

/** Columns and their types; a type with a question mark may be null. */
export type ShardColumns = Readonly<Record<string, ShardType | `${ShardType}?`>>

interface Values {
  readonly text: string
  readonly integer: number
  readonly long: number
  readonly decimal: number
  readonly boolean: boolean
}
type Value<T> = T extends `${infer Base extends ShardType}?` ? Values[Base] | null : Values[T & ShardType]

export type ShardRow<C extends ShardColumns> = { readonly [Name in keyof C]: Value<C[Name]> }

/** A group is full at so many rows, or at so many characters, which bounds what is in memory. */
const MOST_ROWS = 20_000
const MOST_CHARACTERS = 1 << 20

export class ShardWriter<C extends ShardColumns> {
  readonly #columns: C
  readonly #file: HashingFile
  readonly #writer: ParquetWriter
  #group: Array<ShardRow<C>> = []
  #characters = 0

  constructor(path: string, columns: C) {
    this.#columns = columns
    this.#file = new HashingFile(path)
    this.#writer = new ParquetWriter({
      writer: this.#file,
      schema: schemaOf(columns),
      createdBy: "factloom",
      // Nobody asks for a part of a shard by its values.
      statistics: false,
    })
  }

  /** Throws where the file cannot be written. */
  add(row: ShardRow<C>): void {
    this.#group.push(row)
    for (const name in row) {
      const value: unknown = row[name]
      if (typeof value === "string") this.#characters += value.length
    }
    if (this.#group.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) this.#flush()
  }

  /** The hash of the file, which is whole then. */
  close(): string {
    this.#flush()
    void this.#writer.finish()
    return this.#file.digest()
  }

  /** Lets go of the file as it is. */
  abandon(): void {
    this.#file.abandon()
  }

  #flush(): void {
    const rows = this.#group
    if (rows.length === 0) return
    const columnData = Object.entries(this.#columns).map(([name, type]) => ({
      name,
      // 64-bit integers are BigInts to the writer.
      data: rows.map((row) => (type.startsWith("long") ? wide(row[name]) : row[name])),
    }))
    void this.#writer.write({ columnData, rowGroupSize: rows.length })
    this.#group = []
    this.#characters = 0
  }
}

const wide = (value: unknown): bigint | null => (typeof value === "number" ? BigInt(value) : null)

const parquetTypes = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  long: { type: "INT64" },
  decimal: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const satisfies Record<ShardType, Partial<SchemaElement>>

function schemaOf(columns: ShardColumns): Array<SchemaElement> {
  const elements = Object.entries(columns).map(([name, type]): SchemaElement => {
    const isOptional = type.endsWith("?")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a type is without its question mark.
    const base = (isOptional ? type.slice(0, -1) : type) as ShardType
    return { name, repetition_type: isOptional ? "OPTIONAL" : "REQUIRED", ...parquetTypes[base] }
  })
  return [{ name: "root", num_children: elements.length }, ...elements]
}

/** SHA-256 of a file's bytes, hexadecimal. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  return hash.digest("hex")
}

/** The rows of a shard in their order, one group of them in memory. */
export async function* readShard<C extends ShardColumns>(path: string, columns: C): AsyncGenerator<ShardRow<C>> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  let rowStart = 0
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows)
    const rows = await parquetReadObjects({ file, metadata, columns: Object.keys(columns), rowStart, rowEnd })
    for (const row of rows) {
      for (const name in row) if (typeof row[name] === "bigint") row[name] = Number(row[name])
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the hash, which `verifyShards` has compared, proves that `ShardWriter` wrote these columns.
      yield row as ShardRow<C>
    }
    rowStart = rowEnd
  }
}
