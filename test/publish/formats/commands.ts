/** Programs of the system that some tests read the files with; they are skipped by name where one is missing. */
import { spawnSync } from "node:child_process"

export const commandIsThere = (name: string): boolean => spawnSync(name, ["--version"]).error === undefined
