/**
 * A quantity that moved: "The number of seized boats has risen from 13 in 2011 to 109 last year" (two indicators),
 * "applications fell 15 percent". The measure is the subject, without "the number of".
 */
import type { Span } from "../../../../schema/source-text.ts"
import type { Token } from "../../../annotate/annotated-article.ts"
import type { Indicator, IndicatorRule, Site } from "../indicator.ts"
import { spanOf } from "../../words-among.ts"
import { countedNoun } from "../noun-phrase.ts"
import { changeVerbs } from "../lexicon/verbs.ts"

const moves: ReadonlySet<string> = new Set(changeVerbs)
const leading = new Set(["from", "to", "by"])
const levels = new Set(["from", "to"])
const subjectWords = new Set(["ADJ", "DET", "NOUN", "NUM", "PART", "PROPN", "VERB", "ADP"])
/** Tolls are casualty figures. */
const tolls = new Set(["casualties", "dead", "death", "deaths", "fatalities", "toll", "wounded"])
const lists = new Set(["number", "numbers", "amount", "total", "volume"])
/** From the verb to its number: "has risen from 13 in 2011 to 109". */
const REACH = 10
const LONGEST_SUBJECT = 14

export const change: IndicatorRule = (site) => {
  const { article, number, first, last, sentence } = site
  const { tokens } = article
  if (number.notCount !== null && number.notCount !== "percent") return null
  const verb = verbBefore(tokens, first, sentence.first)
  if (verb < 0 || !isAmountOf(tokens, verb, first)) return null
  const subject = subjectOf(tokens, verb, sentence.first)
  if (!subject) return null
  return indicator(site, verb, subject, last)
}

function indicator(site: Site, verb: number, subject: readonly [number, number], last: number): Indicator {
  const { article, number, sentence } = site
  const { tokens } = article
  // "fell 15 percent" counts the fall, "fell to 15" what is left.
  const isDifference = !levels.has(tokens[site.first - 1]!.lower)
  const measure = spanOf(tokens, subject[0], isDifference ? verb + 1 : subject[1])
  const counted = headNoun(tokens, subject)
  const nextNumber = article.numbers.find((other) => other.start >= number.end && other.notCount === null)
  const limit = Math.min(nextNumber?.start ?? sentence.end, sentence.end)
  const noun = countedNoun(tokens, last, sentence.last)
  return {
    rule: "change",
    number,
    measure,
    unit: number.notCount === "percent" ? percentSign(tokens, number, last) : noun ? tokens[noun.unit]! : counted,
    quote: { start: measure.start, end: Math.max(tokens[last - 1]!.end, tokens[verb]!.end) },
    periodWithin: { start: number.end, end: limit },
  }
}

function verbBefore(tokens: ReadonlyArray<Token>, at: number, from: number): number {
  for (let i = at - 1; i >= from && i >= at - REACH; i--) {
    if (moves.has(tokens[i]!.lower) && tokens[i]!.pos === "VERB") return i
    if (tokens[i]!.pos === "VERB" || tokens[i]!.lower === ",") return -1
  }
  return -1
}

/** The number follows the verb ("fell 15 percent") or from, to, by. */
const isAmountOf = (tokens: ReadonlyArray<Token>, verb: number, at: number): boolean =>
  at === verb + 1 || leading.has(tokens[at - 1]!.lower)

/** The subject, as tokens half-open: what stands before the verb and its auxiliaries, back to a mark. */
function subjectOf(tokens: ReadonlyArray<Token>, verb: number, from: number): readonly [number, number] | null {
  let last = verb
  while (last > from && (tokens[last - 1]!.pos === "AUX" || tokens[last - 1]!.pos === "ADV")) last--
  let first = last
  while (first > from && isOfSubject(tokens[first - 1]!)) first--
  for (let i = last - 1; i > first; i--) if (isVerbOfOther(tokens, i)) first = i + 1
  if (tokens[first]?.pos === "DET") first++
  if (lists.has(tokens[first]?.lower ?? "") && tokens[first + 1]?.lower === "of") first += 2
  const words = tokens.slice(first, last)
  if (words.some((word) => tolls.has(word.lower)) || !words.some((word) => word.pos === "NOUN")) return null
  return words.length <= LONGEST_SUBJECT ? [first, last] : null
}

/** "The company said | sales fell": the verb of somebody before the subject. */
const isVerbOfOther = (tokens: ReadonlyArray<Token>, i: number): boolean => {
  const before = tokens[i - 1]!
  return tokens[i]!.pos === "VERB" && (before.pos === "NOUN" || before.pos === "PROPN" || before.lower === "to")
}

const isOfSubject = ({ pos, lower }: Token): boolean => subjectWords.has(pos) || lower === "-"

function headNoun(tokens: ReadonlyArray<Token>, [first, last]: readonly [number, number]): Token | null {
  for (let i = last - 1; i >= first; i--) if (tokens[i]!.pos === "NOUN") return tokens[i]!
  return null
}

/** "%", "percent" or "per cent", after the number. */
function percentSign(tokens: ReadonlyArray<Token>, number: Site["number"], last: number): Span | null {
  for (let i = last - 1; i <= last; i++) {
    const token = tokens[i]
    if (!token || token.start < number.core.end) continue
    if (token.lower === "%" || token.lower.startsWith("percent")) return token
    if (token.lower === "per" && tokens[i + 1]?.lower === "cent") return spanOf(tokens, i, i + 2)
  }
  return null
}
