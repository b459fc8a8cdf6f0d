/** Tells the explorer which notebooks have been built beside it: `npm run notebooks` ends with this. */
import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { dataScript } from "../src/publish/explorer/data-script.ts"
import { notebooksData } from "../src/publish/explorer/notebooks-data.ts"

const [out = "out"] = process.argv.slice(2)
const names = (await readdir(join(out, "notebooks"))).filter((name) => name.endsWith(".html")).sort()
const pages = new Map<string, string>()
for (const name of names) pages.set(`notebooks/${name}`, await readFile(join(out, "notebooks", name), "utf8"))
await writeFile(join(out, "site", "data", "notebooks.js"), dataScript("notebooks", notebooksData(pages)))
