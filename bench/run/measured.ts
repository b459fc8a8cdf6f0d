/** A command run in a process of its own, with what it cost. */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"

export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of all its threads on all cores. */
  readonly cpu: number
  /** The most memory that it held at once, in MB. */
  readonly peak: number
}

/** Runs before the program, and writes what it has used when it ends; worker threads, which load it too, write nothing. */
const told = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from "node:fs"
     import { isMainThread } from "node:worker_threads"
     if (isMainThread) process.on("exit", () =>
       writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())))`,
  )}`

/**
 * Runs a program of Node; throws when it fails.
 *
 * @param core that alone it may use, with all its threads, where `taskset` is there to say so
 */
export function measured(program: string, args: ReadonlyArray<string>, core?: number): Cost {
  const file = join(tmpdir(), `factloom-bench-${process.pid}.json`)
  const begun = performance.now()
  const node = [process.execPath, "--import", told(file), program, ...args]
  const [command = "", ...rest] = core === undefined ? node : ["taskset", "-c", String(core), ...node]
  const { status, stderr } = spawnSync(command, rest, { encoding: "utf8" })
  const wall = (performance.now() - begun) / 1000
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`)
  const used: NodeJS.ResourceUsage = JSON.parse(readFileSync(file, "utf8"))
  rmSync(file)
  return { wall, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, peak: used.maxRSS / 1024 }
}
