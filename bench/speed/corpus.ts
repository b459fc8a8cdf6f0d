/** The texts that speed is measured on. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { generatedText } from "./generated-corpus.ts"

export interface Corpus {
  readonly name: string
  readonly texts: ReadonlyArray<string>
}

/** About as many texts as are read. */
const TEXTS = 325

/** Development texts of MUC-4 below `data`, spread over the whole set; else texts made up for it. */
export function corpusOf(data: string): Corpus {
  const file = join(data, "benchmarks", "muc4", "dev.json")
  if (!existsSync(file))
    return { name: "generated", texts: Array.from({ length: TEXTS }, (_, number) => generatedText(number)) }
  const all: ReadonlyArray<{ readonly text: string }> = JSON.parse(readFileSync(file, "utf8"))
  const step = Math.max(1, Math.floor(all.length / TEXTS))
  return { name: "MUC-4 dev", texts: all.filter((_, i) => i % step === 0).map(({ text }) => text) }
}
