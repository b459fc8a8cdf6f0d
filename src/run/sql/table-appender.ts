/** Rows that go into a table of a database, some thousands at a time. */
import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api"

export type ColumnType = "INTEGER" | "VARCHAR"

type Cell = string | number | null

/** Rows of a chunk: as many as the database takes at once. */
const CHUNK = 2048

export class TableAppender {
  readonly #connection: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #columns: number
  readonly #chunkOf: (rows: number) => DuckDBDataChunk
  #rows: Array<ReadonlyArray<Cell>> = []

  private constructor(
    connection: DuckDBConnection,
    appender: DuckDBAppender,
    columns: number,
    chunkOf: (rows: number) => DuckDBDataChunk,
  ) {
    this.#connection = connection
    this.#appender = appender
    this.#columns = columns
    this.#chunkOf = chunkOf
  }

  /** @param connection its own, which it closes */
  static async open(
    connection: DuckDBConnection,
    table: string,
    columns: ReadonlyArray<ColumnType>,
  ): Promise<TableAppender> {
    const { DuckDBDataChunk, INTEGER, VARCHAR } = await import("@duckdb/node-api")
    const types = columns.map((type) => (type === "INTEGER" ? INTEGER : VARCHAR))
    const chunkOf = (rows: number): DuckDBDataChunk => DuckDBDataChunk.create(types, rows)
    return new TableAppender(connection, await connection.createAppender(table), types.length, chunkOf)
  }

  add(row: ReadonlyArray<Cell>): void {
    this.#rows.push(row)
    if (this.#rows.length === CHUNK) this.#write()
  }

  /** Writes what is left. */
  close(): void {
    if (this.#rows.length > 0) this.#write()
    this.#appender.closeSync()
    this.#connection.closeSync()
  }

  #write(): void {
    const rows = this.#rows
    const chunk = this.#chunkOf(rows.length)
    chunk.setColumns(Array.from({ length: this.#columns }, (_, column) => rows.map((row) => row[column] ?? null)))
    this.#appender.appendDataChunk(chunk)
    this.#rows = []
  }
}
