/** The files of a folder in memory, as the checker takes them. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { Files } from "./damage.ts"

export function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  )
}
