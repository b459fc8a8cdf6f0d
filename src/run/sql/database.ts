/**
 * DuckDB: what sorts, groups and joins the rows of a run beyond the memory there is, by spilling to disk. It is loaded when
 * a run is linked or exported, not before.
 */
import type { DuckDBConnection, DuckDBInstance, DuckDBResult } from "@duckdb/node-api"
import { type ColumnType, TableAppender } from "./table-appender.ts"

export interface DatabaseOptions {
  /** Most memory that it takes, as `2GB`; what is more goes to disk. */
  readonly memory: string
  /** Folder of what it spills, which it makes and clears. */
  readonly spill: string
  /** Of its own; all cores unless told. */
  readonly threads?: number
  /** File of its tables, so that those may be larger than memory; in memory unless told. */
  readonly file?: string
  /** Are rows kept in the order of their files where a query asks for none? It takes memory; they are unless told. */
  readonly keepsOrder?: boolean
}

/** A value as it comes out of a query. */
export type SqlValue = string | number | boolean | null

export type SqlRow<Name extends string> = Readonly<Record<Name, SqlValue>>

export class Database {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection
  /** On which a query may be at work. */
  readonly #open = new Set<DuckDBConnection>()
  #isStopped = false

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
    this.#open.add(connection)
  }

  static async open({ memory, spill, threads, file, keepsOrder = true }: DatabaseOptions): Promise<Database> {
    const { DuckDBInstance } = await import("@duckdb/node-api")
    const instance = await DuckDBInstance.create(file ?? ":memory:", {
      memory_limit: memory,
      temp_directory: spill,
      preserve_insertion_order: String(keepsOrder),
      ...(threads === undefined ? {} : { threads: String(threads) }),
    })
    return new Database(instance, await instance.connect())
  }

  /** Stops what is at work; it and all that comes after it is rejected. */
  stop(): void {
    this.#isStopped = true
    for (const connection of this.#open) connection.interrupt()
  }

  async run(sql: string): Promise<void> {
    this.#goOn()
    await this.#connection.run(sql)
  }

  /** The rows of a query one by one, a few thousand of them in memory. Several queries may be open at once. */
  async *rows<Name extends string>(sql: string): AsyncGenerator<SqlRow<Name>> {
    for await (const rows of this.#streamed(sql, (result) => result.yieldRowObjectJs()))
      for (const row of rows) {
        for (const name in row) if (typeof row[name] === "bigint") row[name] = Number(row[name])
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- queries of this program select columns of these types only.
        yield row as SqlRow<Name>
      }
  }

  /** The rows of a query for text and 32-bit integers, some thousands at a time: faster than {@link rows}, by position. */
  async *chunks(sql: string): AsyncGenerator<ReadonlyArray<ReadonlyArray<SqlValue>>> {
    for await (const rows of this.#streamed(sql, (result) => result.yieldRows()))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- queries of this program select columns of these types only.
      yield rows as ReadonlyArray<ReadonlyArray<SqlValue>>
  }

  /** What a query gives, on a connection of its own. */
  async *#streamed<A>(sql: string, read: (result: DuckDBResult) => AsyncIterable<A>): AsyncGenerator<A> {
    const connection = await this.#instance.connect()
    this.#open.add(connection)
    try {
      this.#goOn()
      for await (const some of read(await connection.stream(sql))) {
        this.#goOn()
        yield some
      }
    } finally {
      this.#open.delete(connection)
      connection.closeSync()
    }
  }

  /** All rows of such a query, of few. */
  async all(sql: string): Promise<ReadonlyArray<ReadonlyArray<SqlValue>>> {
    const rows: Array<ReadonlyArray<SqlValue>> = []
    for await (const chunk of this.chunks(sql)) rows.push(...chunk)
    return rows
  }

  /** Appends rows to a table with columns of these types. They are there when the appender is closed. */
  async append(table: string, types: ReadonlyArray<ColumnType>): Promise<TableAppender> {
    return TableAppender.open(await this.#instance.connect(), table, types)
  }

  #goOn(): void {
    if (this.#isStopped) throw new Error("the database was stopped")
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The name of a file that is read, as a literal: what stands in it is no pattern. */
export const fileName = (path: string): string => literal(path.replaceAll(/[*?[]/gu, "[$&]"))

/** The rows of Parquet files, one of them at the least, as what a query selects from. */
export const parquetRows = (files: ReadonlyArray<string>): string => `read_parquet([${files.map(fileName).join(", ")}])`
