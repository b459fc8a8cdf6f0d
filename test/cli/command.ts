/** Runs the command as a user does. */
import { execFileSync, spawnSync } from "node:child_process"
import { join } from "node:path"
import process from "node:process"

/** Bundles the command, so that tests run what a user runs and never a stale build. */
export function bundle(): void {
  execFileSync(process.execPath, ["scripts/bundle.mjs"], { stdio: "inherit" })
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function factloom(
  args: ReadonlyArray<string>,
  options: { cwd?: string; env?: Record<string, string> } = {},
): Ran {
  const bin = join(import.meta.dirname, "../../bin/factloom.js")
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    encoding: "utf8",
  })
  return { code: status, stdout, stderr }
}
