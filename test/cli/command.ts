/** Runs the command as a user does. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { afterAll } from "vitest"

/** The bundle of this test file: apart from dist/, which others may be using, and below node_modules/ for its packages. */
export const programFolder = join(
  "node_modules",
  ".cache",
  `factloom-test-${process.pid}-${process.env["VITEST_POOL_ID"] ?? "0"}`,
)
const program = join(process.cwd(), programFolder, "cli.js")

/** Bundles the command, so that tests run what a user runs and never a stale build. For `beforeAll`. */
export function bundle(): void {
  if (!existsSync(program)) execFileSync(process.execPath, ["scripts/bundle.mjs", programFolder], { stdio: "inherit" })
}
afterAll(() => rmSync(programFolder, { recursive: true, force: true }))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** What stands on standard input. */
  readonly input?: string
}

const environment = (env: Options["env"]) => ({
  ...process.env,
  NO_COLOR: "1",
  // Tests leave nothing in the user's own cache.
  XDG_CACHE_HOME: join(process.cwd(), programFolder, "cache"),
  ...env,
})

export function factloom(args: ReadonlyArray<string>, { cwd = process.cwd(), env, input }: Options = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: environment(env),
    ...(input === undefined ? {} : { input }),
    encoding: "utf8",
  })
  return { code: status, stdout, stderr }
}

/** Starts the command and kills it, by a signal that it cannot catch, so many milliseconds after something is so. */
export function killedWhen(
  isSo: () => boolean,
  delay: number,
  args: ReadonlyArray<string>,
  cwd: string,
): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: environment({}), stdio: "ignore" })
  const watch = setInterval(() => {
    if (!isSo()) return
    clearInterval(watch)
    setTimeout(() => child.kill("SIGKILL"), delay)
  }, 1)
  return new Promise((resolve) =>
    child.once("exit", () => {
      clearInterval(watch)
      resolve()
    }),
  )
}

/** The command, started and not waited for. */
export function started(args: ReadonlyArray<string>, cwd: string) {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: environment({}), stdio: "ignore" })
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)))
  /** Waits until something is so; it never is when the command has ended before. */
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const watch = setInterval(() => {
        if (!isSo() && child.exitCode === null) return
        clearInterval(watch)
        if (isSo()) resolve()
        else reject(new Error("the command ended too soon"))
      }, 1)
    })
  return { pid: child.pid, ended, until, kill: (signal: NodeJS.Signals) => child.kill(signal) }
}
