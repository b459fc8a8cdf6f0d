/** Who holds a lock: a process, told apart from a later one of the same number by when it started. */
import { readFileSync } from "node:fs"
import { hostname } from "node:os"
import process from "node:process"
import { randomUUID } from "node:crypto"
import { Schema } from "effect"

export const Holder = Schema.Struct({
  /** What it does: build, review, release. */
  what: Schema.String,
  pid: Schema.Int,
  host: Schema.String,
  /** When the process started, as the system counts it; null where the system does not say. */
  started: Schema.NullOr(Schema.String),
  /** When it took the lock, ISO 8601. */
  since: Schema.String,
  /** Of this one taking of the lock and of no other. */
  token: Schema.String,
})
export type Holder = typeof Holder.Type

/** This process, as the holder of a lock from now on. */
export const thisProcess = (what: string): Holder => ({
  what,
  pid: process.pid,
  host: hostname(),
  started: startOf(process.pid),
  since: new Date().toISOString(),
  token: randomUUID(),
})

/** Is the process gone? Of one on another machine nobody knows, so it is not. */
export function isDead({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return true
  }
  const now = startOf(pid)
  return started !== null && now !== null && started !== now
}

/** Clock ticks from the start of the system to that of the process: field 22 of /proc/PID/stat; null without a /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The second field is the program's name in brackets, with whatever is in it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null
  } catch {
    return null
  }
}
