/**
 * Towns that no gazetteer lists, by what the text calls them: "in the centre of Urdale district", "the village of Little
 * Urdale", "in Urdale, about 15 km north of the capital". The name is taken as the text spells it.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { overlaps } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { distances, settlements } from "./lexicon/clause-words.ts"
import type { Passage } from "./passage.ts"
import { holdsAny, spanOf } from "../words-among.ts"
import type { Segment } from "./segment.ts"

/** The name of the town that the words after a trigger put the event in; null where they name none. */
export function unlistedTown({ passage, trigger, end }: Segment): Span | null {
  const { tokens } = passage
  const to = tokenAtOrAfter(tokens, end)
  for (let i = trigger.next; i < to; i++) {
    const next = nameFrom(passage, i, to)
    if (next === null || !isTown(passage, i, next)) continue
    const name = spanOf(tokens, i, next)
    if (!isKnown(passage, name)) return name
  }
  return null
}

/** Index of the token after the name of at most three words that begins at `from`. */
function nameFrom({ tokens }: Passage, from: number, to: number): number | null {
  if (!isName(tokens[from]!) || isName(tokens[from - 1]!)) return null
  let next = from
  while (next < to && isName(tokens[next]!)) next++
  return next - from > 3 ? null : next
}

/** A capitalised word, or the hyphen within one: "al-Urdale". */
const isName = ({ text, pos, lower }: Token): boolean =>
  (pos === "PROPN" && /^\p{Lu}/u.test(text)) || lower === "al" || (lower === "-" && pos === "PUNCT")

/** Are the words a place, a date or an actor that is known? */
const isKnown = ({ places, dates, article }: Passage, name: Span): boolean =>
  places.some((place) => overlaps(place, name)) ||
  dates.some((date) => overlaps(date, name)) ||
  article.actors.some((actor) => overlaps(actor, name))

function isTown({ tokens, places }: Passage, from: number, next: number): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? "", tokens[next]]
  // "the town of Urdale"
  if (before === "of" && settlements.has(tokens[from - 2]?.lower ?? "")) return true
  // "in Urdale district", "in the centre of Urdale district"
  if (after && settlements.has(after.lower))
    return before === "in" || before === "of" || before === "at" || before === "near"
  // "in Urdale, Southern Province", "in Urdale, about 15 km north of"
  if (before !== "in" || after?.lower !== ",") return false
  const isContained = places.some(({ start, isDemonym }) => !isDemonym && start === tokens[next + 1]?.start)
  return isContained || holdsAny(tokens, next + 1, next + 5, distances)
}
