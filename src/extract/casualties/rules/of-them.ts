/**
 * A part of those just counted, by who they are: "more than 100 people died, eight of them Americans", "12 wounded, three of
 * them seriously". It has the outcome of the figure before it, unless it has a verb of its own ("two of them were killed").
 */
import type { Token } from "../../../annotate/annotated-article.ts"
import type { FigureRule } from "../figure.ts"
import { outcomeAt } from "../outcome.ts"

export const ofThem: FigureRule = {
  name: "sub-count",
  read: ({ passage: { tokens }, quantities, index, earlier }) => {
    const quantity = quantities[index]!
    const whole = earlier.at(-1)
    const pronoun = pronounAfter(tokens, quantity.first)
    if (!whole || pronoun === null || tokens[quantity.first - 1]?.lower !== ",") return []
    // The first words after it say what they are: a verb or an outcome makes another figure of them.
    const next = tokens[pronoun + 1]
    if (!next || next.pos === "AUX" || next.pos === "VERB" || next.pos === "PUNCT") return []
    if (outcomeAt(tokens, pronoun + 1) || outcomeAt(tokens, pronoun + 2)) return []
    return [{ outcome: whole.outcome, said: whole.said }]
  },
}

/** Index of "them" or "whom" in "eight of them" at `first`; null where the words are others. */
function pronounAfter(tokens: ReadonlyArray<Token>, first: number): number | null {
  for (let i = first + 1; i < first + 4 && i + 1 < tokens.length; i++) {
    const next = tokens[i + 1]!.lower
    if (tokens[i]!.lower === "of" && (next === "them" || next === "whom")) return i + 1
  }
  return null
}
