/** A noun of the deed with the quantity after "of": "the killing of 12 villagers", "the arrest of six men". */
import { spanOf } from "../../words-among.ts"
import { isReal } from "../../events/reality.ts"
import type { FigureRule } from "../figure.ts"
import { deedNouns } from "../lexicon/outcome-words.ts"
import { look } from "../outcome.ts"

export const deedNoun: FigureRule = {
  name: "deed-noun",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    let of = quantity.first - 1
    if (tokens[of]?.lower === "the") of--
    if (tokens[of]?.lower !== "of" || quantity.head === null || quantity.amount.isArticle) return []
    const outcome = look(deedNouns, tokens[of - 1]?.lower ?? "")
    return outcome && isReal(tokens, of - 1) ? [{ outcome, said: spanOf(tokens, of - 1, of) }] : []
  },
}
