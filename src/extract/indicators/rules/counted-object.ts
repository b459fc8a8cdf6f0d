/** Things that somebody dealt with, counted: "deleted more than 2,000 accounts", "seized 120 kg of explosives". */
import type { IndicatorRule } from "../indicator.ts"
import { spanOf } from "../../words-among.ts"
import { countedVerbs } from "../lexicon/verbs.ts"
import { countedNoun } from "../noun-phrase.ts"

const verbs: ReadonlySet<string> = new Set(countedVerbs)
const between = new Set(["a", "down", "off", "some", "the", "total", "of", "up"])

export const countedObject: IndicatorRule = ({ article, sentence, number, first, last }) => {
  if (number.notCount !== null && number.notCount !== "measure") return null
  const { tokens } = article
  let verb = first - 1
  while (verb > sentence.first && verb > first - 4 && between.has(tokens[verb]!.lower)) verb--
  const found = tokens[verb]
  if (verb < sentence.first || !found || !verbs.has(found.lower) || found.pos !== "VERB") return null
  const noun = countedNoun(tokens, last, sentence.last)
  if (!noun) return null
  return {
    rule: "counted-object",
    number,
    measure: spanOf(tokens, verb, noun.last),
    unit: tokens[noun.unit]!,
    quote: spanOf(tokens, verb, noun.last),
    periodWithin: spanOf(tokens, sentence.first, sentence.last),
  }
}
