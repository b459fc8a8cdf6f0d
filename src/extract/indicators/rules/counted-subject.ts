/** Things counted that something was done to: "24 meetings have been held", "356 documents … have been reviewed". */
import type { Token } from "../../../annotate/annotated-article.ts"
import type { IndicatorRule } from "../indicator.ts"
import { spanOf } from "../../words-among.ts"
import { countedVerbs } from "../lexicon/verbs.ts"
import { countedNoun } from "../noun-phrase.ts"

const verbs: ReadonlySet<string> = new Set(countedVerbs)
const passives = new Set(["are", "been", "being", "was", "were"])
const stops = new Set([";", ":", "many", "most", "some", "that", "which", "who"])
/** From the noun to the participle, with a clause that says which in between. */
const REACH = 24

export const countedSubject: IndicatorRule = ({ article, sentence, number, last }) => {
  if (number.notCount !== null) return null
  const { tokens } = article
  const noun = countedNoun(tokens, last, sentence.last)
  if (!noun) return null
  const verb = passiveAfter(tokens, noun.last, sentence.last)
  if (verb < 0) return null
  return {
    rule: "counted-subject",
    number,
    measure: spanOf(tokens, noun.first, verb + 1),
    unit: tokens[noun.unit]!,
    quote: { start: number.start, end: tokens[verb]!.end },
    periodWithin: spanOf(tokens, sentence.first, sentence.last),
  }
}

function passiveAfter(tokens: ReadonlyArray<Token>, from: number, end: number): number {
  for (let i = from; i < end && i < from + REACH; i++) {
    const { lower, pos } = tokens[i]!
    if (verbs.has(lower) && passives.has(tokens[i - 1]?.lower ?? "")) return i
    if (stops.has(lower)) return -1
    if (pos === "VERB" && !lower.endsWith("ing") && !passives.has(tokens[i - 1]?.lower ?? "") && i === from) return -1
    if (pos === "NUM") return -1
  }
  return -1
}
