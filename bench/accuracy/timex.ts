/** TimeBank and AQUAINT: every date and time expression, by TempEval-3's scorer. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import type { Annotate } from "./annotated-text.ts"
import type { Row } from "./row.ts"

interface Document {
  readonly id: string
  readonly dct: string
  readonly text: string
}

export function timexRows(folder: string, annotate: Annotate): ReadonlyArray<Row> {
  const documents = JSON.parse(readFileSync(join(folder, "dev.json"), "utf8")) as ReadonlyArray<Document>
  const found = new Map(documents.map((document) => [document.id, timexesOf(document, annotate)]))
  const held = documents.filter((_, index) => index % 4 === 3)
  return [
    ...rows("timex dev", documents, found, folder, { relaxed: 88, value: 74 }),
    ...rows("timex dev, kept back", held, found, folder, {}),
  ]
}

const timexesOf = ({ text, dct }: Document, annotate: Annotate) =>
  annotate(text, dct).dates.map(({ start, end, type, timex }) => ({ start, end, type, value: timex }))

function rows(
  set: string,
  documents: ReadonlyArray<Document>,
  found: ReadonlyMap<string, unknown>,
  folder: string,
  goals: Readonly<Record<string, number>>,
): ReadonlyArray<Row> {
  const temporary = mkdtempSync(join(tmpdir(), "factloom-timex-"))
  try {
    const gold = join(temporary, "gold.json")
    const predicted = join(temporary, "predicted.json")
    writeFileSync(gold, JSON.stringify(documents))
    writeFileSync(predicted, JSON.stringify(documents.map(({ id }) => ({ id, timexes: found.get(id) }))))
    const printed = execFileSync(process.execPath, [join(folder, "timex_score.mjs"), gold, predicted], {
      encoding: "utf8",
    })
    return ["strict", "relaxed", "value"].map((measure) => ({
      set,
      measure: `${measure} F1`,
      value: Number(new RegExp(`${measure} P [\\d.]+ R [\\d.]+ F1 ([\\d.]+)`, "u").exec(printed)?.[1]),
      goal: goals[measure] ?? null,
      unit: "%" as const,
    }))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
