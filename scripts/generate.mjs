// Writes what is made from the declarations and stands outside of out/: DATA_DICTIONARY.md and docs/rules.md.
import { writeFile } from "node:fs/promises"
import { dictionaryOf, registry, rulesPage } from "../dist/index.js"

await writeFile("DATA_DICTIONARY.md", dictionaryOf(registry))
await writeFile("docs/rules.md", rulesPage())
