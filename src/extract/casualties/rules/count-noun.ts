/** Nouns that count the outcome themselves: "12 deaths", "four arrests", "claimed at least 217 lives". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../../annotate/token-range.ts"
import { spanOf } from "../../words-among.ts"
import { isReal } from "../../events/reality.ts"
import type { FigureRule } from "../figure.ts"
import { countNouns } from "../lexicon/outcome-words.ts"
import { look } from "../outcome.ts"

/** Verbs that make "lives" lost ones. */
const taking: ReadonlySet<string> = new Set(
  "claimed claims claim claiming took taken takes taking cost costing costs lost losing loses".split(" "),
)

/** "claimed the lives of 14 people". */
function livesOf(tokens: ReadonlyArray<Token>, first: number): number | null {
  const isLives = tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "lives"
  const verb = tokens[first - 3]?.lower === "the" ? first - 4 : first - 3
  return isLives && taking.has(tokens[verb]?.lower ?? "") ? verb : null
}

export const countNoun: FigureRule = {
  name: "count-noun",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    if (quantity.head === null || !isReal(tokens, quantity.first)) return []
    const verb = livesOf(tokens, quantity.first)
    if (verb !== null) return [{ outcome: "killed", said: spanOf(tokens, verb, quantity.first - 1) }]
    const at = tokenAtOrAfter(tokens, quantity.end) - 1
    if (quantity.head === "lives")
      return taking.has(tokens[quantity.first - 1]?.lower ?? "")
        ? [{ outcome: "killed", said: spanOf(tokens, quantity.first - 1, at + 1) }]
        : []
    const outcome = look(countNouns, quantity.head)
    return outcome ? [{ outcome, said: spanOf(tokens, at, at + 1) }] : []
  },
}
