/**
 * Towns that no gazetteer lists, by what the text calls them: "in the centre of Urdale district", "the village of Little
 * Urdale", "in Urdale, about 15 km north of the capital". The name is taken as the text spells it.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { overlaps } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { distances, settlements } from "./lexicon/clause-words.ts"
import { type Passage, spanOf } from "./passage.ts"
import type { Segment } from "./segment.ts"

/** The name of the town that the words after a trigger put the event in; null where they name none. */
export function unlistedTown({ passage, trigger, end }: Segment): Span | null {
  const { tokens } = passage
  const to = tokenAtOrAfter(tokens, end)
  for (let i = trigger.next; i < to; i++) {
    const name = nameFrom(passage, i, to)
    if (name !== null && isTown(passage, i, name)) return spanOf(tokens, i, name)
  }
  return null
}

/** Index of the token after the name that begins at `from`: capitalised words that are nothing else known. */
function nameFrom({ tokens, places, dates, article }: Passage, from: number, to: number): number | null {
  if (!isName(tokens[from]!) || isName(tokens[from - 1]!)) return null
  let next = from
  while (next < to && isName(tokens[next]!)) next++
  const span = spanOf(tokens, from, next)
  const isKnown = [...places, ...dates].some((known) => overlaps(known, span))
  const isActor = article.actors.some((actor) => actor.start < span.end && span.start < actor.end)
  return isKnown || isActor || next - from > 3 ? null : next
}

/** A capitalised word, or the hyphen within one: "al-Urdale". */
const isName = ({ text, pos, lower }: Token): boolean =>
  (pos === "PROPN" && /^\p{Lu}/u.test(text)) || lower === "al" || (lower === "-" && pos === "PUNCT")

function isTown({ tokens, places }: Passage, from: number, next: number): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? "", tokens[next]]
  // "the town of Urdale"
  if (before === "of" && settlements.has(tokens[from - 2]?.lower ?? "")) return true
  // "in Urdale district", "in the centre of Urdale district"
  if (after && settlements.has(after.lower))
    return before === "in" || before === "of" || before === "at" || before === "near"
  // "in Urdale, Southern Province", "in Urdale, about 15 km north of"
  if (before !== "in" || after?.lower !== ",") return false
  const following = tokens.slice(next + 1, next + 5)
  const isContained = places.some(({ start, isDemonym }) => !isDemonym && start === following[0]?.start)
  return isContained || following.some(({ lower }) => distances.has(lower))
}
