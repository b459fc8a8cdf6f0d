/**
 * Event words in another of their senses: "offensive remarks", "who blasts free trade", "an explosion of interest", "the talks
 * went off without a hitch", "fireworks shooting over the lake", "Downing Street".
 */
import type { Token } from "../../../annotate/annotated-article.ts"
import { explodingThings, violence } from "../lexicon/figurative-words.ts"
import { holdsAny } from "../../words-among.ts"
import type { Said } from "./figurative.ts"

type Sense = (said: Said, tokens: ReadonlyArray<Token>) => boolean

/** By the first word of the trigger. */
const senses: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ["offensive", isQuality],
  ["blasts", isSpeaking],
  ["explosion", isOfNoBomb],
  ["explosions", isOfNoBomb],
  ["exploded", isIntoSomething],
  ["went", isOfNoCharge],
  ["shooting", isMoving],
  ["downing", isStreet],
])

export const isOtherSense = (said: Said): boolean => {
  const { tokens } = said.passage
  return senses.get(tokens[said.at]!.lower)?.(said, tokens) ?? false
}

/** "offensive content": an adjective. */
function isQuality({ next }: Said, tokens: ReadonlyArray<Token>): boolean {
  const { pos, lower = "" } = tokens[next] ?? {}
  return (pos === "NOUN" || pos === "PROPN") && !lower.endsWith("ed") && lower !== "while"
}

/** "the senator, who blasts free trade" */
function isSpeaking({ at, next }: Said, tokens: ReadonlyArray<Token>): boolean {
  const before = tokens[at - 1]
  const subject = before?.pos === "ADV" ? tokens[at - 2] : before
  const isVerb = subject?.lower === "who" || subject?.pos === "PRON" || subject?.pos === "PROPN"
  const { pos } = tokens[next] ?? {}
  return isVerb && (pos === "DET" || pos === "PROPN" || pos === "ADJ" || pos === "NOUN" || pos === "PRON")
}

/** "an explosion of interest", "an explosion in costs": not of a tank, nor in a street. */
function isOfNoBomb({ at, next }: Said, tokens: ReadonlyArray<Token>): boolean {
  if (tokens[next]?.lower !== "of") return false
  const isThing = holdsAny(tokens, next + 1, next + 6, explodingThings)
  return !isThing && !holdsAny(tokens, at - 10, at, violence) && !holdsAny(tokens, next, next + 10, violence)
}

/** "exploded into war", "onto the scene", "in anger" */
function isIntoSomething({ next }: Said, tokens: ReadonlyArray<Token>): boolean {
  return tokens[next]?.lower === "into" || tokens[next]?.lower === "onto"
}

/** "the convention went off without a hitch", against "bombs went off", "when a charge went off". */
function isOfNoCharge({ at }: Said, tokens: ReadonlyArray<Token>): boolean {
  return !holdsAny(tokens, 0, at, charges)
}

const charges: ReadonlySet<string> = new Set([
  ...explodingThings,
  ..."blast blasts explosion explosions bombing bombings bombers one ones another others second it they gun pistol weapon".split(
    " ",
  ),
])

/** "fireworks shooting over the lake", "children shooting hoops" */
function isMoving({ at, next }: Said, tokens: ReadonlyArray<Token>): boolean {
  return tokens[at - 1]?.pos === "NOUN" && courses.has(tokens[next]?.lower ?? "")
}

const courses: ReadonlySet<string> = new Set(
  "over up out past across ahead through from into hoops baskets skeet".split(" "),
)

/** The prime minister's street. */
function isStreet({ next }: Said, tokens: ReadonlyArray<Token>): boolean {
  return tokens[next]?.lower === "street"
}
