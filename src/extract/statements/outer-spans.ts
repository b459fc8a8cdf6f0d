/**
 * The wider spans of an attribution, as corpora of attributions delimit them: a source with the comma that closes its
 * apposition ("Ana Ortiz, the mayor, |said"), a cue with the colon or the preposition before what was said ("said:", "spoke
 * about"). The narrow spans are what names a speaker and a cue in a table.
 */
import type { Span } from "../../../schema/source-text.ts"
import { isDayWord, isChannelNoun } from "./clause.ts"
import type { Item, Range } from "./unit.ts"

/**
 * A source before its cue, with the comma that closes what is in apposition to it. What is only said beside a short name
 * ("Ortiz, who had left, |said", "Ortiz, however, |said") is left out.
 */
export function closed(items: ReadonlyArray<Item>, source: Range): Range {
  let comma = -1
  for (let i = source.first; i < source.last && comma < 0; i++) if (items[i]!.text === ",") comma = i
  if (comma < 0) return source
  const next = items[comma + 1]!
  const isShort = comma - source.first === 1 || (comma - source.first === 2 && TITLES.has(items[source.first]!.lower))
  if (next.pos === "ADV" && items[comma + 2]?.text === "," && comma + 3 >= source.last)
    return { ...source, last: comma }
  if (isShort && (next.lower === "who" || next.pos === "ADP" || next.pos === "VERB" || next.pos === "ADV"))
    return { ...source, last: comma }
  return items[source.last]?.text === "," ? { ...source, last: source.last + 1 } : source
}

const TITLES: ReadonlySet<string> = new Set([
  "mr.",
  "mrs.",
  "ms.",
  "sen.",
  "rep.",
  "gov.",
  "dr.",
  "mr",
  "mrs",
  "ms",
  "the",
])

/** A stop or bracket of "Ana Ortiz (R-Md.), a teacher". */
const isInside = (items: ReadonlyArray<Item>, at: number): boolean => {
  const next = items[at + 1]
  if (items[at]!.text === "(") return next?.pos === "PROPN" || next?.pos === "NUM"
  return items[at]!.text === "." && next !== undefined && next.start === items[at]!.end && next.text !== '"'
}

const ENDS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?", "(", "--", "—", "–", '"', "“", "”", "''", "``"])
const ADJUNCTS: ReadonlySet<string> = new Set(
  "during after before when while as because amid following since until though although but and via by if".split(" "),
)

/** A source behind its cue: on through prepositions, relative clauses and states, up to an adjunct of the cue. */
export function opened(items: ReadonlyArray<Item>, source: Range): Range {
  let last = source.last
  let at = source.last
  let isRelative = false
  while (at < items.length) {
    const item = items[at]!
    if (item.pos === "QUOTE" || (ENDS.has(item.text) && !isInside(items, at))) break
    if (item.lower === "who" || item.lower === "whose" || item.lower === "which") isRelative = true
    else if (!isRelative && isAdjunct(items, at)) break
    if (item.text !== ",") last = at + 1
    at++
  }
  return { first: source.first, last: Math.max(last, source.last) }
}

/** The source of "according to", to the end of its phrase: past days, participles and relative clauses. */
export function ofAccount(items: ReadonlyArray<Item>, source: Range, opens: boolean): Range {
  for (let at = source.first; at < items.length; at++) {
    const { text, pos } = items[at]!
    const isEnd = pos === "QUOTE" || (ENDS.has(text) && !isInside(items, at))
    if (isEnd || (text === "," && at >= source.last && (opens || !isRelative(items[at + 1]))))
      return { first: source.first, last: Math.max(at, source.first + 1) }
  }
  return { first: source.first, last: items.length }
}

const isRelative = (item: Item | undefined): boolean =>
  item !== undefined && (item.lower === "who" || item.lower === "which" || item.pos === "DET")

function isAdjunct(items: ReadonlyArray<Item>, at: number): boolean {
  const { lower, pos, text } = items[at]!
  const next = items[at + 1]
  if (isDayWord(lower) || ADJUNCTS.has(lower)) return true
  if (pos === "VERB" && lower.endsWith("ing")) return true
  if (text === ",")
    return next === undefined || (next.pos === "VERB" && next.lower.endsWith("ing")) || ADJUNCTS.has(next.lower)
  if (pos === "PRON") return true
  if (lower !== "in" && lower !== "at" && lower !== "on" && lower !== "to") return false
  if (lower === "to" || (next && isDayWord(next.lower))) return true
  for (let i = at + 1; i < items.length && i - at <= 6; i++) if (isChannelNoun(items[i]!.lower)) return true
  return false
}

const JOINTS: ReadonlySet<string> = new Set("of for about against to with on at as from".split(" "))

/** A cue with the day and the channel straight behind it: "said |Tuesday|", "said |in a statement|". */
function dated(items: ReadonlyArray<Item>, cue: Range): Range {
  let last = cue.last
  while (last < items.length && items[last]!.pos !== "QUOTE" && WHEN.has(items[last]!.lower)) last++
  const dated = isEdge(items[last]) ? last : cue.last
  return { first: cue.first, last: channelled(items, dated) }
}

/** "in a statement", "in an interview": the words of the channel, and nothing that hangs on them. */
function channelled(items: ReadonlyArray<Item>, at: number): number {
  if (items[at]?.lower !== "in" || !["a", "an", "the"].includes(items[at + 1]?.lower ?? "")) return at
  for (let i = at + 2; i < items.length && i - at <= 4; i++) {
    const { lower, pos } = items[i]!
    if (isChannelNoun(lower)) {
      const next = items[i + 1]
      if (!next || next.pos === "QUOTE" || next.pos === "PUNCT" || next.lower === "that") return i + 1
      if (isChannelNoun(next.lower)) continue
      return at
    }
    if (pos !== "ADJ" && pos !== "NOUN" && pos !== "PROPN") return at
  }
  return at
}

/** What the day may stand before: a mark, a quotation, what was said. */
const isEdge = (item: Item | undefined): boolean => item === undefined || !/^['\u2019]s$/u.test(item.text)

const WHEN: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night recently repeatedly later " +
    "earlier yesterday"
  ).split(" "),
)

/** A cue with the colon behind it, or with the one preposition between it and what was said. */
export function joined(items: ReadonlyArray<Item>, verb: Range, content: { readonly outer: Span }): Range {
  const cue = dated(items, verb)
  const next = items[cue.last]
  if (next === undefined || next.pos === "QUOTE") return cue
  if (next.text === ":") return { first: cue.first, last: cue.last + 1 }
  if (JOINTS.has(next.lower) && items[cue.last + 1]?.start === content.outer.start)
    return { first: cue.first, last: cue.last + 1 }
  return cue
}
