/**
 * Tells the explorer which notebooks have been built beside it, and seals the folder again: hashes and zip are those of its
 * files. `npm run notebooks` ends with this; the next build leaves the notebooks and forgets them.
 */
import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Result } from "effect"
import { isNotebook, NOTEBOOKS_SCRIPT, notebooksScript } from "../src/publish/explorer/notebooks-data.ts"
import { MADE } from "../src/publish/folder.ts"
import { describedBy } from "../src/publish/formats/described-by.ts"
import { DATA_PACKAGE, sealed, SEALS } from "../src/publish/formats/formats.ts"

const [out = "out"] = process.argv.slice(2)
const names = (await readdir(out, { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort()

const pages = new Map<string, string>()
for (const name of names.filter(isNotebook)) pages.set(name, await readFile(join(out, name), "utf8"))

const files = new Map<string, Uint8Array>()
for (const name of names)
  if (MADE.includes(name.split("/", 1)[0] ?? "") && !SEALS.includes(name) && (await stat(join(out, name))).isFile())
    files.set(name, await readFile(join(out, name)))
files.set(NOTEBOOKS_SCRIPT, Buffer.from(notebooksScript(pages)))

const { description } = Result.getOrThrow(describedBy(await readFile(join(out, DATA_PACKAGE), "utf8")))
const made = await sealed(files, description.name)
for (const name of [NOTEBOOKS_SCRIPT, ...SEALS]) await writeFile(join(out, name), made.get(name) ?? "")
