/** Hostages are abducted by their name: "with nine wealthy hostages", "the effort to free nine hostages". */
import { tokenAtOrAfter } from "../../../annotate/token-range.ts"
import { spanOf } from "../../words-among.ts"
import { isReal } from "../../events/reality.ts"
import type { FigureRule } from "../figure.ts"
import { heldPeople } from "../lexicon/outcome-words.ts"

/** After these, those counted are free again, and may be some of the hostages only. */
const freed: ReadonlySet<string> = new Set(
  "freed freeing released releasing rescued rescuing saved saving liberated liberating".split(" "),
)

export const heldPeopleRule: FigureRule = {
  name: "held-people",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    if (quantity.group && tokens[quantity.next]?.lower === "hostage")
      return [{ outcome: "abducted", said: spanOf(tokens, quantity.next, quantity.next + 1) }]
    if (quantity.head === null || !heldPeople.has(quantity.head) || quantity.isPartOf) return []
    const at = tokenAtOrAfter(tokens, quantity.end)
    const isFreed = freed.has(tokens[quantity.first - 1]?.lower ?? "") || freedAfter(tokens.slice(at, at + 5))
    if (isFreed || (tokens[quantity.first - 1]?.lower !== "free" && !isReal(tokens, quantity.first))) return []
    return [{ outcome: "abducted", said: spanOf(tokens, at - 1, at) }]
  },
}

const freedAfter = (after: ReadonlyArray<{ readonly lower: string }>): boolean =>
  after.some(({ lower }) => freed.has(lower) || lower === "escaped" || lower === "survived")
