/** The outcome as an adjective of those counted: "140 injured people", "the two dead soldiers", "six missing crewmen". */
import { isPersonWord } from "../quantity.ts"
import { spanOf } from "../../words-among.ts"
import type { FigureRule } from "../figure.ts"
import { outcomeAt } from "../outcome.ts"

export const attributive: FigureRule = {
  name: "attributive",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    const word = outcomeAt(tokens, quantity.next)
    if (!word?.isParticiple) return []
    const noun = tokens[word.next]
    return noun && isPersonWord(noun.lower) ? [{ outcome: word.outcome, said: spanOf(tokens, word.at, word.next) }] : []
  },
}
