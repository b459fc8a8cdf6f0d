/** Who or what an event word is aimed at: "attacks |on the judge|", "attacked |her record|", "clashed |with reporters|". */
import type { Token } from "../../../annotate/annotated-article.ts"
import type { Said } from "./figurative.ts"

/** Tokens of a passage, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

const leads: ReadonlySet<string> = new Set("on upon against at over with toward towards of".split(" "))
const REACH = 9

/** The noun phrase after the trigger and its preposition; null where none follows. */
export function objectOf({ passage: { tokens }, word, next }: Said): Range | null {
  const isLed = leads.has(tokens[next]?.lower ?? "")
  if (!isLed && word.isVerb !== true) return null
  const from = isLed ? next + 1 : next
  let to = from
  while (to < tokens.length && to - from < REACH && isInside(tokens, to)) to++
  while (to > from && !isHead(tokens[to - 1]!)) to--
  return to > from ? { from, to } : null
}

/** The last word of the phrase: what it is. */
export const headOf = (tokens: ReadonlyArray<Token>, { to }: Range): Token => tokens[to - 1]!

const isHead = ({ pos }: Token): boolean => pos === "NOUN" || pos === "PROPN"

function isInside(tokens: ReadonlyArray<Token>, i: number): boolean {
  const { pos, text } = tokens[i]!
  if (isHead(tokens[i]!) || pos === "ADJ" || pos === "DET" || pos === "NUM" || pos === "PART" || text === "-")
    return true
  // "attacks on his record", "the members' votes"
  return text === "'" || text === "\u2019" || text === "." || isPossessive(tokens[i]!)
}

const isPossessive = ({ lower }: Token): boolean => possessives.has(lower)
const possessives: ReadonlySet<string> = new Set("his her its their my our your 's \u2019s".split(" "))
