/** Phrases in which an event word tells of no violence: "a new line of attack", "went on the offensive", "a clash of cultures". */
import { holdsAny } from "../../words-among.ts"
import { ideas } from "../lexicon/figurative-words.ts"
import type { Said } from "./figurative.ts"

export function isSetPhrase({ passage: { tokens }, at, next }: Said): boolean {
  const word = tokens[at]!.lower
  const [before, earlier] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""]
  if (before === "of" && linesOf.has(earlier)) return true
  // "went on the attack", against "the report on the attack".
  if (before === "the" && earlier === "on" && stances.has(word) && holdsAny(tokens, at - 5, at - 2, going)) return true
  if (word.startsWith("clash") && tokens[next]?.lower === "of") return holdsAny(tokens, next + 1, next + 3, ideas)
  return word === "invasion" && tokens[next]?.lower === "of" && tokens[next + 1]?.lower === "privacy"
}

/** "line of attack", "avenues of attack" */
const linesOf: ReadonlySet<string> = new Set(
  "line lines avenue avenues area areas point points angle angles".split(" "),
)
const stances: ReadonlySet<string> = new Set(["attack", "offensive"])
const going: ReadonlySet<string> = new Set(
  "go goes going gone went stay stays stayed remain remains remained be been is are was were back put".split(" "),
)
