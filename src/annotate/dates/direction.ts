/** Whether a sentence speaks of what is to come: then "Friday" is the next one and "March 1" may lie ahead. */
import type { Piece } from "../pieces.ts"
import { futureCues, futureStops } from "./lexicon/future-cues.ts"

const cues: ReadonlySet<string> = new Set(futureCues)
const stops: ReadonlySet<string> = new Set(futureStops)

/** How far before the date a cue is looked for. */
const REACH = 25

/** Looks back from the date to the start of its sentence, then a little ahead ("On Friday he will"). */
export function direction(found: ReadonlyArray<Piece>, first: number, next: number): "past" | "future" {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const { lower } = found[k]!
    if (cues.has(lower)) return "future"
    if (stops.has(lower)) return "past"
  }
  for (let k = next; k < Math.min(found.length, next + 8); k++) {
    const { lower, kind } = found[k]!
    if (lower === "will" || lower === "shall") return "future"
    if (kind === "mark" && lower !== "," && lower !== "'") return "past"
    if (kind === "word" && (lower.endsWith("ed") || stops.has(lower))) return "past"
  }
  return "past"
}
