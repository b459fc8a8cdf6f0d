/**
 * DuckDB as linking uses it: one database in a temporary folder, within a limit of memory, beyond which it goes on on disk.
 * Rows come as a stream and go as chunks, so that none of them pile up here.
 */
import { join } from "node:path"
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api"

export interface SessionOptions {
  /** Folder for the database and for what does not fit into memory. It exists. */
  readonly temp: string
  /** What the database may take, in megabytes. */
  readonly memory: number
  readonly threads: number
}

/** A cell that goes into a table. */
type Cell = string | number | null

/** The types of the columns that rows are appended to. */
export type ColumnType = "INTEGER" | "VARCHAR"

export class DuckDbSession {
  readonly #instance: DuckDBInstance
  /** For statements; streams and appenders have connections of their own. */
  readonly #connection: DuckDBConnection

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
  }

  static async open({ temp, memory, threads }: SessionOptions): Promise<DuckDbSession> {
    const instance = await DuckDBInstance.create(join(temp, "link.duckdb"), {
      memory_limit: `${memory}MB`,
      temp_directory: join(temp, "spilled"),
      threads: String(threads),
      // Where order matters the queries ask for it.
      preserve_insertion_order: "false",
      autoinstall_known_extensions: "false",
    })
    return new DuckDbSession(instance, await instance.connect())
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** The rows of a query for text and integers, some at a time. */
  async *rows(sql: string): AsyncGenerator<ReadonlyArray<ReadonlyArray<Cell>>> {
    const connection = await this.#instance.connect()
    try {
      const result = await connection.stream(sql)
      for (;;) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- queries here ask for VARCHAR and INTEGER only.
        yield chunk.getRows() as ReadonlyArray<ReadonlyArray<Cell>>
      }
    } finally {
      connection.closeSync()
    }
  }

  /** All rows of a query for few. */
  async all(sql: string): Promise<ReadonlyArray<ReadonlyArray<Cell>>> {
    const rows: Array<ReadonlyArray<Cell>> = []
    for await (const some of this.rows(sql)) rows.push(...some)
    return rows
  }

  /** Appends to a table with columns of these types. */
  async append(table: string, types: ReadonlyArray<ColumnType>): Promise<TableAppender> {
    const connection = await this.#instance.connect()
    return new TableAppender(connection, await connection.createAppender(table), types)
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

/** Rows that a chunk holds at most. */
const CHUNK = 2048

/** Appends rows to a table, a chunk at a time. */
export class TableAppender {
  readonly #connection: DuckDBConnection
  readonly #appender: DuckDBAppender
  readonly #types: ReadonlyArray<DuckDBType>
  #rows: Array<ReadonlyArray<Cell>> = []

  constructor(connection: DuckDBConnection, appender: DuckDBAppender, types: ReadonlyArray<ColumnType>) {
    this.#connection = connection
    this.#appender = appender
    this.#types = types.map((type) => (type === "INTEGER" ? INTEGER : VARCHAR))
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
    const chunk = DuckDBDataChunk.create(this.#types, this.#rows.length)
    chunk.setColumns(this.#types.map((_, column) => this.#rows.map((row) => row[column] ?? null)))
    this.#appender.appendDataChunk(chunk)
    this.#rows = []
  }
}

/** A text as a literal. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The rows of Parquet files with these columns, as a query; of no file none.
 *
 * @param columns their types in DuckDB
 */
export function shardRows(files: ReadonlyArray<string>, columns: Readonly<Record<string, string>>): string {
  const names = Object.entries(columns)
  if (files.length === 0)
    return `SELECT ${names.map(([name, type]) => `NULL::${type} AS "${name}"`).join(", ")} WHERE false`
  // A name of a file is no pattern.
  const paths = files.map((file) => sqlText(file.replaceAll(/[*?[]/gu, "[$&]")))
  return `SELECT ${names.map(([name, type]) => `"${name}"::${type} AS "${name}"`).join(", ")} FROM read_parquet([${paths.join(", ")}])`
}
