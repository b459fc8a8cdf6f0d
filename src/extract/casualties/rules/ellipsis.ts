/**
 * A number whose verb and noun stand with the one before it, place against place: "killed 61 people in Oslo and |7 in
 * Bergen|", "30 were injured in Lima, |four in Cusco|".
 */
import { tokenAtOrAfter } from "../../../annotate/token-range.ts"
import type { FigureRule } from "../figure.ts"

/** How many tokens the place of the first may take. */
const REACH = 8

export const ellipsis: FigureRule = {
  name: "ellipsis",
  read: ({ passage: { tokens }, quantities, index, earlier }) => {
    const quantity = quantities[index]!
    const whole = earlier.at(-1)
    if (!whole || quantity.head !== null) return []
    const before = tokens[quantity.first - 1]?.lower
    if (before !== "and" && before !== ",") return []
    const places = tokens.slice(quantity.next, quantity.next + 2)
    if (places[0]?.lower !== "in" || places[1]?.pos !== "PROPN") return []
    const end = tokenAtOrAfter(tokens, Math.max(whole.quantity.end, whole.said.end))
    const between = tokens.slice(end, quantity.first)
    const isPlaced = between[0]?.lower === "in" && between[1]?.pos === "PROPN"
    if (!isPlaced || between.length > REACH || between.some(({ pos }) => pos === "VERB" || pos === "AUX")) return []
    return [{ outcome: whole.outcome, said: whole.said }]
  },
}
