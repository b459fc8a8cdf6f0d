/**
 * `npm run bench:run`: what a corpus of made-up news costs from `factloom extract` to `factloom export`: what two workers do
 * beside one, whether memory stays flat, what many units and killed ones cost, linking and exporting as tables.
 * `--articles N` says how many (10,000), `--data DIR` where texts are, `--json` prints one JSON object,
 * and else there is a projection to larger corpora.
 */
import process from "node:process"
import { parseArgs } from "node:util"
import { corpusOf } from "../speed/corpus.ts"
import { projection } from "./projection.ts"
import { runFigures } from "./run-figures.ts"

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    articles: { type: "string", default: "10000" },
    data: { type: "string", default: "../shared" },
    json: { type: "boolean", default: false },
  },
})
const figures = await runFigures(Number(values.articles), corpusOf(values.data).texts)
process.stdout.write(
  values.json
    ? `${JSON.stringify(figures, null, 2)}\n`
    : `${Object.entries(figures)
        .map(([figure, value]) => `${figure.padEnd(28)} ${value}`)
        .join("\n")}\n\nProjected, not measured:\n\n${projection(figures)}`,
)
