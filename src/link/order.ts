/** Orders that every table shares: code units for text, report order for what articles say. No locale takes part. */
import { byCodeUnits } from "../by-code-units.ts"

export { groupBy } from "../group-by.ts"

/** What puts a claim in the order of reports: the article's date of publication, the article, the place in its text. */
export interface Reported {
  /** ISO date of publication; null when unknown, which sorts last. */
  readonly reported_on: string | null
  readonly source_id: string
  readonly char_start: number
}

/** Oldest article first; articles of one day by id; within an article as the text has it. */
export function byReport(a: Reported, b: Reported): number {
  if (a.reported_on !== b.reported_on) {
    if (a.reported_on === null) return 1
    if (b.reported_on === null) return -1
    return byCodeUnits(a.reported_on, b.reported_on)
  }
  return byCodeUnits(a.source_id, b.source_id) || a.char_start - b.char_start
}
