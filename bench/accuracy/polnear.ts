/** PolNeAR: who said what in political news; spans of source, cue and content, by the scorer that comes with it. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Span } from "../../schema/source-text.ts"
import { attributions } from "../../src/extract/statements/attributions.ts"
import type { Annotate } from "./annotated-text.ts"
import type { Row } from "./row.ts"

interface Document {
  readonly id: string
  readonly text: string
}

/** None of its texts say when they were published; it is the news of the American campaign of 2016. */
const PUBLISHED = "2016-06-01"

export function polnearRows(folder: string, annotate: Annotate): ReadonlyArray<Row> {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as ReadonlyArray<Document>
  const held = read("train.json").filter((_, index) => index % 4 === 3)
  return [
    ...rows("polnear dev", read("dev.json"), folder, annotate, {
      "content overlap": 80,
      "content exact": 50,
      "cue exact": 75,
      "source exact": 70,
    }),
    ...rows("polnear train, kept back", held, folder, annotate, {}),
  ]
}

function rows(
  set: string,
  documents: ReadonlyArray<Document>,
  folder: string,
  annotate: Annotate,
  goals: Readonly<Record<string, number>>,
): ReadonlyArray<Row> {
  const temporary = mkdtempSync(join(tmpdir(), "factloom-polnear-"))
  try {
    const gold = join(temporary, "gold.json")
    const predicted = join(temporary, "predicted.json")
    writeFileSync(gold, JSON.stringify(documents))
    writeFileSync(predicted, JSON.stringify(documents.map((document) => predictionOf(document, annotate))))
    const scorer = join(folder, "polnear_score.py")
    const printed = execFileSync("python3", [scorer, gold, predicted], { encoding: "utf8" })
    return measuresOf(printed).map(({ measure, value }) => ({
      set,
      measure: `${measure} F`,
      value,
      goal: goals[measure] ?? null,
      unit: "%" as const,
    }))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

function predictionOf({ id, text }: Document, annotate: Annotate) {
  return {
    id,
    attributions: attributions(annotate(text, PUBLISHED)).map(({ sourceOuter, cueOuter, pieces }) => ({
      source: sourceOuter ? [pair(sourceOuter)] : [],
      cue: [pair(cueOuter)],
      content: pieces.map(({ outer }) => pair(outer)),
    })),
  }
}

/** "source   exact P 1.0 R 1.0 F 1.0 | char overlap P 1.0 R 1.0 F 1.0", a line a role. */
function measuresOf(printed: string) {
  return [
    ...printed.matchAll(/^(\w+) +exact P [\d.]+ R [\d.]+ F ([\d.]+) \| char overlap P [\d.]+ R [\d.]+ F ([\d.]+)$/gmu),
  ]
    .flatMap(([, role, exact, overlap]) => [
      { measure: `${role} exact`, value: Number(exact) },
      { measure: `${role} overlap`, value: Number(overlap) },
    ])
    .filter(({ measure }) => /^(?:content|cue exact|source exact)/u.test(measure))
}
