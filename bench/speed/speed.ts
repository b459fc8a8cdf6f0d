/**
 * `npm run bench:speed`: what reading, annotating and extracting cost beside wink-nlp's tokens, sentences and parts of
 * speech, compromise's full pass, and a floor of only reading and splitting into sentences. All on the same texts in one run,
 * in turn, on one core; the best turn of each counts. Then what `bench:run` and `bench:link-scale` measure, at small sizes.
 *
 * `--data DIR` says where the texts are, `--articles N` and `--claims N,M` how large the others are, `--alone` leaves them
 * out, `--json` prints one JSON object with every ratio by name.
 *
 * `…_over_wink` is a ratio of costs, the lower the better; `throughput_over_…` one of speeds, the higher the better.
 */
import process from "node:process"
import { parseArgs } from "node:util"
import { timed } from "./clock.ts"
import { corpusFigures } from "./corpus-figures.ts"
import { corpusOf } from "./corpus.ts"
import { extractorNames, loadPipeline } from "./pipeline.ts"
import { compromisePass, sentencePass, winkPass } from "./yardsticks.ts"

/** Until the compiler has settled, as it has in a corpus: with a dozen turns the pipeline costs a fifth more. */
const TURNS = 30
/** compromise takes as long a turn as all others together, and warms up in the first. */
const SLOW_TURNS = 2

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    data: { type: "string", default: "../shared" },
    articles: { type: "string", default: "4000" },
    claims: { type: "string", default: "100000,400000" },
    alone: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
})

const { name, texts } = corpusOf(values.data)
const characters = texts.reduce((sum, text) => sum + text.length, 0)

const pipeline = await loadPipeline(texts)
const wink = winkPass()
const sentences = sentencePass()

const best = new Map<string, number>()
for (let turn = 0; turn < TURNS; turn++) {
  take(
    "wink",
    timed(() => wink(texts)),
  )
  take(
    "sentences",
    timed(() => sentences(texts)),
  )
  if (turn < SLOW_TURNS)
    take(
      "compromise",
      timed(() => compromisePass(texts)),
    )
  for (const [stage, spent] of Object.entries(pipeline.byStages())) take(stage, spent)
  take("one by one", timed(pipeline.oneByOne))
}

const whole = cost("read") + cost("annotate") + cost("extract")
const figures = {
  corpus: name,
  texts: texts.length,
  characters,
  characters_per_second: Math.round((1000 * characters) / whole),
  articles_per_second: Math.round((1000 * texts.length) / whole),
  throughput_over_wink: ratio(cost("wink"), whole),
  throughput_over_compromise: ratio(cost("compromise"), whole),
  throughput_over_floor: ratio(cost("read") + cost("sentences"), whole),
  whole_over_wink: ratio(whole, cost("wink")),
  one_by_one_over_wink: ratio(cost("one by one"), cost("wink")),
  ...Object.fromEntries(
    ["read", "annotate", "extract", ...extractorNames].map((part) => [
      `${part}_over_wink`,
      ratio(cost(part), cost("wink")),
    ]),
  ),
  ...(values.alone ? {} : corpusFigures(values)),
}

process.stdout.write(
  values.json
    ? `${JSON.stringify(figures, null, 2)}\n`
    : `${Object.entries(figures)
        .map(([figure, value]) => `${figure.padEnd(28)} ${value}`)
        .join("\n")}\n`,
)

/** Keeps the best turn. */
function take(part: string, spent: number): void {
  best.set(part, Math.min(cost(part), spent))
}

/** CPU milliseconds of the best turn. */
function cost(part: string): number {
  return best.get(part) ?? Infinity
}

function ratio(above: number, below: number): number {
  return Math.round((100 * above) / below) / 100
}
