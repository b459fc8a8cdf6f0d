/** One run by a cluster of processes of this machine, and what it cost. */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import type { Server } from "../../test/cluster/postgres.ts"

export interface Cost {
  /** Seconds on the clock, from the submission to the last unit. */
  readonly wall: number
  /** CPU seconds of all runners, and of PostgreSQL. */
  readonly cpu: number
  readonly postgres: number
  readonly kills: number
  /** Seconds from a kill until another runner has the task, at the most. */
  readonly takenOver: number
}

export interface Wanted {
  readonly corpus: string
  readonly units: number
  readonly activityBytes: number
  readonly runners: number
  /** Runners that are killed in the middle of a task, each followed by a new one. */
  readonly kills: number
}

/** Seconds. */
export const LOST_AFTER = 5

export class Clustered {
  static #runs = 0
  readonly #program: string
  readonly #server: Server
  readonly #url: string
  readonly #run: string
  #cpu = 0

  constructor(program: string, server: Server, folder: string) {
    this.#program = program
    this.#server = server
    this.#url = server.newDatabase()
    this.#run = join(folder, `run-${++Clustered.#runs}`)
  }

  async run({ corpus, units, activityBytes, runners, kills }: Wanted): Promise<Cost> {
    const postgres = this.#postgresCpu()
    let running = await Promise.all(Array.from({ length: runners }, () => this.#runner()))
    const begun = performance.now()
    const out = `${this.#run}-out`
    const flags = ["--activity-bytes", String(activityBytes), "--detach"]
    const submitted = this.#start(["submit", corpus, "--run", this.#run, "--out", out, ...flags])
    await new Promise((resolve) => submitted.once("exit", resolve))
    const [kill, takeovers] = [{ count: 0, at: 0 }, [0]]
    while (this.#done() < units) {
      await pause(50)
      if (kill.count >= takeovers.length) {
        if (this.#takenOver() === kill.count) takeovers.push((performance.now() - kill.at) / 1000)
        continue
      }
      const isDue = kill.count < kills && this.#done() > (units * (kill.count + 0.5)) / kills
      const [first, ...others] = running
      if (!isDue || !first || !this.#isAtWork(first)) continue
      this.#cpu += cpuOf(first.pid)
      first.kill("SIGKILL")
      Object.assign(kill, { count: kill.count + 1, at: performance.now() })
      running = [...others, await this.#runner()]
    }
    const wall = (performance.now() - begun) / 1000
    for (const runner of running) this.#cpu += cpuOf(runner.pid)
    const cost = { wall, cpu: this.#cpu, kills: kill.count, takenOver: Math.max(...takeovers) }
    for (const runner of running) {
      runner.kill("SIGKILL")
      await new Promise((resolve) => runner.once("exit", resolve))
    }
    await pause(500)
    return { ...cost, postgres: this.#postgresCpu() - postgres }
  }

  /** A runner that has joined. */
  async #runner(): Promise<ChildProcess> {
    const child = this.#start(["runner", "--workers", "1"])
    await new Promise<void>((resolve) =>
      child.stderr?.on("data", (text: Buffer) => (text.includes("has joined") ? resolve() : undefined)),
    )
    return child
  }

  #start(args: ReadonlyArray<string>): ChildProcess {
    const all = [this.#program, "cluster", ...args, "--lost-after", String(LOST_AFTER)]
    const env = { ...process.env, FACTLOOM_DATABASE: this.#url }
    return spawn(process.execPath, all, { env, stdio: ["ignore", "ignore", "pipe"] })
  }

  #done(): number {
    const units = join(this.#run, "units")
    return existsSync(units) ? readdirSync(units).length : 0
  }

  #isAtWork({ pid }: ChildProcess): boolean {
    const parts = join(this.#run, "parts")
    return existsSync(parts) && readdirSync(parts).some((name) => name.startsWith(`scratch-${pid}-`))
  }

  /** Tasks that were handed out again. */
  #takenOver(): number {
    return this.#server.query(this.#url, "SELECT id FROM factloom_groups WHERE attempts > 1").length
  }

  /** Of the server and of those of its processes that have ended. */
  #postgresCpu(): number {
    return cpuOf(this.#server.pid(), true)
  }
}

/** CPU seconds of a process so far. @param withChildren those of its children, too, that have ended or are there */
function cpuOf(pid: number | undefined, withChildren = false): number {
  const own = pid === undefined ? null : statOf(pid)
  if (own === null) return 0
  if (!withChildren) return seconds(own, 11, 13)
  const children = readdirSync("/proc").flatMap((name) => (/^\d+$/u.test(name) ? (statOf(Number(name)) ?? []) : []))
  return children
    .filter((child) => child.parent === pid)
    .reduce((sum, child) => sum + seconds(child, 11, 13), seconds(own, 11, 15))
}

interface Stat {
  readonly parent: number
  /** Of /proc/PID/stat, from the third on. */
  readonly fields: ReadonlyArray<string>
}

/** What the system says of a process; null when it has ended. */
function statOf(pid: number): Stat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return { parent: Number(fields[1]), fields }
  } catch {
    return null
  }
}

/** Clock ticks are hundredths of a second. */
const seconds = ({ fields }: Stat, from: number, to: number): number =>
  fields.slice(from, to).reduce((sum, ticks) => sum + Number(ticks), 0) / 100

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
