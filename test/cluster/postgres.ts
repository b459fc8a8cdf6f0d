/**
 * PostgreSQL for tests: a server of their own on this machine, with a fresh data folder and a port that is free. Where it is
 * not installed the tests say so and skip; with FACTLOOM_REQUIRE_POSTGRES=1, as in CI, they fail instead.
 */
import { execFileSync } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"

/** Where the programs of the server are; null where there is none. */
function programs(): string | null {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, "bin")), "/usr/local/bin", "/usr/bin"]
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl"))) ?? null
}

const bin = programs()
export const hasPostgres = bin !== null
if (!hasPostgres) {
  const words = "PostgreSQL is not installed (apt-get install postgresql): the tests of the cluster are skipped"
  if (process.env["FACTLOOM_REQUIRE_POSTGRES"] === "1") throw new Error(words)
  process.stderr.write(`${words}\n`)
}

export interface Server {
  /** Address of a new, empty database. */
  readonly newDatabase: () => string
  /** The rows that a query gives, columns parted by |. */
  readonly query: (url: string, sql: string) => ReadonlyArray<string>
  /** Number of its first process. */
  readonly pid: () => number
  readonly start: () => void
  readonly stop: () => void
  /** Stops it for good and removes its files. */
  readonly remove: () => void
}

/** Starts a server. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-postgres-"))
  const data = join(folder, "data")
  const port = await freePort()
  const user = asOther(folder)
  const run = (program: string, args: ReadonlyArray<string>): string =>
    execFileSync(...user(join(bin ?? "", program), args), { encoding: "utf8", cwd: folder })
  run("initdb", ["-D", data, "-U", "factloom", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"])
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`
  const server = {
    start: () => void run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]),
    stop: () => void run("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"]),
  }
  server.start()
  let databases = 0
  const psql = (database: string, sql: string): string =>
    run("psql", ["-h", "127.0.0.1", "-p", String(port), "-U", "factloom", "-d", database, "-At", "-c", sql])
  return {
    ...server,
    newDatabase: () => {
      const name = `test_${++databases}`
      psql("postgres", `CREATE DATABASE ${name}`)
      return `postgres://factloom@127.0.0.1:${port}/${name}`
    },
    pid: () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]),
    query: (url, sql) => psql(new URL(url).pathname.slice(1), sql).split("\n").filter(Boolean),
    remove: () => {
      try {
        server.stop()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** The server refuses to run as root: then it runs as the user that Debian has made for it. */
function asOther(folder: string): (program: string, args: ReadonlyArray<string>) => [string, Array<string>] {
  if (process.getuid?.() !== 0) return (program, args) => [program, [...args]]
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  chownSync(folder, id("-u"), id("-g"))
  return (program, args) => ["runuser", ["-u", "postgres", "--", program, ...args]]
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
}
