/**
 * What is hit has no body: "attacked his plan", "an assault on the middle way", "hacked computers". The head of the object
 * says so, unless words of violence stand near.
 */
import type { Token } from "../../../annotate/annotated-article.ts"
import { abstract, abstractEndings, data, ofWordsToo, violence } from "../lexicon/figurative-words.ts"
import { holdsAny } from "../../words-among.ts"
import type { Said } from "./figurative.ts"
import { headOf, objectOf } from "./object.ts"

/** How far words of violence may stand that speak against it: "attacks on the vote killed three". */
const NEAR = 10

export function hitsNoBody(said: Said): boolean {
  const { tokens } = said.passage
  const word = tokens[said.at]!.lower
  // "hacked to death with machetes": people are hacked and slashed only where the sentence says how.
  const isHacking = word === "hacked" || word === "slashed"
  if (!isHacking && !ofWordsToo.has(word)) return false
  if (holdsAny(tokens, said.at - NEAR, said.at, violence) || holdsAny(tokens, said.next, said.next + NEAR, violence))
    return false
  if (isHacking) return true
  const object = objectOf(said)
  if (object === null) return false
  const head = headOf(tokens, object)
  return isAbstract(head) || data.has(head.lower)
}

const isAbstract = ({ lower }: Token): boolean =>
  abstract.has(lower) || abstractEndings.some((ending) => lower.length > ending.length + 3 && lower.endsWith(ending))
