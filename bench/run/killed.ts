/** A run that is killed over and over in the middle of a unit and begun again, with what it cost in all. Linux only. */
import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { setTimeout as sleep } from "node:timers/promises"
import { measured } from "./measured.ts"

/** Clock ticks a second, in which the kernel counts (`getconf CLK_TCK`). */
const TICKS = 100

/**
 * CPU seconds of a run of the program, killed with SIGKILL in the middle of so many of its units.
 *
 * @param run folder of the run, which `args` name
 * @param units how many the run has
 */
export async function killedRun(
  program: string,
  args: ReadonlyArray<string>,
  run: string,
  { units, kills }: { readonly units: number; readonly kills: number },
): Promise<number> {
  let cpu = 0
  for (let kill = 0; kill < kills; kill++) {
    const target = Math.floor(((kill + 1) * units) / (kills + 1))
    const child = spawn(process.execPath, [program, ...args], { stdio: "ignore" })
    const ended = new Promise((resolve) => child.on("exit", resolve))
    while (child.exitCode === null && unitsDone(run) < target) await sleep(10)
    const begun = cpuOf(child.pid)
    // Half of what a unit takes, as measured so far.
    const half = begun / Math.max(1, unitsDone(run)) / 2
    while (child.exitCode === null && cpuOf(child.pid) < begun + half) await sleep(5)
    cpu += cpuOf(child.pid)
    child.kill("SIGKILL")
    await ended
  }
  return cpu + measured(program, args).cpu
}

const unitsDone = (run: string): number => {
  const folder = join(run, "units")
  return existsSync(folder) ? readdirSync(folder).length : 0
}

/** CPU seconds of a process that runs: user and system, fields 14 and 15 of its line, after the name in brackets. */
function cpuOf(pid: number | undefined): number {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8")
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ")
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
