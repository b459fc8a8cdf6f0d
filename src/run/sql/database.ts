/**
 * DuckDB: what sorts, groups and joins the rows of a run beyond the memory there is, by spilling to disk. It is loaded when
 * a run is linked or exported, not before.
 */
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"

export interface DatabaseOptions {
  /** Most memory that it takes, as `2GB`; what is more goes to disk. */
  readonly memory: string
  /** Folder of what it spills, which it makes and clears. */
  readonly spill: string
  /** Of its own; all cores unless told. */
  readonly threads?: number
}

/** A value as it comes out of a query. */
export type SqlValue = string | number | boolean | null

export type SqlRow<Name extends string> = Readonly<Record<Name, SqlValue>>

export class Database {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
  }

  static async open({ memory, spill, threads }: DatabaseOptions): Promise<Database> {
    const { DuckDBInstance } = await import("@duckdb/node-api")
    const instance = await DuckDBInstance.create(":memory:", {
      memory_limit: memory,
      temp_directory: spill,
      ...(threads === undefined ? {} : { threads: String(threads) }),
    })
    return new Database(instance, await instance.connect())
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** The rows of a query one by one, a few thousand of them in memory. Several queries may be open at once. */
  async *rows<Name extends string>(sql: string): AsyncGenerator<SqlRow<Name>> {
    const connection = await this.#instance.connect()
    try {
      const result = await connection.stream(sql)
      for await (const rows of result.yieldRowObjectJs())
        for (const row of rows) {
          for (const name in row) if (typeof row[name] === "bigint") row[name] = Number(row[name])
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- queries of this program select columns of these types only.
          yield row as SqlRow<Name>
        }
    } finally {
      connection.closeSync()
    }
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

/** A text as a literal of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
