/** The events of the highest tolls, each with the words of the figure that its toll was taken from. */
import { dateInWords } from "../../chart/text/dates.ts"
import type { Cell } from "../../link/dataset.ts"
import type { PageHighlight } from "./page-data.ts"

export type Rows = ReadonlyArray<Readonly<Record<string, Cell>>>

/** So many fit the first view. */
const MOST = 6

/** Empty where the dataset has no such tables. */
export function highlightsOf(tables: ReadonlyMap<string, Rows>): ReadonlyArray<PageHighlight> {
  const figures = tables.get("casualty_figures") ?? []
  const sources = new Map((tables.get("sources") ?? []).map((row) => [row["source_id"], row]))
  const killed = new Map<Cell, Array<Rows[number]>>()
  for (const figure of figures) {
    const event = figure["event_id"] ?? null
    if (event === null || figure["outcome"] !== "killed") continue
    const known = killed.get(event)
    if (known) known.push(figure)
    else killed.set(event, [figure])
  }
  const ranked = (tables.get("events") ?? [])
    .filter((event) => toll(event) > 0 && killed.has(event["event_id"] ?? null))
    .toSorted((a, b) => toll(b) - toll(a))
  return ranked.slice(0, MOST).map((event) => {
    const own = killed.get(event["event_id"] ?? null) ?? []
    const figure = own.find((each) => sameBounds(each, event)) ?? own[0]!
    return {
      event_id: wordsOf(event["event_id"]),
      name: wordsOf(event["name"]),
      low: numberOf(event["killed_low"]),
      best: numberOf(event["killed_best"]),
      high: numberOf(event["killed_high"]),
      figure_id: wordsOf(figure["figure_id"]),
      quote: wordsOf(figure["quote"]),
      source_id: wordsOf(figure["source_id"]),
      source: sourceName(sources.get(figure["source_id"] ?? null), wordsOf(figure["source_id"])),
    }
  })
}

const toll = (event: Rows[number]): number =>
  numberOf(event["killed_best"]) ?? numberOf(event["killed_low"]) ?? numberOf(event["killed_high"]) ?? 0

const sameBounds = (figure: Rows[number], event: Rows[number]): boolean =>
  figure["low"] === event["killed_low"] && figure["best"] === event["killed_best"]

function sourceName(source: Rows[number] | undefined, id: string): string {
  const words = [source?.["publisher"], dateOf(source?.["published"])].filter((word) => typeof word === "string")
  return words.length === 0 ? id : words.join(", ")
}

const dateOf = (cell: Cell | undefined): Cell => (typeof cell === "string" ? dateInWords(cell) : null)
const numberOf = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null)
const wordsOf = (cell: Cell | undefined): string => (typeof cell === "string" ? cell : "")
