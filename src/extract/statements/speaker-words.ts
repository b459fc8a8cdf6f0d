/** What the words of a source say by themselves: their head, number and maker, and whether a name in them is what they are about. */
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, Token } from "../../annotate/annotated-article.ts"
import { type TokenRange, tokensIn } from "../../annotate/token-range.ts"

/** "a statement released by the Agro company": the words after "by", "from" or "of". */
export function makerWords(
  tokens: ReadonlyArray<Token>,
  range: TokenRange,
): { readonly head: Span; readonly range: TokenRange } | null {
  for (let i = range.first + 1; i + 1 < range.last; i++) {
    const { lower } = tokens[i]!
    if (lower !== "by" && lower !== "from" && lower !== "of") continue
    return {
      head: { start: tokens[i + 1]!.start, end: tokens[range.last - 1]!.end },
      range: { first: i + 1, last: range.last },
    }
  }
  return null
}

/** The phrase up to what is in apposition or parentheses. */
export function headRange(tokens: ReadonlyArray<Token>, range: TokenRange): TokenRange {
  let last = range.first
  while (last < range.last && tokens[last]!.text !== "," && tokens[last]!.text !== "(") last++
  return { first: range.first, last }
}

/** "officers |who watch the border|", "Ana Ortiz, |whose sister died|": who is named there does not speak. */
export function withoutRelative(tokens: ReadonlyArray<Token>, source: Span): Span {
  const { first, last } = tokensIn(tokens, source)
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.lower !== "who" && tokens[i]!.lower !== "whose") continue
    const end = tokens[i - 1]!.text === "," && i - 1 > first ? i - 1 : i
    return { start: source.start, end: tokens[end - 1]!.end }
  }
  return source
}

const LINKS: ReadonlySet<string> = new Set("of from in for at with on to by near who which".split(" "))

/** The noun before the first preposition. */
export function headNoun(tokens: ReadonlyArray<Token>, range: TokenRange): Token {
  for (let i = range.first + 1; i < range.last; i++) {
    if (!LINKS.has(tokens[i]!.lower)) continue
    // "a statement released by", "officials close to"
    const isModifier = tokens[i - 1]!.pos === "VERB" || tokens[i - 1]!.pos === "ADJ"
    return isModifier && i - 2 >= range.first ? tokens[i - 2]! : tokens[i - 1]!
  }
  return tokens[range.last - 1]!
}

export const isPlural = (noun: Token): boolean =>
  /[^s]s$/u.test(noun.lower) || noun.lower === "police" || noun.lower === "people" || noun.lower === "media"

/**
 * Is the name what the phrase is about? Not in "Ortiz's lawyer", "Ortiz supporters", "an adviser to Ortiz": but it is in
 * "the mayor, Ana Ortiz" and "Ana Ortiz of Lima".
 */
export function isHead(
  tokens: ReadonlyArray<Token>,
  actor: Pick<ActorMention, "start" | "end" | "role">,
  source: Span,
): boolean {
  const range = tokensIn(tokens, actor)
  // "supporters of Mayor Ana Ortiz": the preposition stands before the role.
  const { role } = actor
  const first = role && role.end <= actor.start ? tokensIn(tokens, role).first : range.first
  const before = first > 0 ? tokens[first - 1]! : undefined
  if (before && before.start >= source.start && before.pos === "ADP") return false
  const next = tokens[range.last]
  if (next === undefined || next.start >= source.end) return next === undefined || !isPossessive(next, actor)
  if (isPossessive(next, actor) || next.text === "/" || next.text === "-") return false
  return next.pos !== "NOUN" && next.pos !== "PROPN" && next.pos !== "ADJ"
}

const isPossessive = (next: Token, actor: Span): boolean =>
  (next.text === "'s" || next.text === "’s") && next.start === actor.end
