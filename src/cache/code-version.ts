/**
 * A name for the code and data that make claims out of an article: another one whenever any of them changes. What was made
 * by other code is never taken for what this code makes.
 */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { packageFile } from "../package-file.ts"

/** The hash of the program, of its gazetteer, of the pinned versions of what it depends on, and of what Node knows of Unicode. */
export function codeVersion(): string {
  const hash = createHash("sha256")
  for (const file of [...codeFiles(), packageFile("data/gazetteer.txt.gz"), packageFile("package.json")])
    hash.update(`${basename(file)}\n`).update(readFileSync(file))
  return hash.update(`${process.versions.unicode} ${process.versions.icu}`).digest("hex").slice(0, 32)
}

/** The files of the bundle beside this one; where this runs from its sources, those. */
function codeFiles(): ReadonlyArray<string> {
  const own = fileURLToPath(import.meta.url)
  const folders = own.endsWith(".ts") ? [packageFile("src"), packageFile("schema")] : [dirname(own)]
  const isCode = (name: string): boolean => /\.(?:[cm]?js|ts)$/u.test(name)
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(isCode)
      .toSorted()
      .map((name) => join(folder, name)),
  )
}
