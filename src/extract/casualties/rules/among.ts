/** Those counted among the dead: "Among the victims are more than 30 Danish sailors", "the dead include two children". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { spanOf } from "../../words-among.ts"
import type { FigureRule } from "../figure.ts"
import { theOutcome } from "../lexicon/outcome-words.ts"
import { look } from "../outcome.ts"

const linking: ReadonlySet<string> = new Set("is are was were include includes included including".split(" "))

export const among: FigureRule = {
  name: "among",
  read: ({ passage: { tokens }, quantities, index }) => {
    const quantity = quantities[index]!
    const verb = quantity.first - 1
    if (!linking.has(tokens[verb]?.lower ?? "")) return []
    const noun = verb - 1
    const outcome = look(theOutcome, tokens[noun]?.lower ?? "")
    if (!outcome || !isNamed(tokens, noun)) return []
    const isIncluding = !/^(?:is|are|was|were)$/u.test(tokens[verb]!.lower)
    return isIncluding || tokens[noun - 2]?.lower === "among" ? [{ outcome, said: spanOf(tokens, noun, noun + 1) }] : []
  },
}

/** "the dead", "those killed". */
const isNamed = (tokens: ReadonlyArray<Token>, noun: number): boolean =>
  tokens[noun - 1]?.lower === "the" || tokens[noun - 1]?.lower === "those"
