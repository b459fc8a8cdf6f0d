/** The last line of every chart: what the data is, how many articles it rests on and when they were published. */
import type { ChartTables } from "./tables.ts"
import { dateInWords } from "./text/dates.ts"
import { byCodeUnits } from "../by-code-units.ts"
import { counted } from "./text/plain-text.ts"

/** "Source: factloom dataset, 5 articles published 6 June 2014 to 25 November 2015." */
export function sourceLine({ sources }: ChartTables): string {
  const dates = sources.flatMap(({ published }) => (published === null ? [] : [published])).toSorted(byCodeUnits)
  const [first] = dates
  const last = dates.at(-1)
  const base = `Source: factloom dataset, ${counted(sources.length, "article")}`
  if (first === undefined || last === undefined) return `${base}.`
  if (first === last) return `${base} published ${dateInWords(first)}.`
  return `${base} published ${dateInWords(first)} to ${dateInWords(last)}.`
}
