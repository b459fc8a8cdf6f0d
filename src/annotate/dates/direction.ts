/** Whether a sentence speaks of what was or of what is to come: then "Friday" is the next one and "March 1" may lie ahead. */
import type { Piece } from "../pieces.ts"
import { futureCues, futureLeads, pastCues, pastVerbs, tellingVerbs } from "./lexicon/tense-cues.ts"

/** `near`: the words before and after do not say. */
export type Direction = "past" | "future" | "near"

const future: ReadonlySet<string> = new Set(futureCues)
const past: ReadonlySet<string> = new Set([...pastCues, ...pastVerbs])
const told: ReadonlySet<string> = new Set(tellingVerbs)
const leads: ReadonlySet<string> = new Set(futureLeads)
const ends: ReadonlySet<string> = new Set([".", ";", "!", "?", '"', "\u201c", "\u201d", "`", "\u2014"])

/** How far around the date a cue is looked for. */
const REACH = { before: 20, after: 8 }

/** The nearest cue decides: back to the start of the clause first, then a little ahead ("On Friday he will"). */
export function direction(found: ReadonlyArray<Piece>, first: number, next: number): Direction {
  const led = found[first - 1]?.lower
  if (led === "as" && isEarliest(found[first - 2]?.lower)) return "future"
  if (led === "by") return "near"
  if (led !== undefined && leads.has(led)) return follows(found, next) === "past" ? "past" : "future"
  // "Wednesday's ruling": what has a date already has mostly been.
  if (found[next]?.lower === "'" && found[next].isGlued) return "near"
  for (let k = first - 1; k >= Math.max(0, first - REACH.before); k--) {
    const { lower, kind } = found[k]!
    if (future.has(lower)) return isBackshifted(found, k) ? "past" : "future"
    if (told.has(lower)) return "near"
    if (isPastVerb(lower, kind)) return "past"
    if (kind === "mark" && ends.has(lower)) break
  }
  return follows(found, next)
}

/** A verb told of the past; after "said" and its kin, what is told may still lie ahead. */
const isPastVerb = (lower: string, kind: Piece["kind"]): boolean =>
  kind === "word" && (past.has(lower) || (lower.length > 4 && lower.endsWith("ed")))

/** "as soon as Tuesday". */
const isEarliest = (lower: string | undefined): boolean => lower === "soon" || lower === "early"

/** "was to have ended Friday" is told of the past. */
const isBackshifted = (found: ReadonlyArray<Piece>, cue: number): boolean => {
  for (let k = cue - 1; k >= Math.max(0, cue - 3); k--) if (found[k]!.lower === "had") return true
  return false
}

/** The first verb after the date that tells its tense. */
function follows(found: ReadonlyArray<Piece>, next: number): Direction {
  for (let k = next; k < Math.min(found.length, next + REACH.after); k++) {
    const { lower, kind } = found[k]!
    if (lower === "will" || lower === "shall") return "future"
    if (kind === "mark" && ends.has(lower)) return "near"
    if (told.has(lower)) return "near"
    if (isPastVerb(lower, kind)) return "past"
  }
  return "near"
}
