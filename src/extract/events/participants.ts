/** Who did it and what was hit, in the source's words. */
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { killingVerbs } from "./lexicon/event-words.ts"
import { hands } from "./lexicon/hand-words.ts"
import { holdsAny, spanOf } from "../words-among.ts"
import type { Segment } from "./segment.ts"

/** "by unknown gunmen", "gunmen attacked": a noun phrase with a word for those who do violence. */
export function perpetratorOf({ passage: { tokens }, trigger, start, end }: Segment): Span | null {
  const from = tokenAtOrAfter(tokens, start)
  const to = tokenAtOrAfter(tokens, end)
  for (let i = trigger.next; i < to; i++) {
    if (tokens[i]!.lower !== "by") continue
    const phrase = nounPhrase(tokens, i + 1, to)
    if (phrase && hasHand(tokens, phrase)) return spanOf(tokens, phrase.from, phrase.to)
  }
  if (!trigger.isVerb) return null
  for (let i = trigger.at - 1; i >= from && i >= trigger.at - 6; i--) {
    if (tokens[i]!.lower === "by" || tokens[i]!.lower === ",") return null
    const isModifier = i + 1 < trigger.at && isNominal(tokens[i + 1]!)
    if (!hands.has(tokens[i]!.lower) || isModifier) continue
    const first = phraseBack(tokens, i, from)
    return spanOf(tokens, first, i + 1)
  }
  return null
}

/** "attack on buses", "the bombings of U.S. embassies", "attacked the vessel". */
export function targetOf({ passage, trigger, end }: Segment): Span | null {
  const { tokens } = passage
  const to = tokenAtOrAfter(tokens, end)
  const lead = tokens[trigger.next]?.lower
  const isLed = lead === "on" || lead === "of" || lead === "against" || lead === "targeting"
  if (!isLed && !trigger.isVerb) return null
  const phrase = nounPhrase(tokens, isLed ? trigger.next + 1 : trigger.next, to)
  if (!phrase || hands.has(tokens[phrase.to - 1]!.lower) || intransitive.has(tokens[trigger.next - 1]!.lower))
    return null
  if (passage.dates.some((date) => date.start < tokens[phrase.to - 1]!.end && tokens[phrase.from]!.start < date.end))
    return null
  // "killed 30 people": a count of the dead is no target.
  const isCount = passage.numbers.some(({ start }) => start === tokens[phrase.from]!.start)
  if (isCount && killingVerbs.has(tokens[trigger.at]!.lower)) return null
  return isThing(tokens, phrase) ? spanOf(tokens, phrase.from, phrase.to) : null
}

/** Last words of verbs without an object. */
const intransitive: ReadonlySet<string> = new Set("exploded explodes off up detonates clashed rioted".split(" "))

interface Range {
  readonly from: number
  readonly to: number
}

/** The noun phrase that begins at `from`: determiner, adjectives and nouns up to its head. */
function nounPhrase(tokens: ReadonlyArray<Token>, from: number, limit: number): Range | null {
  let to = from
  while (to < limit && isInPhrase(tokens[to]!)) to++
  while (to > from && !isNominal(tokens[to - 1]!)) to--
  return to > from ? { from, to } : null
}

const isNominal = ({ pos }: Token): boolean => pos === "NOUN" || pos === "PROPN"
const isInPhrase = (token: Token): boolean =>
  isNominal(token) ||
  token.pos === "ADJ" ||
  token.pos === "DET" ||
  token.pos === "NUM" ||
  token.lower === "-" ||
  token.lower === "'s"

const hasHand = (tokens: ReadonlyArray<Token>, { from, to }: Range): boolean => holdsAny(tokens, from, to, hands)

/** A day or a time is no target. */
const isThing = (tokens: ReadonlyArray<Token>, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(isNominal) && !/day$|morning$|evening$|night$/u.test(tokens[to - 1]!.lower)

function phraseBack(tokens: ReadonlyArray<Token>, head: number, limit: number): number {
  let i = head
  while (i > limit && isInPhrase(tokens[i - 1]!)) i--
  return i
}
