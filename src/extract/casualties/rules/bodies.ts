/** Bodies of the dead: "12 bodies were found", "pulled out 30 bodies", "the bodies of eight divers". */
import { tokenAtOrAfter } from "../../../annotate/token-range.ts"
import { spanOf } from "../../words-among.ts"
import { isReal } from "../../events/reality.ts"
import type { FigureRule } from "../figure.ts"
import { bodyWords } from "../lexicon/body-words.ts"

export const bodies: FigureRule = {
  name: "bodies",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    const at = tokenAtOrAfter(tokens, quantity.group ? quantity.end : quantity.amount.end)
    if (tokens[quantity.first - 1]?.lower === "of" && isBodies(tokens[quantity.first - 2]?.lower)) {
      if (quantity.head === null) return []
      return [{ outcome: "killed", said: spanOf(tokens, quantity.first - 2, quantity.first - 1) }]
    }
    if (quantity.head !== "bodies" || !isReal(tokens, quantity.first)) return []
    const isOfTheDead = tokens.some(({ lower }) => bodyWords.has(lower))
    return isOfTheDead ? [{ outcome: "killed", said: spanOf(tokens, at - 1, at) }] : []
  },
}

const isBodies = (word: string | undefined): boolean => word === "bodies" || word === "remains" || word === "corpses"
