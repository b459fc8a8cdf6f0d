/**
 * Where a sentence goes on to tell of something else: "the attack, |which convinced many voters| in Ohio", "the raid on those
 * |who had fled| the war in 2014". A place or a date behind such a clause is not the event's.
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { happeningVerbs } from "./lexicon/clause-words.ts"
import { killingVerbs } from "./lexicon/event-words.ts"

/** Does a clause with a verb that is none of the event's begin between the tokens `from` and `to`? */
export function leavesEvent(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!openers.has(tokens[i]!.lower)) continue
    for (let at = i + 1; at < to; at++) if (tellsOfElse(tokens[at]!)) return true
  }
  return false
}

const openers: ReadonlySet<string> = new Set(["which", "who", "that", "whose", "because"])

const tellsOfElse = ({ pos, lower }: Token): boolean =>
  pos === "VERB" && !lower.endsWith("ing") && !happeningVerbs.has(lower) && !killingVerbs.has(lower) && !took.has(lower)

/** "which took place in", "that was carried out in" */
const took: ReadonlySet<string> = new Set(
  "took take takes taken occurred held carried claimed ended began started lasted located parked heard felt seen".split(
    " ",
  ),
)
