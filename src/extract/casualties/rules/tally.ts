/** A line of a table: "Total dead: 192", "Injured: 4,877". */
import type { FigureRule } from "../figure.ts"
import { spanOf } from "../../words-among.ts"
import { theOutcome } from "../lexicon/outcome-words.ts"
import { look } from "../outcome.ts"

/** Longest label of a line. */
const LABEL = 4

export const tally: FigureRule = {
  name: "tally",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    const colon = quantity.first - 1
    if (tokens[colon]?.lower !== ":" || colon > LABEL || quantity.amount.number === 0) return []
    const outcome = look(theOutcome, tokens[colon - 1]?.lower ?? "")
    return outcome ? [{ outcome, said: spanOf(tokens, colon - 1, colon) }] : []
  },
}
