/** Processes of the command, as a cluster has them: runners and submitters, with what they say. */
import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import process from "node:process"
import { afterEach } from "vitest"
import { programFolder } from "../cli/command.ts"

const alive = new Set<ChildProcess>()
afterEach(async () => {
  const ended = [...alive].map((child) => new Promise((resolve) => child.once("exit", resolve)))
  for (const child of alive) child.kill("SIGKILL")
  await Promise.all(ended)
})

export interface Running {
  readonly pid: number
  /** What it has printed so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<number | null>
  readonly kill: (signal: NodeJS.Signals) => void
  /** Waits until it has said something on standard error. */
  readonly says: (words: string | RegExp) => Promise<void>
}

interface Setting {
  readonly program?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Seconds after which a silent runner is lost, in tests. */
const LOST_AFTER = ["--lost-after", "3"]

/** Starts `factloom cluster …`. @param program where the command is, another version of it for instance */
export function cluster(
  args: ReadonlyArray<string>,
  url: string,
  { program = join(programFolder, "cli.js"), env = {} }: Setting = {},
): Running {
  const child = spawn(process.execPath, [program, "cluster", ...args, ...LOST_AFTER], {
    env: { ...process.env, FACTLOOM_DATABASE: url, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  alive.add(child)
  let [stdout, stderr] = ["", ""]
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
  const ended = new Promise<number | null>((resolve) =>
    child.once("close", (code) => {
      alive.delete(child)
      resolve(code)
    }),
  )
  return {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    kill: (signal) => void child.kill(signal),
    says: (words) =>
      until(() => {
        if (typeof words === "string" ? stderr.includes(words) : words.test(stderr)) return true
        if (child.exitCode !== null) throw new Error(`it ended without saying ${words}: ${stderr}`)
        return false
      }),
  }
}

/** With one worker. */
export const runner = (url: string, setting?: Setting): Running => cluster(["runner", "--workers", "1"], url, setting)

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const begun = performance.now()
  while (!isSo()) {
    if (performance.now() - begun > 100_000) throw new Error("it never was so")
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
