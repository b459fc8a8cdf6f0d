// Writes what is made from the declarations and stands outside of out/: DATA_DICTIONARY.md.
import { writeFile } from "node:fs/promises"
import { dictionaryOf, registry } from "../dist/index.js"

await writeFile("DATA_DICTIONARY.md", dictionaryOf(registry))
